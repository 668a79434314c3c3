import convnetjs from 'convnetjs';
import type { Contestant } from './contestant';
import { LEARNING_RATE } from './task';

/** ConvNetJS: flat Float64Arrays in a layer, an object per neuron for its weights. Its outputs are linear, with the squared error. */
export const convnet: Contestant = {
	name: 'ConvNetJS',
	begin({ inputs, layers, hidden, samples }) {
		const network = new convnetjs.Net();
		network.makeLayers([
			{ type: 'input', out_sx: 1, out_sy: 1, out_depth: inputs },
			...layers
				.slice(0, -1)
				.map(({ units }) => ({ type: 'fc', num_neurons: units, activation: hidden })),
			{ type: 'regression', num_neurons: layers.at(-1)!.units }
		]);
		const trainer = new convnetjs.Trainer(network, {
			method: 'sgd',
			learning_rate: LEARNING_RATE,
			momentum: 0,
			batch_size: 1
		});
		const xs = samples.inputs.map((x) => {
			const vol = new convnetjs.Vol(1, 1, inputs);
			vol.w = x;
			return vol;
		});
		return {
			train(epochs) {
				for (let epoch = 0; epoch < epochs; epoch++)
					xs.forEach((x, i) => trainer.train(x, samples.targets[i]!));
			}
		};
	}
};
