import brainjs from 'brain.js';
import type { Contestant } from './contestant';
import { LEARNING_RATE } from './task';

/** brain.js: Float32Arrays, one per neuron. It has one activation for all layers, and the squared error. */
export const brain: Contestant = {
	name: 'brain.js',
	begin({ layers, hidden, samples }) {
		const hiddenLayers = layers.slice(0, -1).map(({ units }) => units);
		const network = new brainjs.NeuralNetwork({ hiddenLayers, activation: hidden });
		const data = samples.inputs.map((x, i) => ({
			input: Array.from(x),
			output: Array.from(samples.targets[i]!)
		}));
		return {
			train(epochs) {
				// It refuses 0, for the error to stop at and for the momentum.
				network.train(data, {
					iterations: epochs,
					errorThresh: Number.MIN_VALUE,
					learningRate: LEARNING_RATE,
					momentum: 1e-9
				});
			}
		};
	}
};
