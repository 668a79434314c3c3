import type { OwnWords } from '../own';

export const own: OwnWords = {
	title: 'Je eigen data',
	ways: { table: 'Een tabel', points: 'Punten tekenen' },
	drop: 'Sleep een CSV- of TSV-bestand hierheen, plak een tabel, of',
	choose: 'kies een bestand',
	paste: 'Plak hier een tabel',
	limits: 'Hoogstens 1 MB, 2 000 rijen en 16 invoerkolommen. Alles blijft op dit apparaat.',
	pasted: 'Geplakte tabel',
	refusal: {
		empty:
			'Er staan geen rijen in. Een tabel heeft een rij per voorbeeld, met getallen in elke rij.',
		large: 'Dit is groter dan 1 MB. Houd minder rijen of kolommen over.',
		rows: 'Dit zijn meer dan 2 000 rijen. Houd er hoogstens 2 000 over: meer heeft een netwerk dat je stap voor stap bekijkt niet nodig.',
		unreadable: 'Het bestand kon niet gelezen worden. Bestaat het nog?'
	},
	recognised: (separator, decimal, header) =>
		`Gescheiden door ${separator}, ${decimal}, ${header}.`,
	separators: { ',': 'komma’s', ';': 'puntkomma’s', '\t': 'tabs', '|': 'streepjes' },
	decimals: { '.': 'decimale punt', ',': 'decimale komma' },
	header: { yes: 'de eerste rij noemt de kolommen', no: 'zonder kolomnamen' },
	preview: (shown, rows) => `De eerste ${shown} van ${rows} rijen`,
	row: 'Rij',
	use: (column) => `Gebruik van kolom ${column}`,
	uses: { input: 'invoer', target: 'doel', none: 'niet gebruikt' },
	kind: 'Wat er geleerd wordt',
	kinds: { classes: 'een klasse', values: 'een getal' },
	standardise: 'Invoer standaardiseren: (waarde − gemiddelde) / sd',
	why: 'Een netwerk leert sneller als alle invoer ongeveer even groot zijn.',
	name: 'Naam van de data',
	result: {
		classes: (rows, inputs, classes, names) =>
			`${rows} voorbeelden met ${inputs} invoergetallen, ${classes} klassen: ${names}.`,
		values: (rows, inputs, name) =>
			`${rows} voorbeelden met ${inputs} invoergetallen; het doel is het getal ${name}.`,
		oneHot: (classes) =>
			`Elke klasse wordt een van ${classes} uitvoergetallen: 1 voor de juiste, 0 voor de andere.`,
		binary: (zero, one) => `${zero} wordt 0 en ${one} wordt 1.`
	},
	nothing: {
		inputs: 'Kies minstens één kolom met getallen als invoer.',
		classes: 'In de bruikbare rijen moeten minstens twee klassen voorkomen.',
		rows: 'Zoals de kolommen nu gekozen zijn, is geen enkele rij bruikbaar.',
		target:
			'Deze kolom heeft te veel verschillende waarden voor klassen. Maak er een getal van, of kies een ander doel.'
	},
	faults: {
		title: (count, shown) =>
			count === 1 ? '1 rij is niet bruikbaar:' : `${shown} rijen zijn niet bruikbaar:`,
		row: (row, reason) => `Rij ${row}: ${reason}`,
		cells: (found, wanted) => `${found} cellen, waar de andere er ${wanted} hebben.`,
		quote: 'een aanhalingsteken wordt geopend en nooit gesloten.',
		empty: (column) => `kolom ${column} is leeg.`,
		number: (cell, column) => `‘${cell}’ in kolom ${column} is geen getal.`,
		more: (count) => `en nog ${count}.`
	},
	begin: {
		all: (rows) => `Gebruik alle ${rows} rijen`,
		rest: (rows) => `Gebruik de andere ${rows} rijen`
	},
	draw: 'Klik om een punt te zetten, klik op een punt om het weg te halen. Met toetsen: pijltjes verplaatsen, Enter zet neer of haalt weg.',
	plane: (count) => `Een vlak van x₁ en x₂ met ${count} punten`,
	classOf: (c) => `klasse ${c}`,
	class: 'Klasse van de volgende punten',
	clear: 'Alles weghalen',
	cursor: (x1, x2) => `x₁ ${x1}, x₂ ${x2}`,
	drawn: 'Met de hand getekend',
	usePoints: (count) => `Gebruik deze ${count} punten`,
	fewPoints: 'Zet minstens één punt van elk van twee klassen.'
};
