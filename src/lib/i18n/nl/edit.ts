import type { Dictionary } from '../dictionary';

export const edit: Dictionary['edit'] = {
	names: {
		weight: (w, layer) => `gewicht ${w} van laag ${layer}`,
		bias: (b, layer) => `bias ${b} van laag ${layer}`,
		input: (x, sample) => `invoer ${x} van X[${sample}]`,
		target: (t, sample) => `doel ${t} van X[${sample}]`
	},
	changed: (list) => `*Met de hand veranderd*: ${list}.`,
	fromTo: (name, was, value) => `${name} van ${was} naar *${value}*`,
	more: (count) => `en nog ${count}`,
	stays: 'Dat blijft zo in alle volgende epochs.',
	late: '*Dit voorbeeld had de oude waarde al gebruikt*: tot het volgende staan oude en nieuwe getallen naast elkaar. Wil je alles zien wat eruit volgt, verander het getal dan bij de stap die het als eerste gebruikt.',
	mixed: (step) =>
		`*Oud en nieuw naast elkaar*: dit voorbeeld had een getal al gebruikt voordat het bij stap ${step} werd veranderd.`,
	was: (was) => `met de hand veranderd, was ${was}`,
	replaced: (value) => `met de hand veranderd in ${value}`,
	change: (name) => `Verander ${name}`,
	newValue: (name) => `Nieuwe waarde van ${name}`,
	notNumber: 'Typ een getal, bijvoorbeeld 0,25',
	full: 'In één training passen 100 veranderingen. Maak er eerst een ongedaan.',
	open: 'Verander een getal met de hand',
	sample: (index) => `Voorbeeld X[${index}]`,
	count: (count, shown) =>
		count === 1 ? '1 getal met de hand veranderd' : `${shown} getallen met de hand veranderd`,
	list: 'Veranderingen met de hand',
	at: (step) => `stap ${step}`,
	goTo: (step) => `Ga naar stap ${step}`,
	takeBack: (name) => `Maak de verandering van ${name} ongedaan`,
	compared: 'Bij deze stap, origineel → veranderd:',
	outcomes: { output: 'uitvoer', loss: 'verlies', meanLoss: 'gemiddeld verlies' },
	original: 'Origineel',
	isOriginal: 'Dit is de training zonder jouw veranderingen.',
	again: 'Terug naar jouw veranderingen',
	leftOut: (list) =>
		`Deze veranderingen met de hand kunnen niet in deze training en zijn weggelaten: ${list}.`
};
