import type { QuizWords } from '../../quiz';

export const compute: QuizWords['compute'] = {
	z: {
		prompt: (layer, neuron) =>
			`Het voorbeeld gaat vooruit door het netwerk. Welke _z_ krijgt neuron ${neuron} van laag ${layer}?`,
		hint: 'Vermenigvuldig elke invoer van het neuron met zijn gewicht, tel alles op en tel de bias erbij.'
	},
	dz: {
		prompt: (layer, neuron, da, activation, a) =>
			`Neuron ${neuron} van laag ${layer} krijgt _da_ = ${da}. De uitvoer van ${activation} is _a_ = ${a}. Wat is _dz_?`,
		hint: (activation) =>
			`De kettingregel: _dz_ is _da_ maal de helling van ${activation} bij dit neuron.`
	}
};
