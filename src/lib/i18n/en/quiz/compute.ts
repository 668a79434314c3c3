const neuronOf = (layer: number, neuron: number): string => `neuron ${neuron} of layer ${layer}`;
/** What a neuron of a layer is connected to. */
const from = (layer: number, input: number): string =>
	layer === 1 ? `input ${input}` : neuronOf(layer - 1, input);

/** Questions for a number that the stepper computes. Layers, neurons and inputs are counted from 1. */
export const compute = {
	losses: {
		binary_cross_entropy: 'binary cross-entropy',
		mean_squared_error: 'mean squared error',
		half_squared_error: 'half squared error',
		categorical_cross_entropy: 'categorical cross-entropy'
	},
	activations: {
		sigmoid: 'sigmoid',
		tanh: 'tanh',
		relu: 'ReLU',
		leaky_relu: 'leaky ReLU',
		linear: 'linear',
		softmax: 'softmax'
	},
	connection: (layer: number, neuron: number, input: number) =>
		`from ${from(layer, input)} to ${neuronOf(layer, neuron)}`,

	z: {
		prompt: (layer: number, neuron: number) =>
			`The sample is on its way forward. What will _z_ of ${neuronOf(layer, neuron)} be?`,
		hint: 'Multiply every input of the neuron by its weight, add it all up, and add the bias.'
	},
	a: {
		prompt: (layer: number, neuron: number, z: string, activation: string) =>
			`For ${neuronOf(layer, neuron)}, _z_ = ${z}. Its activation function is ${activation}. What is its _a_?`,
		ofShares: (layer: number, neuron: number, z: string) =>
			`Layer ${layer} uses softmax, and the _z_ of its neurons are ${z}. What is _a_ of neuron ${neuron}?`,
		hint: {
			sigmoid: '_a_ = 1 / (1 + _e_ to the power −_z_)',
			tanh: 'Your calculator has tanh, often under “hyp”. The result lies between −1 and 1.',
			relu: 'ReLU takes the larger of 0 and _z_.',
			leaky_relu: 'Above 0, leaky ReLU leaves _z_ as it is; below, it takes a hundredth of it.',
			linear: 'A linear activation leaves _z_ as it is.',
			softmax: 'Take _e_ to the power of every _z_; _a_ is the neuron’s share of their sum.'
		}
	},
	loss: {
		prompt: (o: string, t: string, loss: string, outputs: number) =>
			outputs === 1
				? `The network answers _o_ = ${o}, the target is _t_ = ${t}. What is the loss _L_, with ${loss}?`
				: `The ${outputs} outputs _o_ of the network are ${o}; their targets _t_ are ${t}. What is the loss _L_, with ${loss}?`,
		hint: {
			binary_cross_entropy: (several: boolean): string =>
				`−(_t_ · ln _o_ + (1 − _t_) · ln(1 − _o_))${several ? ', added up over the outputs' : ''}. With target 1 only the first part is left, with target 0 only the second.`,
			mean_squared_error: (several: boolean): string =>
				several
					? 'Square the difference of every output and its target, and take the mean.'
					: 'Square the difference of output and target.',
			half_squared_error: (several: boolean): string =>
				several
					? 'Square the difference of every output and its target, add up, and take half.'
					: 'Square the difference of output and target, and take half.',
			categorical_cross_entropy: (several: boolean): string =>
				several
					? '−_t_ · ln _o_, added up over the outputs. Outputs with target 0 add nothing.'
					: '−_t_ · ln _o_.'
		}
	},
	da: {
		prompt: (o: string, t: string, loss: string, output: number, outputs: number) =>
			outputs === 1
				? `The network answers _o_ = ${o}, the target is _t_ = ${t}, the loss is ${loss}. What is _da_, the slope of the loss at this output?`
				: `Output ${output} of ${outputs} is _o_ = ${o}, its target is _t_ = ${t}, the loss is ${loss}. What is _da_ of this output?`,
		hint: {
			binary_cross_entropy: (_: boolean): string =>
				'−_t_ / _o_ + (1 − _t_) / (1 − _o_). With target 1 only the first part is left, with target 0 only the second.',
			mean_squared_error: (several: boolean): string =>
				`The derivative of (_o_ − _t_)²${several ? ', divided by the number of outputs, because the loss is a mean' : ''}.`,
			half_squared_error: (_: boolean): string => 'The derivative of ½ (_o_ − _t_)².',
			categorical_cross_entropy: (_: boolean): string => 'The derivative of −_t_ · ln _o_.'
		}
	},
	dz: {
		prompt: (layer: number, neuron: number, da: string, activation: string, z: string, a: string) =>
			`Going back, ${neuronOf(layer, neuron)} receives _da_ = ${da}. Going forward it had _z_ = ${z} and _a_ = ${a}; its activation function is ${activation}. What is its _dz_?`,
		ofShares: (layer: number, neuron: number, da: string, a: string) =>
			`The softmax neurons of layer ${layer} receive these _da_: ${da}. Their _a_ are ${a}. What is _dz_ of neuron ${neuron}?`,
		hint: {
			sigmoid: 'Multiply _da_ by the slope of sigmoid, _a_ · (1 − _a_).',
			tanh: 'Multiply _da_ by the slope of tanh, 1 − _a_².',
			relu: 'Multiply _da_ by the slope of ReLU: 1 where _z_ is above 0, else 0.',
			leaky_relu: 'Multiply _da_ by the slope of leaky ReLU: 1 where _z_ is above 0, else 0.01.',
			linear: 'Multiply _da_ by the slope of a straight line _a_ = _z_.',
			softmax:
				'Add up _da_ · _a_ of all neurons of the layer. Subtract that from the neuron’s own _da_, and multiply by its own _a_.'
		}
	},
	dW: {
		prompt: (layer: number, neuron: number, input: number, a: string, dz: string, x: string) =>
			`In the backward pass, ${neuronOf(layer, neuron)} has _a_ = ${a} and _dz_ = ${dz}. What is _dW_ of its connection from ${from(layer, input)}, where ${layer === 1 ? '_x_' : '_a_'} = ${x}?`,
		hint: 'How much does _z_ change when this weight changes? Multiply that by _dz_.'
	},
	db: {
		prompt: (layer: number, neuron: number, a: string, dz: string) =>
			`In the backward pass, ${neuronOf(layer, neuron)} has _a_ = ${a} and _dz_ = ${dz}. What is _db_, the gradient of its bias?`,
		hint: 'How much does _z_ change when the bias changes? Multiply that by _dz_.'
	},
	daBelow: {
		prompt: (layer: number, input: number, dz: string) =>
			`Going back, layer ${layer} has _dz_ = ${dz}. What _da_ does it pass on to ${from(layer, input)}?`,
		hint: 'Multiply each _dz_ by the weight that joins its neuron to this one, and add up.'
	},
	weight: {
		/** @param batch how many samples dW is the sum of; null without batches */
		prompt: (place: string, w: string, dW: string, rate: string, batch: number | null) =>
			batch === null || batch === 1
				? `The connection ${place} has weight _w_ = ${w} and gradient _dW_ = ${dW}. The learning rate is _α_ = ${rate}. What is _w_ after the update?`
				: `The connection ${place} has weight _w_ = ${w}. Over the ${batch} samples of the batch its _dW_ add up to ${dW}. The learning rate is _α_ = ${rate}. What is _w_ after the update?`,
		hint: (batch: boolean): string =>
			batch
				? 'The update subtracts α times the mean gradient of the batch.'
				: 'The update subtracts α times the gradient.'
	},
	meanLoss: {
		prompt: (losses: string, n: number) =>
			`All ${n} samples of this epoch have had their turn. Their losses: ${losses}. What is the mean loss of the epoch?`,
		ofSum: (n: string, sum: string) =>
			`All ${n} samples of this epoch have had their turn. Their losses add up to ${sum}. What is the mean loss of the epoch?`,
		hint: 'Add up the losses of all samples, and divide by the number of samples.'
	}
};
