import type { QuizWords } from '../../quiz';

export const play: QuizWords['play'] = {
	backward: {
		prompt: (da, rate) =>
			`Het verlies stuurt _da_ = ${da} terug, de uitvoerlaag in. Doe de hele backpropagation van dit voorbeeld, van de laatste laag naar de eerste: elke _dz_ en _dW_, daarna de nieuwe gewichten en biases. De leersnelheid is _α_ = ${rate}.`,
		hint: 'In elke laag: _dz_ is _da_ maal de helling, _dW_ is _dz_ maal de invoer, _db_ is _dz_. De laag eronder krijgt haar _da_ via de gewichten zoals ze waren; trek pas daarna α maal de gradiënt af.'
	}
};
