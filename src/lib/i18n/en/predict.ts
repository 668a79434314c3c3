/** *Strong* and _symbols_ are marked; see rich.ts. Numbers come ready written. */
export const predict = {
	heading: 'What comes next?',
	/** How the answer is shown. */
	how: 'Say what you expect, then go on.',

	epoch: (epoch: string) =>
		`Epoch ${epoch} is about to begin: each sample will be used once. *In which order?*`,
	sample: (position: string, samples: string) =>
		`Sample ${position} of ${samples} is about to be loaded. *Which row of the data* will it be?`,
	forward: (layer: number, activation: string) =>
		`Layer ${layer} is next. Each neuron multiplies what comes in by its weights, adds its bias and applies *${activation}*. What will its _z_ be, and its _a_?`,
	answer: (activation: string) =>
		`The last layer is next, with *${activation}*. *What will the network answer?*`,
	loss: (o: string, t: string) =>
		`The network says _o_ = ${o} and the target is _t_ = ${t}. *How large will the loss be?*`,
	losses: 'Every output is about to be compared with its target. *How large will the loss be?*',
	gradient:
		'Now backwards. Will _da_, the slope of the loss at the output, be *above or below 0*, and what would that tell us?',
	backward: (layer: number, neurons: number) =>
		`The blame _da_ is about to pass back through layer ${layer}. ${neurons === 1 ? 'What will _dz_ be?' : '*Which neuron gets most of it*, and what will each _dz_ be?'}`,
	update: (layer: number, rate: string) =>
		`Layer ${layer} is about to take a step downhill, with learning rate _α_ = ${rate}. *Which way* will its weights and biases move, and how far?`,
	epochEnd: (epoch: string) =>
		`Every sample of epoch ${epoch} has had its turn. What will the *mean of their losses* be?`,

	wholeSample: (position: string, samples: string) =>
		`All of sample ${position} of ${samples} is next: forward, loss and backward. *How large will its loss be?*`,
	lossOfRest: (position: string) =>
		`The rest of sample ${position} is next. *How large will its loss be?*`,
	restOfSample: (position: string) =>
		`The rest of sample ${position} is next, now that its loss is known. Where will the blame end up, and *which numbers will change?*`,

	wholeEpoch: (epoch: string, samples: string) =>
		`All of epoch ${epoch} is next: each of the ${samples} samples once.`,
	restOfEpoch: (epoch: string, samples: string) =>
		`The rest of epoch ${epoch} is next, until each of the ${samples} samples has been used.`,
	meanLoss: 'How large will the *mean loss* be?',
	comparedTo: (epoch: string, loss: string) =>
		`In epoch ${epoch} the mean loss was *${loss}*. Will it be higher or lower now, and by how much?`
};
