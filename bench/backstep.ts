import { begin, fit } from '$lib/engine/fit';
import { LOSSES } from '$lib/engine/loss';
import { Perceptron } from '$lib/engine/perceptron';
import { RandomState } from '$lib/engine/random';
import type { Pace } from '$lib/engine/step';
import type { Contestant } from './contestant';
import { LEARNING_RATE } from './task';

/** fit() itself, at one of its paces. */
const atPace = (name: string, pace: Pace): Contestant => ({
	name,
	begin({ inputs, layers, parameters, samples }) {
		const network = new Perceptron(inputs, layers).restore(parameters);
		let lossSum = 0;
		return {
			train(epochs) {
				const options = {
					loss: LOSSES.binary_cross_entropy,
					learningRate: LEARNING_RATE,
					epochs,
					batchSize: 1,
					shuffle: false
				};
				const progress = begin(samples.inputs.length, new RandomState(0));
				const run = fit(network, samples, options, progress, pace);
				while (!run.next().done);
				lossSum = progress.lossSum;
			},
			outcome: () => ({
				parameters: network.layers.flatMap(({ weights, biases }) => [...weights, ...biases]),
				lossSum
			})
		};
	}
});

export const withoutStops = atPace('Backstep, without stops', { steps: false, until: Infinity });
export const everyUpdate = atPace('Backstep, a stop after every update', {
	steps: false,
	until: 0
});
export const everyStep = atPace('Backstep, a stop at every step', { steps: true, until: 0 });
