import type { Dictionary } from '../dictionary';

export const page: Dictionary['page'] = {
	title: 'Backstep: een debugger voor leren',
	description:
		'Stap door de training van een neuraal netwerk op echte data, één berekening per keer, vooruit en terug.',
	nav: {
		label: 'Pagina’s',
		learn: 'Leren',
		step: 'Stap',
		compare: 'Vergelijk',
		quiz: 'Quiz',
		teach: 'Docent'
	},
	share: 'Delen',
	newHere: 'Is dit nieuw voor je? Het hoofdstuk begint bij het begin.',
	otherLanguage: 'English',
	present: 'Presenteer',
	skip: 'Naar het netwerk',
	theme: { light: 'Naar het donkere thema', dark: 'Naar het lichte thema' },
	source: 'Broncode',
	experiments: {
		xor: 'XOR',
		and: 'AND',
		or: 'OR',
		circles: 'Cirkels',
		moons: 'Manen',
		blobs: 'Wolken',
		spirals: 'Spiralen',
		line: 'Lijn',
		sine: 'Sinus',
		penguins: 'Pinguïns',
		iris: 'Irissen',
		digits: 'Cijfers',
		own: 'Eigen data',
		mazur: 'Voorbeeld van Mazur'
	},
	seed: 'seed',
	batch: (size) => `batch ${size}`,
	choose: 'Experiment kiezen en instellen',
	notLoaded: 'Niet geladen: controleer de verbinding',
	restored: {
		title: 'Hier was je de vorige keer.',
		begin: (experiment) => `Begin met ${experiment}`,
		close: 'Sluiten'
	},
	losses: {
		binary_cross_entropy: 'BCE',
		mean_squared_error: 'MSE',
		half_squared_error: 'halve kwadratische fout',
		categorical_cross_entropy: 'CCE'
	},
	where: {
		epoch: (epoch, epochs) => `Epoch ${epoch} van ${epochs}`,
		sample: (sample, samples) => `voorbeeld ${sample} van ${samples}`,
		updates: (updates, shown) => (updates === 1 ? '1 update gedaan' : `${shown} updates gedaan`),
		updating: (update) => `update ${update} bezig`,
		step: (step, steps) => `stap ${step} van ${steps}`
	},
	phases: {
		start: 'Begin',
		epoch: 'Nieuwe epoch',
		sample: 'Voorbeeld laden',
		forward: (layer) => `Vooruit · laag ${layer}`,
		loss: 'Verlies',
		gradient: 'Gradiënt van het verlies',
		backward: (layer) => `Achteruit · laag ${layer}`,
		update: (layer) => `Update · laag ${layer}`,
		'epoch-end': 'Einde van de epoch'
	},
	dots: {
		epoch: 'schudden',
		inOrder: 'nieuwe epoch',
		sample: 'laden',
		forward: (layer) => `vooruit ${layer}`,
		loss: 'verlies',
		gradient: 'gradiënt',
		backward: (layer) => `achteruit ${layer}`,
		update: (layer) => `update ${layer}`,
		'epoch-end': 'gemiddelde'
	},
	coming: {
		sample: (sample) => `voorbeeld ${sample}`,
		epoch: (epoch) => `epoch ${epoch}`
	},
	rail: 'Stappen van dit voorbeeld',
	code: 'fit()',
	codeLabel: 'De code van fit()',
	inside: (layer) => `in laag ${layer}`,
	parts: {
		choose: 'Wat er onder de zin staat',
		equation: 'Berekening',
		matrix: 'Matrix',
		numbers: 'Getallen'
	},
	tabs: { why: 'Waarom', code: 'Code', data: 'Data', loss: 'Verlies' },
	note: {
		title: 'De link vraagt iets wat niet kan',
		range: (key, given, min, max, used) =>
			`${key}=${given} ligt buiten ${min} … ${max}: ${used} wordt gebruikt.`,
		whole: (key, given, min, max, used) =>
			`${key}=${given} is geen geheel getal van ${min} tot ${max}: ${used} wordt gebruikt.`,
		unreadable: (key, given, used) =>
			`${key}=${given} betekent hier niets: ${used} wordt gebruikt.`,
		ignored: (key, given) => `${key}=${given} betekent hier niets en is weggelaten.`,
		unavailable: 'De data konden niet worden geladen. Controleer de verbinding.',
		retry: 'Opnieuw proberen',
		close: 'Sluiten'
	},
	gallery: {
		title: 'Galerij',
		about: 'Elk deel van de pagina in elke toestand: de eerste plek om te kijken na een wijziging.',
		choose: 'Toestand',
		all: 'Allemaal'
	},
	help: {
		title: 'Toetsen',
		close: 'Sluiten',
		legend: 'Zo lees je de tekening',
		positive: 'Blauw: boven 0. Hoe sterker de kleur, hoe verder van 0.',
		negative: 'Oranje: onder 0. Verbindingen onder 0 zijn gestreept.',
		width: 'Hoe dikker de verbinding, hoe verder het gewicht van 0 af ligt.',
		rounded: 'Getallen worden afgerond om ze te tonen, nooit om mee te rekenen.'
	}
};
