import type { OwnWords } from '../own';

export const own: OwnWords = {
	title: 'Je eigen data',
	ways: { table: 'Een tabel', points: 'Punten tekenen' },
	drop: 'Sleep een CSV- of TSV-bestand hierheen, plak een tabel of',
	choose: 'kies een bestand',
	paste: 'Plak hier een tabel',
	limits: 'Hoogstens 1 MB, 2 000 rijen en 16 invoerkolommen. Je data blijven op dit apparaat.',
	pasted: 'Geplakte tabel',
	refusal: {
		empty:
			'Er staan geen getallen in. Een tabel heeft voor elk voorbeeld één rij, met in elke rij getallen.',
		large: 'De tabel is groter dan 1 MB. Laat rijen of kolommen weg.',
		rows: 'De tabel heeft meer dan 2 000 rijen. Laat er hoogstens 2 000 staan: voor een netwerk dat je stap voor stap bekijkt, is dat ruim genoeg.',
		binary:
			'Dit is geen tekstbestand. Bewaar de tabel in Excel, Numbers of Google Spreadsheets als CSV en kies dat bestand.',
		unreadable: 'Het bestand kan niet worden gelezen. Bestaat het nog?'
	},
	separator: 'Tussen de kolommen',
	separators: { ',': 'komma', ';': 'puntkomma', '\t': 'tab', '|': 'verticale streep' },
	decimal: 'Decimaalteken',
	decimals: { '.': 'punt', ',': 'komma' },
	recognised: (what) => `herkend: ${what}`,
	recognise: 'automatisch',
	header: { yes: 'De eerste rij bevat de kolomnamen.', no: 'De kolommen hebben geen naam.' },
	doubt: {
		single:
			'Zo gelezen heeft de tabel maar één kolom. Kies wat er tussen de kolommen staat, of vul de ontbrekende kolom aan: er zijn minstens één invoerkolom en één doel nodig.',
		pairs: (names, cells) =>
			`De eerste rij noemt ${names} kolommen, maar in elke rij staan ${cells} getallen. Is de komma het decimaalteken? Kies dat dan hierboven: twee cellen worden dan samen één getal.`,
		lengths: (names, cells) =>
			`De eerste rij noemt ${names} kolommen, maar de meeste rijen hebben ${cells} cellen.`,
		uneven: 'Niet alle rijen hebben evenveel cellen.',
		commas:
			'Als de komma zowel tussen de kolommen als in de getallen staat, valt niet te zien welke komma wat betekent. Bewaar de tabel met puntkomma’s tussen de kolommen of met decimale punten, en plak hem opnieuw.'
	},
	preview: (shown, rows) => `De eerste ${shown} van ${rows} rijen`,
	row: 'Rij',
	use: (column) => `Kolom ${column} gebruiken als`,
	uses: { input: 'invoer', target: 'doel', none: 'niet gebruikt' },
	mostInputs: (count, names) =>
		`${names} ${count === 1 ? 'doet' : 'doen'} niet mee: een netwerk heeft hier hoogstens 16 invoerwaarden.`,
	kind: 'Wat het netwerk leert',
	kinds: { classes: 'een klasse', values: 'een getal' },
	standardise: 'Invoer standaardiseren: (waarde − gemiddelde) / sd',
	why: 'Een netwerk leert sneller als alle invoerwaarden ongeveer even groot zijn.',
	name: 'Naam van de data',
	result: {
		samples: (count, shown, inputs) =>
			`${count === 1 ? '1 voorbeeld' : `${shown} voorbeelden`} met ${inputs === 1 ? '1 invoerwaarde' : `${inputs} invoerwaarden`}`,
		classes: (samples, column, classes, names) =>
			`${samples}; het doel is ${column}, met ${classes} klassen: ${names}.`,
		values: (samples, column) => `${samples}; het doel is het getal ${column}.`,
		oneHot: (classes) =>
			`Er zijn ${classes} uitvoerwaarden, één per klasse: 1 bij de juiste klasse, 0 bij de andere.`,
		binary: (zero, one) => `${zero} wordt 0 en ${one} wordt 1.`
	},
	nothing: {
		inputs: 'Kies minstens één kolom met getallen als invoer.',
		rows: 'Met deze keuze van kolommen is geen enkele rij bruikbaar.',
		class: (label, column) =>
			`In kolom ${column} hebben alle rijen dezelfde klasse, ${label}: er valt niets te onderscheiden. Kies een andere kolom als doel, of voeg rijen van een tweede klasse toe.`,
		target: (column) =>
			`Kolom ${column} kan niet het doel zijn: er staan geen getallen in, en ook geen 2 tot 16 klassen. Kies een andere kolom als doel.`
	},
	faults: {
		title: (count, shown) =>
			count === 1 ? '1 rij is niet bruikbaar:' : `${shown} rijen zijn niet bruikbaar:`,
		row: (row, reason) => `Rij ${row}: ${reason}`,
		cells: (found, wanted) => `${found} cellen, terwijl de andere rijen er ${wanted} hebben.`,
		quote: 'er is een aanhalingsteken te veel of te weinig.',
		empty: (column) => `kolom ${column} is leeg.`,
		number: (cell, column) => `“${cell}” in kolom ${column} is geen getal.`,
		more: (count) => `en nog ${count}.`
	},
	begin: {
		all: (rows) => `Gebruik alle ${rows} rijen`,
		rest: (rows) => `Gebruik de andere ${rows} rijen`
	},
	draw: 'Klik om een punt te zetten; klik op een punt om het weg te halen.',
	keys: 'Met toetsen: met de pijltjes beweeg je (met Shift kleinere stapjes), Enter zet een punt, Delete haalt het weg, en 0, 1 en 2 kiezen de klasse.',
	plane: (count) => `Een vlak van x₁ en x₂ met ${count} punten`,
	classOf: (c) => `klasse ${c}`,
	class: 'Klasse van de volgende punten',
	undo: 'Ongedaan maken',
	clear: 'Alles weghalen',
	cursor: (x1, x2) => `x₁ ${x1}, x₂ ${x2}`,
	pointAt: (place, c) => `${place}: een punt van klasse ${c}`,
	drawn: 'Zelf getekend',
	usePoints: (count) => `Gebruik deze ${count} punten`,
	fewPoints: 'Zet punten van minstens twee klassen.'
};
