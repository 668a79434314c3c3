import type { QuizWords } from '../../quiz';

const neuronOf = (layer: number, neuron: number): string => `neuron ${neuron} van laag ${layer}`;
const from = (layer: number, input: number): string =>
	layer === 1 ? `invoer ${input}` : neuronOf(layer - 1, input);

export const compute: QuizWords['compute'] = {
	losses: {
		binary_cross_entropy: 'binaire cross-entropy',
		mean_squared_error: 'de gemiddelde kwadratische fout',
		half_squared_error: 'de halve kwadratische fout',
		categorical_cross_entropy: 'categorische cross-entropy'
	},
	activations: {
		sigmoid: 'sigmoid',
		tanh: 'tanh',
		relu: 'ReLU',
		leaky_relu: 'leaky ReLU',
		linear: 'lineair',
		softmax: 'softmax'
	},
	connection: (layer, neuron, input) => `van ${from(layer, input)} naar ${neuronOf(layer, neuron)}`,

	z: {
		prompt: (layer, neuron) =>
			`Het voorbeeld gaat vooruit door het netwerk. Welke _z_ krijgt ${neuronOf(layer, neuron)}?`,
		hint: 'Vermenigvuldig elke invoer van het neuron met zijn gewicht, tel alles op en tel de bias erbij.'
	},
	a: {
		prompt: (layer, neuron, z, activation) =>
			`Bij ${neuronOf(layer, neuron)} is _z_ = ${z}. De activatiefunctie is ${activation}. Wat is _a_ van dit neuron?`,
		ofShares: (layer, neuron, z) =>
			`Laag ${layer} gebruikt softmax, en de _z_ van haar neuronen zijn ${z}. Wat is _a_ van neuron ${neuron}?`,
		hint: {
			sigmoid: '_a_ = 1 / (1 + _e_ tot de macht −_z_)',
			tanh: 'Je rekenmachine heeft tanh, vaak onder “hyp”. De uitkomst ligt tussen −1 en 1.',
			relu: 'ReLU neemt de grootste van 0 en _z_.',
			leaky_relu:
				'Boven 0 laat leaky ReLU _z_ zoals hij is; daaronder neemt hij er een honderdste van.',
			linear: 'Een lineaire activatie laat _z_ zoals hij is.',
			softmax:
				'Neem van elk neuron _e_ tot de macht _z_; _a_ is het aandeel van dit neuron in de som.'
		}
	},
	loss: {
		prompt: (o, t, loss, outputs) =>
			outputs === 1
				? `Het netwerk antwoordt _o_ = ${o}, het doel is _t_ = ${t}. Wat is het verlies _L_, met ${loss}?`
				: `De ${outputs} uitvoerwaarden _o_ van het netwerk zijn ${o}; hun doelen _t_ zijn ${t}. Wat is het verlies _L_, met ${loss}?`,
		hint: {
			binary_cross_entropy: (several) =>
				`−(_t_ · ln _o_ + (1 − _t_) · ln(1 − _o_))${several ? ', opgeteld over alle uitvoerwaarden' : ''}. Bij doel 1 blijft alleen het eerste deel over, bij doel 0 alleen het tweede.`,
			mean_squared_error: (several) =>
				several
					? 'Kwadrateer het verschil tussen elke uitvoer en zijn doel en neem het gemiddelde.'
					: 'Kwadrateer het verschil tussen uitvoer en doel.',
			half_squared_error: (several) =>
				several
					? 'Kwadrateer het verschil tussen elke uitvoer en zijn doel, tel op en neem de helft.'
					: 'Kwadrateer het verschil tussen uitvoer en doel en neem de helft.',
			categorical_cross_entropy: (several) =>
				several
					? '−_t_ · ln _o_, opgeteld over alle uitvoerwaarden. Waar het doel 0 is, komt er niets bij.'
					: '−_t_ · ln _o_.'
		}
	},
	da: {
		prompt: (o, t, loss, output, outputs) =>
			outputs === 1
				? `Het netwerk antwoordt _o_ = ${o}, het doel is _t_ = ${t}, het verlies is ${loss}. Wat is _da_, de helling van het verlies bij deze uitvoer?`
				: `Uitvoer ${output} van de ${outputs} is _o_ = ${o}, zijn doel is _t_ = ${t}, het verlies is ${loss}. Wat is _da_ van deze uitvoer?`,
		hint: {
			binary_cross_entropy: () =>
				'−_t_ / _o_ + (1 − _t_) / (1 − _o_). Bij doel 1 blijft alleen het eerste deel over, bij doel 0 alleen het tweede.',
			mean_squared_error: (several) =>
				`De afgeleide van (_o_ − _t_)²${several ? ', gedeeld door het aantal uitvoerwaarden, want het verlies is een gemiddelde' : ''}.`,
			half_squared_error: () => 'De afgeleide van ½ (_o_ − _t_)².',
			categorical_cross_entropy: () => 'De afgeleide van −_t_ · ln _o_.'
		}
	},
	dz: {
		prompt: (layer, neuron, da, activation, z, a) =>
			`Op de terugweg krijgt ${neuronOf(layer, neuron)} _da_ = ${da}. Op de heenweg was _z_ = ${z} en _a_ = ${a}; de activatiefunctie is ${activation}. Wat is _dz_ van dit neuron?`,
		ofShares: (layer, neuron, da, a) =>
			`De softmax-neuronen van laag ${layer} krijgen deze _da_: ${da}. Hun _a_ zijn ${a}. Wat is _dz_ van neuron ${neuron}?`,
		hint: {
			sigmoid: 'Vermenigvuldig _da_ met de helling van sigmoid, _a_ · (1 − _a_).',
			tanh: 'Vermenigvuldig _da_ met de helling van tanh, 1 − _a_².',
			relu: 'Vermenigvuldig _da_ met de helling van ReLU: 1 als _z_ boven 0 ligt, anders 0.',
			leaky_relu:
				'Vermenigvuldig _da_ met de helling van leaky ReLU: 1 als _z_ boven 0 ligt, anders 0,01.',
			linear: 'Vermenigvuldig _da_ met de helling van de rechte lijn _a_ = _z_.',
			softmax:
				'Tel _da_ · _a_ van alle neuronen van de laag op. Trek dat af van de eigen _da_ van het neuron en vermenigvuldig met zijn eigen _a_.'
		}
	},
	dW: {
		prompt: (layer, neuron, input, a, dz, x) =>
			`Op de terugweg heeft ${neuronOf(layer, neuron)} _a_ = ${a} en _dz_ = ${dz}. Wat is _dW_ van zijn verbinding met ${from(layer, input)}, waar ${layer === 1 ? '_x_' : '_a_'} = ${x}?`,
		hint: 'Hoeveel verandert _z_ als dit gewicht verandert? Vermenigvuldig dat met _dz_.'
	},
	db: {
		prompt: (layer, neuron, a, dz) =>
			`Op de terugweg heeft ${neuronOf(layer, neuron)} _a_ = ${a} en _dz_ = ${dz}. Wat is _db_, de gradiënt van zijn bias?`,
		hint: 'Hoeveel verandert _z_ als de bias verandert? Vermenigvuldig dat met _dz_.'
	},
	daBelow: {
		prompt: (layer, input, dz) =>
			`Op de terugweg heeft laag ${layer} _dz_ = ${dz}. Welke _da_ geeft ze door aan ${from(layer, input)}?`,
		hint: 'Vermenigvuldig elke _dz_ met het gewicht tussen dat neuron en dit, en tel op.'
	},
	weight: {
		prompt: (place, w, dW, rate, batch) =>
			batch === null || batch === 1
				? `De verbinding ${place} heeft gewicht _w_ = ${w} en gradiënt _dW_ = ${dW}. De leersnelheid is _α_ = ${rate}. Wat is _w_ na de update?`
				: `De verbinding ${place} heeft gewicht _w_ = ${w}. Over de ${batch} voorbeelden van de batch is de som van haar _dW_ ${dW}. De leersnelheid is _α_ = ${rate}. Wat is _w_ na de update?`,
		hint: (batch) =>
			batch
				? 'De update trekt α maal de gemiddelde gradiënt van de batch af.'
				: 'De update trekt α maal de gradiënt af.'
	},
	meanLoss: {
		prompt: (losses, n) =>
			`Alle ${n} voorbeelden van deze epoch zijn aan de beurt geweest. Hun verliezen: ${losses}. Wat is het gemiddelde verlies van de epoch?`,
		ofSum: (n, sum) =>
			`Alle ${n} voorbeelden van deze epoch zijn aan de beurt geweest. Hun verliezen zijn samen ${sum}. Wat is het gemiddelde verlies van de epoch?`,
		hint: 'Tel de verliezen van alle voorbeelden op en deel door het aantal voorbeelden.'
	}
};
