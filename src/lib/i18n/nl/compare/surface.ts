import type { CompareWords } from '../../compare';

export const surface: CompareWords['surface'] = {
	title: 'Het pad over het verliesoppervlak',
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
	point: (across, up) => `(${across}; ${up})`,
	lines: (levels) => `Lijnen bij een verlies van ${levels}.`
};
