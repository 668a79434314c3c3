import library from 'synaptic';
import type { Contestant } from './contestant';
import { LEARNING_RATE } from './task';

/**
 * Synaptic: writes a program for the very network, with a line for every connection, and so has nothing to
 * look up and no loops; on a large network that turns against it. It computes no loss.
 */
export const synaptic: Contestant = {
	name: 'Synaptic',
	begin(task) {
		// An epoch of the largest task takes it four seconds.
		if (task.inputs > 100) return null;
		const { inputs, layers, hidden, samples } = task;
		const network = new library.Architect.Perceptron(inputs, ...layers.map(({ units }) => units));
		const squash = hidden === 'tanh' ? library.Neuron.squash.TANH : library.Neuron.squash.RELU;
		for (const layer of network.layers.hidden) layer.set({ squash });
		return {
			train(epochs) {
				for (let epoch = 0; epoch < epochs; epoch++)
					samples.inputs.forEach((x, i) => {
						network.activate(x);
						network.propagate(LEARNING_RATE, samples.targets[i]!);
					});
			}
		};
	}
};
