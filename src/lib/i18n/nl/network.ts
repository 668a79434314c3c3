import type { Dictionary } from '../dictionary';

export const network: Dictionary['network'] = {
	label: 'Netwerk',
	input: 'invoer',
	layer: (layer, activation) => `laag ${layer} · ${activation}`,
	output: (activation) => `uitvoer · ${activation}`,
	target: 'doel',
	loss: 'verlies',
	neuron: (neuron, layer) => `Neuron ${neuron} van laag ${layer}`,
	inputNeuron: (neuron) => `Invoer ${neuron}`,
	notYet: 'nog niet berekend',
	toPredict: (name) => `${name} te voorspellen`,
	inputShort: 'in',
	outputOnly: 'uitvoer',
	layerOnly: (layer) => `laag ${layer}`,
	outputShort: 'uit',
	activations: {
		sigmoid: 'sigmoid',
		tanh: 'tanh',
		relu: 'ReLU',
		leaky_relu: 'leaky ReLU',
		linear: 'lineair',
		softmax: 'softmax'
	}
};
