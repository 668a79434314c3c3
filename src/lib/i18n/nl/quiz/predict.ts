import type { QuizWords } from '../../quiz';

export const predict: QuizWords['predict'] = {
	pair: (one, other) => `${one} met ${other}`,

	direction: {
		weight: (layer, neuron, input, value, gradient) =>
			`Het gewicht van invoer ${input} naar neuron ${neuron} van laag ${layer} is ${value}. De gradiënt is _dW_ = ${gradient}. Wat doet de update met dit gewicht?`,
		bias: (layer, neuron, value, gradient) =>
			`De bias van neuron ${neuron} in laag ${layer} is ${value}. De gradiënt is _db_ = ${gradient}. Wat doet de update met deze bias?`,
		meanWeight: (layer, neuron, input, value, gradient) =>
			`Het gewicht van invoer ${input} naar neuron ${neuron} van laag ${layer} is ${value}. Over de batch is het gemiddelde van de gradiënt _dW_ gelijk aan ${gradient}. Wat doet de update met dit gewicht?`,
		meanBias: (layer, neuron, value, gradient) =>
			`De bias van neuron ${neuron} in laag ${layer} is ${value}. Over de batch is het gemiddelde van de gradiënt _db_ gelijk aan ${gradient}. Wat doet de update met deze bias?`,
		up: 'Die gaat omhoog.',
		down: 'Die gaat omlaag.',
		stays: 'Die blijft gelijk.',
		hint: 'De gradiënt wijst bergop, naar een hoger verlies. Welke kant gaat de update op?',
		why: (was, rate, gradient, is) =>
			`De update trekt er _α_ maal de gradiënt af: ${was} − ${rate} · ${gradient} = ${is}.`,
		whyStays: 'De gradiënt is 0, dus er gaat niets af.'
	},

	falls: {
		sample: (index, loss, rate, promised) =>
			`Voorbeeld X[${index}] heeft een verlies van ${loss}. Het netwerk krijgt daarvoor een update met _α_ = ${rate}; ga je alleen op de gradiënt af, dan daalt het verlies daardoor met ${promised}. Daarna gaat hetzelfde voorbeeld nog eens vooruit. Wat is het verlies nu, vergeleken met ervoor?`,
		batch: (size, loss, rate, promised) =>
			`De ${size} voorbeelden van een batch hebben een gemiddeld verlies van ${loss}. Het netwerk krijgt daarvoor een update met _α_ = ${rate}; ga je alleen op de gradiënt af, dan daalt het verlies daardoor met ${promised}. Daarna gaan ze nog eens vooruit. Wat is hun gemiddelde verlies nu, vergeleken met ervoor?`,
		suppose: (index, loss, rate, promised) =>
			`Voorbeeld X[${index}] heeft een verlies van ${loss}. Stel dat het netwerk daarvoor een update kreeg met _α_ = ${rate}; ga je alleen op de gradiënt af, dan zou het verlies daardoor met ${promised} dalen. Daarna gaat hetzelfde voorbeeld nog eens vooruit. Wat zou het verlies zijn, vergeleken met ervoor?`,
		supposeBatch: (size, loss, rate, promised) =>
			`De ${size} voorbeelden van een batch hebben een gemiddeld verlies van ${loss}. Stel dat het netwerk daarvoor een update kreeg met _α_ = ${rate}; ga je alleen op de gradiënt af, dan zou het verlies daardoor met ${promised} dalen. Daarna gaan ze nog eens vooruit. Wat zou hun gemiddelde verlies zijn, vergeleken met ervoor?`,
		lower: 'lager',
		higher: 'hoger',
		same: 'hetzelfde',
		hint: 'De gradiënt klopt alleen vlakbij. Vergelijk wat hij belooft met het verlies zelf.',
		why: (was, is) =>
			`Opnieuw uitgerekend gaat het verlies van ${was} naar ${is}: de stap is klein, dus de gradiënt maakt zijn belofte ongeveer waar.`,
		whyHigher: (was, is, promised) =>
			`Opnieuw uitgerekend gaat het verlies van ${was} naar ${is}. Een daling van ${promised} is veel meer dan er te verliezen valt: de stap schiet door.`,
		whySame: 'Elke gradiënt is hier 0, dus de update verandert niets.'
	},

	next: {
		step: (done) => `Net gedaan: *${done}*. Welke stap komt nu in deze training?`,
		line: (done) =>
			`Net gedaan: *${done}*. Welke van deze regels van \`fit()\` is nu aan de beurt in deze training?`,
		batch: (size) => `De batchgrootte is ${size}.`,
		place: (sample, samples) => `Dit is voorbeeld ${sample} van ${samples}.`,
		steps: {
			epoch: 'een nieuwe epoch begint',
			sample: 'het volgende voorbeeld wordt geladen',
			forward: (layer) => `vooruit door laag ${layer}`,
			loss: 'het verlies wordt berekend',
			gradient: 'de gradiënt van het verlies bij de uitvoer',
			backward: (layer) => `achteruit door laag ${layer}`,
			update: (layer) => `update van laag ${layer}`,
			'epoch-end': 'het gemiddelde verlies van de epoch'
		},
		layers: (layers) => `Het netwerk heeft ${layers} lagen.`,
		hint: 'Vooruit van de eerste laag naar de laatste, dan terug van de laatste naar de eerste.',
		why: {
			epoch: 'Een nieuwe epoch begint waar de vorige eindigt.',
			sample: 'Dit voorbeeld is hier klaar, en de epoch heeft er nog meer.',
			forward: 'Het voorbeeld gaat vooruit door elke laag, van de eerste naar de laatste.',
			loss: 'De laatste laag gaf het antwoord van het netwerk, en dat wordt met het doel vergeleken.',
			gradient: 'De weg terug begint bij het verlies: hoe verandert het als een uitvoer verandert?',
			backward: 'De schuld gaat terug door elke laag, van de laatste naar de eerste.',
			update:
				'Bij batchgrootte 1 krijgt elke laag haar update direct na haar eigen stap achteruit; bij grotere batches krijgen alle lagen hem als de batch compleet is.',
			'epoch-end': 'Elk voorbeeld van de epoch is aan de beurt geweest.'
		}
	},

	moves: {
		sample: (layer, neuron, list) =>
			`Neuron ${neuron} van laag ${layer} heeft deze gewichten en deze invoer: ${list}. Zijn _dz_ is niet 0. Welk van deze gewichten verschuift het verst bij de update voor dit voorbeeld?`,
		batch: (layer, neuron, list) =>
			`Neuron ${neuron} van laag ${layer} heeft deze gewichten, en over de batch is dit het gemiddelde van hun gradiënten: ${list}. Welk van deze gewichten verschuift het verst bij de update?`,
		hint: 'Een gewicht verschuift _α_ maal zijn gradiënt, en die gradiënt is _dz_ maal de invoer.',
		batchHint: 'Een gewicht verschuift _α_ maal zijn gradiënt.',
		why: (name, input) =>
			`_α_ en _dz_ zijn voor allemaal hetzelfde. Bij ${name} is de invoer het grootst, het teken niet meegerekend: ${input}.`,
		batchWhy: (name, gradient) =>
			`_α_ is voor allemaal hetzelfde. Bij ${name} is de gradiënt het grootst, het teken niet meegerekend: ${gradient}.`
	},

	dead: {
		which: (layer, list) =>
			`Een voorbeeld geeft ReLU-neuronen van laag ${layer} deze _z_, bij deze biases _b_: ${list}. Welk neuron is *dood* voor dit voorbeeld, zodat er niets doorheen komt, vooruit noch terug?`,
		learns: (layer, list) =>
			`Een voorbeeld geeft ReLU-neuronen van laag ${layer} deze _z_, bij deze biases _b_: ${list}. Welk neuron leert niets van dit voorbeeld, welke _da_ er ook aankomt?`,
		leaky: (layer, list) =>
			`Een voorbeeld geeft leaky-ReLU-neuronen van laag ${layer} deze _z_, bij deze biases _b_: ${list}. Welk neuron heeft helling 0 voor dit voorbeeld, zodat er niets doorheen terugkomt?`,
		neuron: (neuron) => `neuron ${neuron}`,
		none: 'geen van deze',
		hint: 'Naar welk getal kijkt de functie?',
		why: (neuron, z) =>
			`Neuron ${neuron} heeft _z_ = ${z}, en dat is niet groter dan 0: uitvoer en helling zijn 0.`,
		whyNone: 'Elke _z_ is hier groter dan 0, dus elk neuron heeft helling 1.',
		whyLeaky: (slope) =>
			`Leaky ReLU heeft helling 1 als _z_ groter is dan 0, en anders ${slope}: nooit 0.`
	}
};
