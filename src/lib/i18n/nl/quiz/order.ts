import type { QuizWords } from '../../quiz';

export const order: QuizWords['order'] = {
	loop: {
		epoch: (size) =>
			`De batchgrootte is ${size}. Zet deze onderdelen van een epoch in de volgorde waarin ze voor het eerst gebeuren.`,
		layers: (size) =>
			`De batchgrootte is ${size}. Eén voorbeeld gaat door het netwerk. Zet deze stappen daarvan op volgorde.`,
		neuron:
			'Zet op volgorde wat een laag voor een voorbeeld uitrekent, van invoer tot nieuwe gewichten.',
		lines: 'Zet deze regels van `fit()` in de volgorde waarin ze voor het eerst aan de beurt zijn.',
		sizes: (n, size) =>
			`De trainingsset heeft ${n} voorbeelden; de batchgrootte is ${size}. Zet deze op volgorde, van het kortste naar het langste.`,
		parts: {
			shuffle: 'de voorbeelden schudden',
			sample: 'het volgende voorbeeld nemen',
			forward: 'de uitvoer berekenen, laag voor laag',
			loss: 'uitvoer en doel vergelijken: het verlies en zijn gradiënt bij de uitvoer',
			backward: 'de gradiënten van een laag berekenen',
			update: 'de gewichten en biases van die laag veranderen',
			backwardAll: 'de gradiënten van alle lagen berekenen en bij de som van de batch optellen',
			updateAll: 'alle gewichten en biases veranderen, met het gemiddelde van de batch',
			mean: 'het gemiddelde verlies van de epoch berekenen'
		},
		steps: {
			forward: (layer) => `vooruit door laag ${layer}`,
			loss: 'het verlies en zijn gradiënt bij de uitvoer',
			backward: (layer) => `achteruit door laag ${layer}`,
			update: (layer) => `update van laag ${layer}`
		},
		neurons: {
			z: '_z_ = _W_ · _x_ + _b_',
			a: '_a_ = g(_z_), met activatiefunctie g',
			da: '_da_: hoe het verlies verandert met _a_',
			dz: '_dz_ = _da_ · g′(_z_)',
			dW: '_dW_ = _dz_ · _x_ᵀ',
			W: '_W_ ← _W_ − _α_ · _dW_'
		},
		lengths: {
			layer: 'de stap vooruit van één laag',
			sample: 'één voorbeeld, helemaal heen en terug',
			batch: 'één batch',
			epoch: 'één epoch',
			training: 'de hele training'
		},
		hint: 'Wat heeft elk onderdeel nodig, en welk onderdeel berekent dat?',
		sizesHint: 'Wat bestaat uit wat?',
		why: 'Vooruit, vergelijken, terug, update: elk onderdeel heeft nodig wat ervoor is berekend.',
		whySizes:
			'Elk bevat het vorige: een training bestaat uit epochs, een epoch uit batches, een batch uit voorbeelden.'
	},

	blanks: {
		fit: 'Vul de open plekken in dit stuk van `fit()` in.',
		forward: 'Vul de open plekken in `Layer.forward` in.',
		backward: 'Vul de open plekken in `Layer.backward` in.',
		update: 'Vul de open plekken in `Layer.update` in.',
		hints: {
			fit: 'Wat wordt er van laag naar laag doorgegeven, op de heenweg en op de terugweg?',
			forward: 'Eerst _z_, dan _a_.',
			backward:
				'De kettingregel: eerst _dz_, dan wat daaruit volgt voor de gewichten, de biases en de laag eronder.',
			update: 'Eén stap bergaf, zo lang als de leersnelheid zegt.'
		},
		why: (lines) => `Volledig: ${lines}.`
	}
};
