/** *Strong* and _symbols_ are marked; see rich.ts. Numbers come ready written. */
export const explain = {
	heading: 'What just happened',
	/** The equations that follow from the first. */
	following: 'The gradients that follow from it',
	/** Several numbers in a row. */
	list: (numbers: readonly string[]) => numbers.join(', '),

	start: {
		/** All of them, or all but those that were changed by hand. */
		drawn: (seed: string, others: boolean) =>
			`All ${others ? 'other ' : ''}weights and biases have been drawn at random between −1 and 1, from seed *${seed}*.`,
		given: (others: boolean) =>
			`${others ? 'All other' : 'The'} weights and biases have the values they were given.`,
		nothing: 'Nothing has been computed yet.'
	},
	epoch: {
		shuffled: (epoch: string, samples: string) =>
			`Epoch ${epoch} begins: each of the ${samples} samples will be used once, in a new, random *order*.`,
		inOrder: (epoch: string, samples: string) =>
			`Epoch ${epoch} begins: each of the ${samples} samples will be used once, in the *order of the data*.`,
		single: (epoch: string) => `Epoch ${epoch} begins: the only sample will be used once.`,
		end: (epoch: string, loss: string) =>
			`Epoch ${epoch} is over: every sample has been used once. The mean loss is *${loss}*: each sample counts with the loss it had at its turn.`,
		last: 'That was the last epoch: *training is done*.'
	},
	sample: {
		taken: (position: string, samples: string, index: number, x: string, t: string) =>
			`Sample ${position} of ${samples} is *X[${index}]*: input _x_ = ${x}, target _t_ = ${t}. The network now works out its own answer, layer by layer.`,
		inBatch: (position: string, size: string) => `It is number ${position} of ${size} in its batch.`
	},

	forward: {
		fromInput: (layer: number, neurons: number) =>
			`${neurons === 1 ? 'The' : 'Each'} neuron of layer ${layer} multiplies the inputs by its weights and adds its bias: that is _z_.`,
		fromBelow: (layer: number, neurons: number) =>
			`${neurons === 1 ? 'The' : 'Each'} neuron of layer ${layer} multiplies what layer ${layer - 1} passes on by its weights and adds its bias: that is _z_.`,
		activation: {
			sigmoid: '*Sigmoid* squeezes _z_ into a number between 0 and 1, the activation _a_.',
			tanh: '*tanh* squeezes _z_ into a number between −1 and 1, the activation _a_.',
			relu: '*ReLU* passes a _z_ above 0 on as _a_ and makes everything else 0.',
			leaky_relu: (slope: string) =>
				`*Leaky ReLU* passes a _z_ above 0 on as _a_ and multiplies everything else by ${slope}.`,
			linear: 'The activation is *linear*: _a_ is _z_ itself.',
			softmax:
				'*Softmax* turns all the _z_ together into shares that add up to 1, the activations _a_.'
		},
		silent: (neuron: number, z: string) =>
			`Neuron ${neuron} has _z_ = ${z}, not above 0, so it stays silent: its _a_ is 0.`,
		answer: (a: string) => `This is the last layer, so _a_ = ${a} is the network’s answer.`,
		answers: 'This is the last layer, so these _a_ are the network’s answer.'
	},

	loss: {
		compared: (o: string, t: string) =>
			`The answer _o_ = ${o} is compared with the target _t_ = ${t}.`,
		allCompared: 'Every output _o_ is compared with its target _t_.',
		binary_cross_entropy: (loss: string) => `*Binary cross-entropy* makes that a loss of ${loss}.`,
		mean_squared_error: (loss: string) =>
			`The *square of the difference* is the loss: _L_ = ${loss}.`,
		mean_squared_errors: (loss: string) =>
			`The *mean of the squared differences* is the loss: _L_ = ${loss}.`,
		half_squared_error: (loss: string) =>
			`*Half the square* of the difference is the loss: _L_ = ${loss}.`,
		half_squared_errors: (loss: string) =>
			`*Half the sum of the squared differences* is the loss: _L_ = ${loss}.`,
		categorical_cross_entropy: (loss: string) =>
			`*Categorical cross-entropy* makes that a loss of ${loss}.`,
		rightClass: (output: number, loss: string) =>
			`*Categorical cross-entropy* looks only at output ${output}, that of the right class: the loss is ${loss}.`,
		/** Against the answer that leaves everything open. */
		lessThanOpen: (open: string) =>
			`An answer halfway, of 0.5, would cost ${open}, so this one is nearer to the target.`,
		moreThanOpen: (open: string) =>
			`An answer halfway, of 0.5, would cost only ${open}: this one is on the wrong side.`,
		lessThanEqual: (open: string) => `Equal shares for all classes would cost ${open}, so more.`,
		moreThanEqual: (open: string) => `Equal shares for all classes would cost only ${open}.`,
		strange:
			'Cross-entropy is made for targets from 0 to 1; with any other target the loss can fall below 0.',
		clipped:
			'An output this close to 0 or 1, or beyond, counts as 10⁻¹² away from it, so that the logarithm stays finite.'
	},
	gradient: {
		what: 'Now backwards. _da_ says how fast the loss changes when the output changes.',
		whats:
			'Now backwards. For each output, _da_ says how fast the loss changes when that output changes.',
		here: 'Here',
		atOutput: (output: number) => `For output ${output}`,
		raise: (where: string, da: string) =>
			`${where} it is ${da}, below 0: a slightly *larger* output would make the loss smaller.`,
		lower: (where: string, da: string) =>
			`${where} it is ${da}, above 0: a slightly *smaller* output would make the loss smaller.`,
		level: (where: string) => `${where} it is 0: around this output the loss is flat.`,
		clipped: (where: string, da: string) =>
			`${where} it is ${da}: an output this close to 0 or 1, or beyond, counts as 10⁻¹² away from it, and _da_ is taken there.`
	},

	backward: {
		steep: (layer: number, name: string, slope: string) =>
			`The blame _da_ arriving at layer ${layer} is multiplied by how steep *${name}* is at each _z_, which is ${slope}.`,
		relu: (layer: number) =>
			`The blame _da_ arriving at layer ${layer} passes through *ReLU* unchanged where _z_ is above 0 and not at all elsewhere.`,
		leaky_relu: (layer: number, slope: string) =>
			`The blame _da_ arriving at layer ${layer} passes through *leaky ReLU* unchanged where _z_ is above 0 and times ${slope} elsewhere.`,
		linear: (layer: number) =>
			`*Linear* is equally steep everywhere, with slope 1, so the blame _da_ arriving at layer ${layer} passes through unchanged: _dz_, how much the loss changes when _z_ changes, is the same number.`,
		softmax: (layer: number) =>
			`With *softmax* each _z_ of layer ${layer} moves every _a_ of the layer, so each _dz_ gathers the blame _da_ of all of them: how much the loss changes when that _z_ changes.`,
		gives: 'That gives _dz_: how much the loss changes when _z_ changes.',
		dead: (neuron: number) =>
			`At neuron ${neuron}, _z_ is not above 0, so the slope is 0 and no blame passes.`,
		outputMinusTarget: 'With this loss, that is simply _o_\u00a0−\u00a0_t_.',
		below: (below: number) =>
			`The blame for layer ${below} was computed too, with the weights *before* the update.`,
		accumulating: (position: string, size: string) =>
			`The gradients join the batch’s sum (sample ${position} of ${size}); *nothing changes yet*.`
	},

	update: {
		atOnce: (layer: number, rate: string) =>
			`Layer ${layer} takes a step downhill *at once*, for this one sample: each weight loses _α_·_dW_, each bias _α_·_db_, with learning rate _α_ = ${rate}.`,
		byMean: (layer: number, size: string, rate: string) =>
			`All ${size} samples of the batch have been seen. Layer ${layer} takes one step downhill, against the *mean* of their gradients, with learning rate _α_ = ${rate}.`,
		byOnly: (layer: number, rate: string) =>
			`This batch holds a single sample. Layer ${layer} takes one step downhill, against its gradients, with learning rate _α_ = ${rate}.`,
		still: (layer: number) =>
			`For every weight and bias of layer ${layer} the step comes to 0, so nothing changes.`
	},

	overflow: {
		/** A number in words; one of a neuron is told with its place. */
		quantities: {
			z: '_z_',
			a: '_a_',
			loss: 'the loss _L_',
			lossSum: 'the sum of the epoch’s losses',
			da: '_da_',
			dz: '_dz_',
			dW: '_dW_',
			sumW: 'the batch’s sum of _dW_',
			sumB: 'the batch’s sum of _db_',
			dx: 'the blame _dx_ of an input',
			weight: 'a weight',
			bias: 'the bias',
			meanLoss: 'the mean loss'
		},
		ofNeuron: (what: string, neuron: number, layer: number) =>
			`${what} of neuron ${neuron} in layer ${layer}`,
		begins: (what: string, value: string) =>
			`*Here the numbers overflow*: ${what} comes to ${value}.`,
		infinity: '∞ stands for anything beyond 1.8×10³⁰⁸, the largest number that fits into 64 bits.',
		nan: 'NaN, “not a number”, is what ∞ − ∞ and 0 · ∞ come to.',
		/** At later steps. */
		since: (step: string) =>
			`*The numbers overflowed* at step ${step}. Once a weight is ∞ or NaN, no update makes it an ordinary number again.`,
		/** Where training is not lost, or not known to be. */
		some: (what: string, value: string) =>
			`*Not every number is finite here*: ${what} is ${value}.`,
		passes:
			'It goes no further: once this update of the network is complete, its weights and the loss are finite all the same.',
		/** Why numbers overflowed. */
		rate: (rate: string) =>
			`The learning rate _α_ = ${rate} is too large: each update overshot and left the weights further off, so the next gradient was larger still. A smaller one takes shorter steps, which need not overshoot.`,
		edited:
			'Numbers were changed by hand before that: see whether the original run overflows as well.',
		hand: (value: string, step: string, rate: string) =>
			`At step ${step} a number was changed by hand to ${value}, far from the others. That may be the cause, or the learning rate _α_ = ${rate}. See whether the run overflows without that change, and with a smaller rate.`,
		given: (value: string, rate: string) =>
			`A weight or bias was ${value} from the start, far from what is usual. That may be the cause, or the learning rate _α_ = ${rate}. See whether the run overflows with smaller values, and with a smaller rate.`
	},

	nudge: {
		agrees: (what: string, slope: string) => `checked by nudging ${what}: ${slope}`,
		differs: (what: string, slope: string) =>
			`nudging ${what} gives ${slope}: at a kink or a clipped output there is no single slope`
	},

	matrix: {
		label: 'The step as matrices',
		choose: 'Which matrix',
		views: {
			weights: 'Weights',
			gradient: 'Gradient',
			blame: 'Blame below',
			change: 'Change'
		}
	}
};
