export const network = {
	label: 'Network',
	input: 'input',
	layer: (layer: number, activation: string) => `layer ${layer} · ${activation}`,
	output: (activation: string) => `output · ${activation}`,
	target: 'target',
	loss: 'loss',
	neuron: (neuron: number, layer: number) => `Neuron ${neuron} of layer ${layer}`,
	inputNeuron: (neuron: number) => `Input ${neuron}`,
	notYet: 'not computed yet',
	/** Of a number that has been announced. */
	toPredict: (name: string) => `${name} to be predicted`,
	inputShort: 'in',
	outputOnly: 'output',
	layerOnly: (layer: number) => `layer ${layer}`,
	outputShort: 'out',
	/** As in the headings of the columns. */
	activations: {
		sigmoid: 'sigmoid',
		tanh: 'tanh',
		relu: 'ReLU',
		leaky_relu: 'leaky ReLU',
		linear: 'linear',
		softmax: 'softmax'
	}
};
