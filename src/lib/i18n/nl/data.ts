import type { Dictionary } from '../dictionary';

export const data: Dictionary['data'] = {
	title: 'Data',
	plots: {
		plane: 'beslissingsgrens',
		curve: 'data en voorspelling',
		slice: 'beslissingsgrens, een doorsnede',
		profile: 'data en voorspelling, een doorsnede',
		picture: 'plaatje',
		sample: 'invoer en doel'
	},
	planeLabel: (x1, x2) =>
		`Beslissingsgrens: de uitvoer van het netwerk voor elke ${x1} en ${x2}, met de voorbeelden als punten.`,
	curveLabel: (x, y) =>
		`De voorbeelden als punten, ${y} tegen ${x}, en de voorspelling van het netwerk als curve.`,
	current: (index, values) => `Nu aan de beurt is voorbeeld ${index}: ${values}.`,
	order: 'De voorbeelden in de volgorde van deze epoch',
	index: 'Nummer van het voorbeeld in de data',
	target: 'Doel',
	input: 'Invoer',
	orders: {
		start: 'oorspronkelijke volgorde, vóór het begin',
		shuffled: (epoch) => `geschud, epoch ${epoch}`,
		original: (epoch) => `oorspronkelijke volgorde, epoch ${epoch}`,
		one: 'het enige voorbeeld van elke epoch'
	},
	batches: (size) => `batches van ${size}`,
	classes: 'Klassen',
	classNames: { Adelie: 'adeliepinguïn', Gentoo: 'ezelspinguïn' },
	quantities: {
		bill_length_mm: 'snavellengte (mm)',
		bill_depth_mm: 'snavelhoogte (mm)',
		sepal_length_cm: 'lengte kelkblad (cm)',
		sepal_width_cm: 'breedte kelkblad (cm)',
		petal_length_cm: 'lengte kroonblad (cm)',
		petal_width_cm: 'breedte kroonblad (cm)'
	},
	about: 'Over de data',
	standardised: 'De invoer is gestandaardiseerd: (waarde − gemiddelde) / sd.',
	scale: (name, mean, sd) => `${name}: gemiddelde ${mean}, sd ${sd}`,
	leftOut: (count, shown, lines) =>
		count === 1
			? `1 onbruikbare rij is weggelaten (regel ${lines}).`
			: `${shown} onbruikbare rijen zijn weggelaten (regel ${lines}).`,
	across: 'Invoer op de horizontale as',
	upwards: 'Invoer op de verticale as',
	others: 'De andere invoer is die van het huidige voorbeeld.',
	paler: 'Blekere punten liggen er verder vandaan.',
	picture: (width, height, name) => `Een plaatje van ${width} bij ${height} pixels: ${name}`,
	pictureOf: (name) => `Dit is een ${name}.`,
	licence: 'Licentie'
};
