/** Questions about what will happen next. Layers, neurons and inputs are counted from 1. */
export const predict = {
	/** Two numbers that belong together. */
	pair: (one: string, other: string) => `${one} with ${other}`,

	direction: {
		weight: (layer: number, neuron: number, input: number, value: string, gradient: string) =>
			`The weight from input ${input} to neuron ${neuron} of layer ${layer} is ${value}. Its gradient is _dW_ = ${gradient}. What will the update do to the weight?`,
		bias: (layer: number, neuron: number, value: string, gradient: string) =>
			`The bias of neuron ${neuron} in layer ${layer} is ${value}. Its gradient is _db_ = ${gradient}. What will the update do to the bias?`,
		meanWeight: (layer: number, neuron: number, input: number, value: string, gradient: string) =>
			`The weight from input ${input} to neuron ${neuron} of layer ${layer} is ${value}. Over the batch, the mean of its gradient _dW_ is ${gradient}. What will the update do to the weight?`,
		meanBias: (layer: number, neuron: number, value: string, gradient: string) =>
			`The bias of neuron ${neuron} in layer ${layer} is ${value}. Over the batch, the mean of its gradient _db_ is ${gradient}. What will the update do to the bias?`,
		up: 'It goes up.',
		down: 'It goes down.',
		stays: 'It stays as it is.',
		hint: 'The gradient points uphill, to a higher loss. Which way does the update go?',
		why: (was: string, rate: string, gradient: string, is: string) =>
			`The update subtracts _α_ times the gradient: ${was} − ${rate} · ${gradient} = ${is}.`,
		whyStays: 'The gradient is 0, so there is nothing to subtract.'
	},

	falls: {
		sample: (index: number, loss: string, rate: string, promised: string) =>
			`Sample X[${index}] has a loss of ${loss}. The network is updated for it with _α_ = ${rate}; going by the gradient alone, that lowers the loss by ${promised}. Then the same sample goes forward once more. Compared with before, what is its loss now?`,
		batch: (size: string, loss: string, rate: string, promised: string) =>
			`The ${size} samples of a batch have a mean loss of ${loss}. The network is updated for them with _α_ = ${rate}; going by the gradient alone, that lowers the loss by ${promised}. Then they go forward once more. Compared with before, what is their mean loss now?`,
		suppose: (index: number, loss: string, rate: string, promised: string) =>
			`Sample X[${index}] has a loss of ${loss}. Suppose the network were updated for it with _α_ = ${rate}; going by the gradient alone, that would lower the loss by ${promised}. Then the same sample goes forward once more. Compared with before, what would its loss be?`,
		supposeBatch: (size: string, loss: string, rate: string, promised: string) =>
			`The ${size} samples of a batch have a mean loss of ${loss}. Suppose the network were updated for them with _α_ = ${rate}; going by the gradient alone, that would lower the loss by ${promised}. Then they go forward once more. Compared with before, what would their mean loss be?`,
		lower: 'lower',
		higher: 'higher',
		same: 'the same',
		hint: 'The gradient is only right close by. Compare what it promises with the loss itself.',
		why: (was: string, is: string) =>
			`Computed anew, the loss goes from ${was} to ${is}: the step is small, so the gradient roughly keeps its promise.`,
		whyHigher: (was: string, is: string, promised: string) =>
			`Computed anew, the loss goes from ${was} to ${is}. A fall of ${promised} would be far more than there is to lose: the step overshoots.`,
		whySame: 'Every gradient is 0 here, so the update changes nothing.'
	},

	next: {
		/** What has just been done, and what is asked. */
		step: (done: string) => `Just done: *${done}*. Which step comes next in this run?`,
		line: (done: string) =>
			`Just done: *${done}*. Which of these lines of \`fit()\` runs next in this run?`,
		batch: (size: string) => `The batch size is ${size}.`,
		place: (sample: string, samples: string) => `It is sample ${sample} of ${samples}.`,
		steps: {
			epoch: 'a new epoch begins',
			sample: 'the next sample is loaded',
			forward: (layer: number) => `forward through layer ${layer}`,
			loss: 'the loss is computed',
			gradient: 'the gradient of the loss at the output',
			backward: (layer: number) => `backward through layer ${layer}`,
			update: (layer: number) => `update of layer ${layer}`,
			'epoch-end': 'the mean loss of the epoch'
		},
		layers: (layers: number) => `The network has ${layers} layers.`,
		hint: 'Forward from the first layer to the last, then back from the last to the first.',
		why: {
			epoch: 'A new epoch begins where the one before has ended.',
			sample: 'This sample is done here, and the epoch has more samples.',
			forward: 'The sample goes forward through every layer, from the first to the last.',
			loss: 'The last layer has given the network’s answer, which is compared with the target.',
			gradient: 'Going back begins at the loss: how does it change when an output changes?',
			backward: 'The blame goes back through every layer, from the last to the first.',
			update:
				'With batch size 1 each layer is updated right after its own backward step; with larger batches all layers, once the batch is complete.',
			'epoch-end': 'Every sample of the epoch has had its turn.'
		}
	},

	moves: {
		sample: (layer: number, neuron: number, list: string) =>
			`Neuron ${neuron} of layer ${layer} has these weights and inputs: ${list}. Its _dz_ is not 0. Which of these weights does this sample’s update move furthest?`,
		batch: (layer: number, neuron: number, list: string) =>
			`Neuron ${neuron} of layer ${layer} has these weights, and over the batch these means of their gradients: ${list}. Which of these weights does the update move furthest?`,
		hint: 'A weight moves by _α_ times its gradient, and the gradient is _dz_ times the input.',
		batchHint: 'A weight moves by _α_ times its gradient.',
		why: (name: string, input: string) =>
			`All of them share the same _α_ and _dz_. ${name} has the input of the largest size, ${input}.`,
		batchWhy: (name: string, gradient: string) =>
			`_α_ is the same for all of them. ${name} has the gradient of the largest size, ${gradient}.`
	},

	dead: {
		which: (layer: number, list: string) =>
			`A sample gives ReLU neurons of layer ${layer} these _z_, with these biases _b_: ${list}. Which of them is *dead* for this sample, so that nothing passes through, forward or back?`,
		learns: (layer: number, list: string) =>
			`A sample gives ReLU neurons of layer ${layer} these _z_, with these biases _b_: ${list}. Which of them learns nothing from this sample, whatever _da_ arrives?`,
		leaky: (layer: number, list: string) =>
			`A sample gives leaky ReLU neurons of layer ${layer} these _z_, with these biases _b_: ${list}. Which of them has slope 0 for this sample, so that nothing goes back through it?`,
		neuron: (neuron: number) => `neuron ${neuron}`,
		none: 'none of them',
		hint: 'Which number does the function look at?',
		why: (neuron: number, z: string) =>
			`Neuron ${neuron} has _z_ = ${z}, which is not above 0: output and slope are 0.`,
		whyNone: 'Every _z_ here is above 0, so each of them has slope 1.',
		whyLeaky: (slope: string) =>
			`Leaky ReLU has slope 1 where _z_ is above 0, and ${slope} elsewhere: never 0.`
	}
};
