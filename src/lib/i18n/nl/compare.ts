import type { CompareWords } from '../compare';

export const compare: CompareWords = {
	title: 'Vergelijken · Backstep',
	topics: 'Wat verschilt',
	lr: {
		tab: 'Leersnelheid',
		title: 'Hoe groot is een stap?',
		lead: 'Dezelfde data, dezelfde startgewichten, dezelfde volgorde. Alleen de leersnelheid α verschilt. Klik op een punt van een curve en je gaat vanaf daar stap voor stap door de training.'
	},
	batch: {
		tab: 'SGD · mini-batch · volledige batch',
		title: 'Hoeveel voorbeelden per stap?',
		lead: 'Dezelfde data, dezelfde startgewichten, dezelfde volgorde, dezelfde α. Alleen de batchgrootte verschilt: het aantal voorbeelden waarover de gradiënt wordt gemiddeld voordat de gewichten veranderen.'
	},
	shuffle: {
		tab: 'Schudden aan · uit',
		title: 'Doet de volgorde ertoe?',
		lead: 'Dezelfde data, dezelfde startgewichten. Met schudden komen de voorbeelden in elke epoch in een nieuwe volgorde langs, zonder schudden altijd in dezelfde.'
	},
	seed: {
		tab: 'Startgewichten',
		title: 'Waar begin je?',
		lead: 'Dezelfde data, dezelfde α. Elke seed geeft andere startgewichten en een andere volgorde; bij “allemaal nul” beginnen alle gewichten en biases op 0.'
	},
	data: 'Data',
	edited:
		'Wat je met de hand hebt veranderd, telt hier niet mee: elke run volgt het experiment zoals het was ingesteld.',

	tooMany: (most, used) =>
		`Er worden hooguit ${most} runs tegelijk vergeleken: dat zijn nu ${used}.`,

	chart: {
		title: 'Verliescurven',
		what: 'gemiddeld verlies per epoch',
		start: 'vóór de training',
		axis: 'Op de as',
		epochs: 'epochs',
		updates: 'updates',
		updatesLog: 'updates (logaritmische as)',
		point: (run, epoch, loss) => `${run}, epoch ${epoch}: verlies ${loss}`,
		pointAtStart: (run, loss) => `${run}, vóór de training: verlies ${loss}`,
		open: 'Ga vanaf hier stap voor stap door de training',
		hint: 'Wijs een curve aan, of loop erlangs met de pijltjestoetsen. Met een klik of Enter ga je vanaf daar stap voor stap door de training.',
		squeezed: (loss) => `boven ${loss} niet op schaal`,
		leaves: (most) => `loopt het beeld uit, tot ${most}`,
		unfair: (most, fewest) =>
			`De ene run doet ${most} updates, de andere ${fewest}: per epoch is dat geen eerlijke vergelijking.`,
		fair: 'Zet updates op de as',
		mean: 'gemiddeld verlies',
		table: 'Als tabel',
		epoch: 'epoch',
		save: (kind) => `Bewaar de grafiek als ${kind}`,
		saved: (file) => `Bewaard als ${file}.`,
		failed: 'Bewaren lukte niet. Controleer de verbinding.',
		legend:
			'Het verlies van een epoch is het gemiddelde over alle voorbeelden, elk gemeten op het moment dat het langskwam. De curven beginnen bij het gemiddelde verlies vóór de training.'
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
			updates === 1 ? '1 update per epoch' : `${shown} updates per epoch`,
		after: (loss, epochs, shown) =>
			epochs === 1 ? `verlies ${loss} na 1 epoch` : `verlies ${loss} na ${shown} epochs`,
		under: (epoch, epochs) => `epoch ${epoch} van ${epochs}`,
		searching: 'Leersnelheden uitproberen',
		computing: 'Aan het rekenen',
		stop: 'Stop',
		resume: 'Ga door',
		verdict: {
			short: 'te weinig epochs voor een oordeel',
			diverged: (step) => `divergeert: vanaf stap ${step} komt er geen getal meer uit`,
			oscillating: (rises, epochs) =>
				`schommelt: het verlies steeg in ${rises} van de ${epochs} epochs`,
			grown: (from, to) => `eindigt hoger dan het begon: ${from} werd ${to}`,
			flat: 'daalt niet',
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
			'“Het einde” is het gemiddelde van het laatste tiende deel van de epochs; “de daling” is het verlies vóór de training min het einde.',
			'*Divergeert*: uit een stap kwam oneindig, of iets wat helemaal geen getal is.',
			'*Schommelt*: in het laatste derde deel van de run gaat het verlies op en neer, en één klim maakt minstens een kwart van de daling ongedaan; behalve als het in het laatste tiende deel tot rust is gekomen.',
			'*Daalt nog*: het laatste tiende deel leverde meer dan 1 % van de daling op. *Geconvergeerd*: vanaf die epoch blijft het verlies binnen 5 % van de daling rond het einde.',
			'*Ongeveer goed*: geconvergeerd, en geen andere run eindigt meer dan een tiende van het verlies vóór de training lager. Zolang alle runs nog dalen, heet alleen de laagste zo, en alleen als een hogere leersnelheid het slechter doet. *Te laag*: een lagere leersnelheid die daar niet komt. *Te hoog*: de run divergeert, schommelt of eindigt hoger dan hij begon; of de leersnelheid is hoger dan die van de beste en de run eindigt slechter.',
			'*Blijft steken*: geconvergeerd, maar een andere run eindigt meer dan dat tiende deel lager.'
		].join('\n')
	},

	lens: {
		title: 'Eén stap onder de loep',
		lead: 'Het verlies langs de richting van één update: waar kom je met elke α uit?',
		run: 'van',
		update: 'update',
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
				'Elke stap deze kant op maakt het verlies hoger: wat goed is voor dit voorbeeld, is dat niet voor allemaal.',
			flat: 'Geen van deze stappen verandert veel: de gradiënt is ongeveer 0, of elke α is dat.'
		},
		alpha: 'α',
		lands: 'verlies erna',
		how: 'wat de stap doet',
		where: {
			before: 'een stap de goede kant op, nog niet ver genoeg',
			best: 'ongeveer de beste stap die er is',
			beyond: 'schiet het laagste punt voorbij, maar komt toch lager uit',
			higher: 'schiet door: eindigt hoger dan het begin',
			rises: 'stijgt meteen: voor alle voorbeelden samen helpt deze richting niet',
			same: 'laat het verlies zoals het is'
		},
		now: (loss) => `Het verlies is nu ${loss}.`,
		wait: 'Dit komt zodra de runs klaar zijn.'
	},

	batchStory: {
		title: 'Waarom de ruis van SGD kan helpen',
		text: [
			'De gradiënt van *één* voorbeeld verlaagt het verlies van dat voorbeeld, niet dat van allemaal. Daarom zigzagt stochastische gradient descent: kijk naar het pad hieronder.',
			'Met de volledige batch volg je precies de helling van het gemiddelde verlies. Is die nul, in een *lokaal minimum* of op een vlak stuk, dan staat de training voorgoed stil.',
			'SGD blijft daar niet staan: ook al is het gemiddelde nul, de gradiënt van elk voorbeeld apart is dat bijna nooit. Het volgende voorbeeld geeft dus een duwtje, en dat kan genoeg zijn om *uit een ondiep minimum te komen*.',
			'Het nadeel: ook bij een goed minimum blijft het verlies schommelen. Met een kleinere α of een grotere batch wordt dat minder.'
		].join('\n'),
		updates: (run, perEpoch, total) => `${run}: ${perEpoch}, ${total} in de hele run.`
	},
	shuffleStory: {
		title: 'Waarom schud je de data?',
		text: [
			'Elke update is op maat van één voorbeeld, en de laatste voorbeelden van een epoch hebben het laatste woord. In een *vaste volgorde* zijn dat altijd dezelfde.',
			'Het ergst is het als de data op klasse zijn gesorteerd: eerst alleen klasse 0, dan alleen klasse 1. Terwijl het netwerk de tweede leert, vergeet het de eerste.',
			'Met in elke epoch een *nieuwe volgorde* is elk voorbeeld weleens het eerste en weleens het laatste, en heffen die effecten elkaar op.'
		].join('\n'),
		ends: (shuffled, inOrder) =>
			`Na de training is het gemiddelde verlies over alle voorbeelden ${shuffled} met schudden en ${inOrder} zonder.`,
		matters: 'Hier doet de volgorde ertoe.',
		hidden:
			'Aan de curven zie je dat niet: zonder schudden komt elk voorbeeld langs vlak na andere van zijn klasse, als het netwerk net daarop is ingesteld.',
		mixed: 'Hier maakt het weinig uit: de voorbeelden staan al door elkaar.',
		sorted:
			'Hier maakt het weinig uit, al staan de voorbeelden gesorteerd: wat van de eerste is geleerd, is bij de laatste nog niet vergeten.',
		nothing: 'Hier valt niets te schudden: er is maar één soort doelwaarde.',
		elsewhere: 'Kijk waar het wél uitmaakt: irissen, gesorteerd op soort'
	},
	seedStory: {
		title: 'Waarom zet je niet alles op 0?',
		text: [
			'Vanaf de startgewichten gaat de training bergafwaarts. Begin je ergens anders, dan sta je op een andere helling en kun je in een ander dal uitkomen: eerder of later, lager of hoger.',
			'Met *alle gewichten op 0* rekenen de neuronen van een laag allemaal hetzelfde uit, krijgen ze hetzelfde aandeel in de fout en veranderen ze op dezelfde manier. Zo worden ze nooit verschillend. De *symmetrie* moet worden gebroken, en dat doet het toeval.'
		].join('\n'),
		wait: 'De run met alles op nul is er niet, of is nog niet klaar.',
		equal: (layer, units, epochs) =>
			`Je ziet het in deze run: na ${epochs} epochs hebben alle ${units} neuronen van laag ${layer} nog steeds dezelfde gewichten en dezelfde bias. Het is dus één neuron, ${units} keer.`,
		unequal: (epochs) =>
			`In deze run is er na ${epochs} epochs geen laag met gelijke neuronen meer.`,
		single:
			'Dit netwerk heeft geen verborgen laag met meer dan één neuron, dus er is geen symmetrie om te breken: alles op 0 is een prima begin.'
	},

	surface: {
		title: 'De weg over het verliesoppervlak',
		lead: (one, other) =>
			`Elk pad toont hoe twee parameters tijdens een run veranderen: ${one} en ${other}. De lijnen verbinden punten met hetzelfde gemiddelde verlies over alle voorbeelden: hoe voller de kleur, hoe hoger.`,
		across: 'horizontaal',
		up: 'verticaal',
		rest: 'alle andere zoals',
		restStart: 'aan het begin',
		restEnd: (run) => `aan het eind van ${run}`,
		weight: (layer, neuron, input) => `w: laag ${layer}, neuron ${neuron}, invoer ${input}`,
		bias: (layer, neuron) => `b: laag ${layer}, neuron ${neuron}`,
		theWeight: (layer, neuron, input) =>
			`het gewicht van invoer ${input} naar neuron ${neuron} in laag ${layer}`,
		theBias: (layer, neuron) => `de bias van neuron ${neuron} in laag ${layer}`,
		slice:
			'In werkelijkheid veranderen alle gewichten tegelijk, en dit is maar één doorsnede van het oppervlak. Een pad kan de doorsnede verlaten: het verlies van de lijnen klopt alleen waar de andere gewichten zijn zoals hierboven gekozen.',
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
		about: 'Teken je voorspelling in de grafiek, of sleep de punten, en start de run.',
		draw: 'Teken een voorspelling',
		run: 'Start de run',
		first: 'Teken eerst in de grafiek',
		runWithout: 'Start zonder voorspelling',
		cancel: 'Annuleren',
		again: 'Nog een gok',
		knot: (epoch) => `Jouw voorspelling bij epoch ${epoch}`,
		height: (loss) => `verlies ${loss}`,
		guess: 'jouw voorspelling',
		wait: 'Bezig …',
		off: (off, start) =>
			`Je zat er gemiddeld ${off} naast; het verlies aan het begin was ${start}.`,
		truth: (run, verdict) => `Dit gebeurde er, bij ${run}: ${verdict}.`
	}
};
