/** Questions about the order of the loop, and about its code. Layers are counted from 1. */
export const order = {
	loop: {
		epoch: (size: string) =>
			`The batch size is ${size}. Put these parts of an epoch in the order in which they are first done.`,
		layers: (size: string) =>
			`The batch size is ${size}. One sample goes through the network. Put these of its steps in order.`,
		neuron: 'Put in order what a layer computes for a sample, from input to new weights.',
		lines: 'Put these lines of `fit()` in the order in which they first run.',
		sizes: (n: string, size: string) =>
			`The training set has ${n} samples; the batch size is ${size}. Put these in order, from the shortest to the longest.`,
		parts: {
			shuffle: 'shuffle the samples',
			sample: 'take the next sample',
			forward: 'compute the output, layer by layer',
			loss: 'compare output and target: the loss and its gradient at the output',
			backward: 'compute the gradients of a layer',
			update: 'change the weights and biases of that layer',
			backwardAll: 'compute the gradients of all layers and add them to the batch’s sums',
			updateAll: 'change all weights and biases, by the mean of the batch',
			mean: 'compute the mean loss of the epoch'
		},
		steps: {
			forward: (layer: number) => `forward through layer ${layer}`,
			loss: 'the loss and its gradient at the output',
			backward: (layer: number) => `backward through layer ${layer}`,
			update: (layer: number) => `update of layer ${layer}`
		},
		neurons: {
			z: '_z_ = _W_ · _x_ + _b_',
			a: '_a_ = g(_z_), with the activation function g',
			da: '_da_: how the loss changes with _a_',
			dz: '_dz_ = _da_ · g′(_z_)',
			dW: '_dW_ = _dz_ · _x_ᵀ',
			W: '_W_ ← _W_ − _α_ · _dW_'
		},
		lengths: {
			layer: 'one layer’s step forward',
			sample: 'one sample, all the way forward and back',
			batch: 'one batch',
			epoch: 'one epoch',
			training: 'the whole training'
		},
		hint: 'What does each of them need, and who computes that?',
		sizesHint: 'Which of them is made of which?',
		why: 'Forward, compare, back, update: each needs what the one before has computed.',
		whySizes:
			'Each of them contains the one before: training is epochs, an epoch is batches, a batch is samples.'
	},

	blanks: {
		fit: 'Fill in the gaps in this part of `fit()`.',
		forward: 'Fill in the gaps in `Layer.forward`.',
		backward: 'Fill in the gaps in `Layer.backward`.',
		update: 'Fill in the gaps in `Layer.update`.',
		hints: {
			fit: 'What is passed on from layer to layer, on the way forward and on the way back?',
			forward: 'First _z_, then _a_.',
			backward:
				'The chain rule: _dz_ first, then what follows from it for the weights, the biases and the layer below.',
			update: 'One step downhill, as long as the learning rate says.'
		},
		why: (lines: string) => `Complete: ${lines}.`
	}
};
