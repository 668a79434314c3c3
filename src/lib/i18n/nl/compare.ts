import type { CompareWords } from '../compare';

export const compare: CompareWords = {
	title: 'Vergelijken · Backstep',
	topics: 'Wat verschilt',
	lr: {
		tab: 'Leersnelheid',
		title: 'Hoe groot is een stap?',
		lead: 'Dezelfde data, dezelfde startgewichten, dezelfde volgorde. Alleen de leersnelheid α verschilt. Klik op een punt van een curve om vanaf daar door de training te stappen.'
	},
	batch: {
		tab: 'SGD · mini-batch · volledige batch',
		title: 'Hoeveel voorbeelden per stap?',
		lead: 'Dezelfde data, dezelfde startgewichten, dezelfde volgorde, dezelfde α. Alleen de batchgrootte verschilt: over hoeveel voorbeelden de gradiënt wordt gemiddeld voordat de gewichten veranderen.'
	},
	shuffle: {
		tab: 'Schudden aan · uit',
		title: 'Doet de volgorde ertoe?',
		lead: 'Dezelfde data, dezelfde startgewichten. Met schudden komen de voorbeelden elke epoch in een nieuwe volgorde langs, zonder schudden steeds in de volgorde van de data.'
	},
	seed: {
		tab: 'Startgewichten',
		title: 'Waar begin je?',
		lead: 'Dezelfde data, dezelfde α. Elke seed trekt andere startgewichten, en schudt ook anders; “allemaal nul” begint met elk gewicht en elke bias op 0.'
	},
	data: 'Data',
	edited:
		'Getallen die je met de hand hebt veranderd doen hier niet mee: elke run is het experiment zelf.',

	tooMany: (most, used) =>
		`Er worden hooguit ${most} runs tegelijk vergeleken: dat zijn nu ${used}.`,

	chart: {
		title: 'Verliescurven',
		what: 'gemiddeld verlies per epoch',
		start: 'voor de training',
		axis: 'Tegen',
		epochs: 'epochs',
		updates: 'updates',
		updatesLog: 'updates (elke stap op de as tien keer zoveel)',
		point: (run, epoch, loss) => `${run}, epoch ${epoch}: verlies ${loss}`,
		pointAtStart: (run, loss) => `${run}, voor de training: verlies ${loss}`,
		open: 'Stap vanaf hier door de training',
		hint: 'Wijs een curve aan of lees haar met de pijltjes; een klik of Enter stapt vanaf daar door de training.',
		leaves: (most) => `loopt het beeld uit, tot ${most}`,
		unfair: (most, fewest) =>
			`De ene run doet ${most} updates, de andere ${fewest}: per epoch is dat geen eerlijke vergelijking.`,
		fair: 'Zet updates op de as',
		mean: 'gemiddeld verlies',
		table: 'Als tabel',
		epoch: 'epoch',
		save: (kind) => `Bewaar de grafiek als ${kind}`,
		saved: (file) => `Bewaard als ${file}.`,
		failed: 'Dit kon niet worden geladen. Controleer de verbinding.',
		legend:
			'Het verlies van een epoch is het gemiddelde over haar voorbeelden, elk gemeten toen het langskwam; de curven beginnen bij het gemiddelde verlies voor de training.'
	},

	runs: {
		title: 'Runs',
		names: {
			tooLow: 'te laag',
			aboutRight: 'ongeveer goed',
			tooHigh: 'te hoog',
			stuck: 'zit vast'
		},
		run: 'run',
		sgd: 'SGD',
		mini: 'mini-batch',
		full: 'volledige batch',
		shuffled: 'geschud',
		inOrder: 'op volgorde',
		seed: 'seed',
		zeros: 'allemaal nul',
		batch: 'batch',
		field: {
			lr: 'leersnelheid α',
			batch: 'batchgrootte',
			shuffle: 'schudden',
			seed: 'seed, of “zeros”'
		},
		wrong: (min, max) => `Een getal van ${min} tot ${max}.`,
		wrongWhole: (min, max) => `Een geheel getal van ${min} tot ${max}.`,
		twice: 'Zo’n run is er al.',
		add: 'run toevoegen',
		most: (runs) => `Er passen ${runs} runs in één grafiek: haal er eerst een weg.`,
		tame: {
			fact: (alpha) =>
				`Zelfs α = ${alpha}, de hoogste die is geprobeerd, is hier niet te hoog: geen enkele run schoot door.`,
			one: 'Er is maar één voorbeeld, dus er is geen ander dat de gewichten terugtrekt.',
			bounded: (activation) =>
				`En met ${activation} aan het eind blijven de uitvoeren binnen de perken, en dus het verlies ook.`
		},
		remove: (run) => `Verwijder ${run}`,
		perEpoch: (updates, shown) =>
			updates === 1 ? 'elke epoch 1 update' : `elke epoch ${shown} updates`,
		after: (loss, epochs, shown) =>
			epochs === 1 ? `verlies ${loss} na 1 epoch` : `verlies ${loss} na ${shown} epochs`,
		under: (epoch, epochs) => `epoch ${epoch} van ${epochs}`,
		searching: 'Leersnelheden proberen vanaf 0,0001',
		computing: 'Aan het rekenen',
		stop: 'Stop',
		resume: 'Ga door',
		verdict: {
			short: 'te weinig epochs voor een oordeel',
			diverged: (step) => `divergeert: vanaf stap ${step} is het geen getal meer`,
			oscillating: (rises, epochs) =>
				`schommelt: het verlies steeg in ${rises} van de ${epochs} epochs`,
			grown: (from, to) => `eindigt hoger dan het begon: ${from} werd ${to}`,
			flat: 'komt nergens',
			falling: (drop, epochs, shown) =>
				epochs === 1
					? `daalt nog: ${drop} in de laatste epoch`
					: `daalt nog: ${drop} lager dan ${shown} epochs eerder`,
			converged: (epoch) => `geconvergeerd in epoch ${epoch}`,
			settled: (loss, epoch) =>
				`blijft vanaf epoch ${epoch} steken op ${loss}, duidelijk hoger dan de beste run`
		},
		how: 'Hoe de oordelen tot stand komen',
		rules: [
			'“Het einde” is het gemiddelde van het laatste tiende deel van de epochs; “de daling” is het verlies voor de training min het einde.',
			'*Divergeert*: een stap kwam uit op oneindig, of op iets wat helemaal geen getal is.',
			'*Schommelt*: in het laatste derde deel van de run gaat het verlies op en neer, en één klim maakt minstens een kwart van de daling ongedaan.',
			'*Daalt nog*: het laatste tiende deel leverde meer dan 1 % van de daling op. *Geconvergeerd*: vanaf die epoch ligt elk verlies binnen 5 % van de daling bij het einde.',
			'*Ongeveer goed*: geconvergeerd, en geen andere run eindigt meer dan een tiende van het verlies vóór de training lager. Dalen ze allemaal nog, dan is alleen de laagste dat, en alleen als een hogere leersnelheid het slechter doet. *Te laag*: een lagere leersnelheid, die daar niet komt.',
			'*Blijft steken*: geconvergeerd, maar een andere run eindigt meer dan dat tiende deel lager.'
		].join('\n')
	},

	lens: {
		title: 'Eén stap onder de loep',
		lead: 'Het verlies langs één update: waar komt elke α uit?',
		run: 'van',
		update: 'update',
		of: (updates) => `van ${updates}`,
		earlier: 'Vorige update',
		later: 'Volgende update',
		loss: 'verlies van',
		batch: (samples, shown) => (samples === 1 ? 'dit voorbeeld' : `deze ${shown} voorbeelden`),
		all: 'alle voorbeelden',
		best: (alpha) => `beste α ≈ ${alpha}`,
		shape: {
			valley: (alpha) => `De beste α voor deze stap is ongeveer ${alpha}.`,
			falls: 'Voor zover hier te zien is: hoe groter de stap, hoe beter.',
			rises:
				'Elke stap deze kant op maakt het hoger: wat het voorbeeld helpt, helpt ze niet allemaal.',
			flat: 'Deze stap verandert bijna niets: de gradiënt is ongeveer 0.'
		},
		alpha: 'α',
		lands: 'verlies erna',
		how: 'wat hij doet',
		where: {
			before: 'een stap de goede kant op, nog niet ver genoeg',
			best: 'ongeveer de beste stap die er is',
			beyond: 'schiet voorbij het laagste punt, en komt toch lager uit',
			higher: 'schiet door: komt hoger uit dan hij begon',
			rises: 'stijgt meteen: voor alle voorbeelden samen helpt deze richting niet',
			same: 'laat het verlies zoals het is'
		},
		now: (loss) => `Nu is het verlies ${loss}.`,
		wait: 'Wacht op de runs.'
	},

	batchStory: {
		title: 'Waarom de ruis van SGD kan helpen',
		text: [
			'De gradiënt van *één* voorbeeld wijst omlaag voor dat voorbeeld, niet voor allemaal. Daarom beeft stochastische gradient descent onderweg: kijk naar het pad hieronder.',
			'De volledige batch volgt precies de helling van het gemiddelde verlies. Waar die nul is, in een *lokaal minimum* of op een vlak stuk, blijft hij voor altijd staan.',
			'Voor SGD bestaat zo’n plek niet: bijna nooit is daar de gradiënt van elk voorbeeld apart nul. Het volgende voorbeeld geeft dus een duw, en een duw kan genoeg zijn om *een ondiep minimum te verlaten*.',
			'De prijs: ook bij een goed minimum blijft het beven. Een kleinere α of een grotere batch maakt dat minder.'
		].join('\n'),
		updates: (run, perEpoch, total) => `${run}: ${perEpoch}, ${total} in de hele run.`
	},
	shuffleStory: {
		title: 'Waarom je schudt',
		text: [
			'Elke update helt over naar het voorbeeld waarvoor hij is gemaakt, en de laatste van een epoch hebben het laatste woord. In een *vaste volgorde* zijn dat altijd dezelfde voorbeelden.',
			'Het ergst zijn data die op klasse zijn gesorteerd: eerst alleen klasse 0, dan alleen klasse 1. Het netwerk vergeet de eerste terwijl het de tweede leert.',
			'Met een *nieuwe volgorde* in elke epoch is elk voorbeeld weleens het eerste en weleens het laatste, zodat die voorkeuren elkaar opheffen.'
		].join('\n'),
		ends: (shuffled, inOrder) =>
			`Na de training is het gemiddelde verlies over alle voorbeelden ${shuffled} met schudden en ${inOrder} zonder.`,
		matters: 'Hier doet de volgorde ertoe.',
		hidden:
			'Aan de curven zie je dat niet: zonder schudden komt elk voorbeeld langs vlak na soortgenoten, als het netwerk net op hen is ingesteld.',
		mixed: 'Hier maakt het weinig uit: de voorbeelden staan al door elkaar.',
		sorted:
			'Hier maakt het weinig uit, al staan de voorbeelden gesorteerd: wat van de eerste is geleerd, is bij de laatste nog niet vergeten.',
		nothing: 'Hier valt niets te schudden: er is maar één soort doelwaarde.',
		elsewhere: 'Bekijk waar het wél uitmaakt: irissen, gesorteerd op soort'
	},
	seedStory: {
		title: 'Waarom je niet alles op 0 zet',
		text: [
			'Training loopt bergafwaarts vanaf waar ze begint. Andere startgewichten liggen op een andere helling en kunnen in een ander dal eindigen: eerder, later, lager of hoger.',
			'Met *elk gewicht op 0* rekenen alle neuronen van een laag hetzelfde uit, krijgen ze dezelfde schuld en veranderen ze op dezelfde manier. Niets maakt ze ooit verschillend: de *symmetrie* moet worden gebroken, en dat doet het toeval.'
		].join('\n'),
		wait: 'De run vanaf nul is er niet, of nog niet klaar.',
		equal: (layer, units, epochs) =>
			`Te zien in deze run: na ${epochs} epochs hebben alle ${units} neuronen van laag ${layer} nog steeds dezelfde gewichten en dezelfde bias. Dat is één neuron, ${units} keer.`,
		unequal: (epochs) =>
			`In deze run is er na ${epochs} epochs geen laag met gelijke neuronen meer.`,
		single:
			'Dit netwerk heeft geen verborgen laag met meer dan één neuron, dus er is geen symmetrie te breken: overal 0 is een prima begin.'
	},

	surface: {
		title: 'De weg over het verliesoppervlak',
		lead: (one, other) =>
			`Elk pad volgt ${one} en ${other} door een run. De lijnen verbinden punten met hetzelfde gemiddelde verlies over alle voorbeelden; hoe voller de kleur, hoe hoger.`,
		across: 'opzij',
		up: 'omhoog',
		rest: 'alle andere gewichten zoals',
		restStart: 'aan het begin',
		restEnd: (run) => `aan het eind van ${run}`,
		weight: (layer, neuron, input) => `w: laag ${layer}, neuron ${neuron}, invoer ${input}`,
		bias: (layer, neuron) => `b: laag ${layer}, neuron ${neuron}`,
		slice:
			'In werkelijkheid bewegen alle gewichten tegelijk. Dit is één doorsnede van het oppervlak, dus een pad kan eruit lopen: alleen op de plek van die doorsnede kloppen lijn en verlies met elkaar.',
		whole: 'Meer parameters zijn er niet, dus dit is het hele oppervlak.',
		computing: 'Het oppervlak wordt berekend',
		run: 'run',
		from: 'begint bij',
		to: 'eindigt bij',
		lines: (levels) => `Lijnen bij een verlies van ${levels}.`
	},

	predict: {
		title: 'Eerst voorspellen',
		question: {
			lr: 'Welke curve volgt deze α?',
			batch: 'Welke curve volgt deze batchgrootte?',
			shuffle: 'Welke curve volgt de training zonder schudden?',
			seed: 'Welke curve volgt deze seed?'
		},
		about: 'Teken je voorspelling in de grafiek en start de run.',
		draw: 'Teken een gok',
		run: 'Start de run',
		first: 'Teken eerst in de grafiek',
		runWithout: 'Start zonder voorspelling',
		cancel: 'Annuleren',
		again: 'Nog een',
		knot: (epoch) => `Jouw gok bij epoch ${epoch}`,
		height: (loss) => `verlies ${loss}`,
		guess: 'jouw gok',
		wait: 'Bezig …',
		off: (off, start) =>
			`Gemiddeld zat je er ${off} naast; het verlies aan het begin was ${start}.`,
		truth: (run, verdict) => `In werkelijkheid, ${run}: ${verdict}.`
	}
};
