import type { CompareWords } from '../../compare';

export const runs: CompareWords['runs'] = {
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
	zerosShort: 'nul',
	batch: 'batch',
	field: {
		lr: 'leersnelheid α',
		batch: 'batchgrootte',
		shuffle: 'schudden',
		seed: 'seed, of “nul”'
	},
	wrong: (min, max) => `Een getal van ${min} tot ${max}.`,
	wrongWhole: (min, max) => `Een geheel getal van ${min} tot ${max}.`,
	twice: 'Zo’n run is er al.',
	add: 'run toevoegen',
	most: (runs) =>
		`Meer dan ${runs} curven houd je niet uit elkaar: haal er een weg als je een andere wilt.`,
	tame: {
		fact: (alpha) =>
			`Zelfs α = ${alpha}, de hoogste die is geprobeerd, is hier niet te hoog: geen enkele run schoot door.`,
		one: 'Er is maar één voorbeeld, dus er is geen ander dat de gewichten terugtrekt.',
		bounded: (activation) =>
			`En met ${activation} aan het eind blijft de uitvoer binnen de perken, en dus het verlies ook.`
	},
	remove: (run) => `Verwijder ${run}`,
	perEpoch: (updates, shown) =>
		updates === 1 ? '1 update per epoch' : `${shown} updates per epoch`,
	after: (loss, epochs, shown) =>
		epochs === 1 ? `verlies ${loss} na 1 epoch` : `verlies ${loss} na ${shown} epochs`,
	under: (epoch, epochs) => `epoch ${epoch} van ${epochs}`,
	searching: 'Leersnelheden uitproberen',
	computing: 'Aan het rekenen',
	done: (runs) => `Alle runs zijn klaar: ${runs.join('; ')}.`,
	stop: 'Stop',
	resume: 'Ga door',
	verdict: {
		short: 'te weinig epochs voor een oordeel',
		diverged: (step) => `divergeert: vanaf stap ${step} is het verlies geen getal meer`,
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
		'*Daalt nog*: het laatste tiende deel leverde meer dan 1% van de daling op. *Geconvergeerd*: vanaf die epoch blijft het verlies binnen 5% van de daling rond het einde.',
		'*Ongeveer goed*: geconvergeerd, en geen andere run eindigt meer dan een tiende van het verlies vóór de training lager. Zolang alle runs nog dalen, heet alleen de laagste zo, en alleen als een hogere leersnelheid het slechter doet. *Te laag*: een lagere leersnelheid die daar niet komt. *Te hoog*: de run divergeert, schommelt of eindigt hoger dan hij begon; of de leersnelheid is hoger dan die van de beste en de run eindigt slechter.',
		'*Blijft steken*: geconvergeerd, maar een andere run eindigt meer dan dat tiende deel lager.'
	].join('\n')
};
