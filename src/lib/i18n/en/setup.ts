/** What the setup says; loaded with it. Numbers come written. */
export const setup = {
	title: 'Setup',
	/** Buttons that lead to the parts; the others are called as their headings. */
	jump: 'Parts of the setup',
	weightsShort: 'Weights',
	close: 'Close',
	undo: 'Undo',
	redo: 'Redo',

	/** Where the loss curve is out of sight: “loss 0.012 after 100 epochs”. */
	lossAfter: (loss: string, epochs: number, shown: string) =>
		epochs === 1 ? `Loss ${loss} after 1 epoch` : `Loss ${loss} after ${shown} epochs`,
	noLoss: 'No epoch is finished yet',

	experiment: 'Experiment',
	worked: 'Worked examples',
	more: 'More data',
	ownData: 'Own data …',
	about: {
		xor: 'Four points that no straight line can separate: the smallest problem that needs a hidden layer.',
		and: 'One neuron is enough.',
		or: 'One neuron is enough.',
		circles: 'A ring inside a ring: the network of the course.',
		moons: 'Two half moons, hooked into each other.',
		blobs: 'Three clouds and a softmax output.',
		spirals: 'Two arms, wound round each other: hard.',
		line: 'Regression with a single weight and bias.',
		sine: 'Regression of a wave.',
		penguins: 'Real measurements: Adelie or Gentoo, by the bill.',
		iris: 'Real measurements: three species, by sepals and petals.',
		digits: 'Handwritten digits, 8 × 8 pixels each.',
		mazur: 'Matt Mazur’s step-by-step example, with the weights he published.',
		own: 'Your own data: a table, or points that you drew.'
	},

	data: 'Data',
	samples: 'Samples',
	noise: 'Noise',
	seed: 'Seed',
	dataSeed: 'Seed of the data',
	nextSeed: 'Another seed',
	/** Data that are not drawn. */
	fixed: (count: number, shown: string) =>
		count === 1 ? '1 sample, always the same.' : `${shown} samples, always the same.`,

	standardise: 'Standardise the inputs',

	network: 'Network',
	input: 'Input',
	inputs: (count: number, shown: string) => (count === 1 ? '1 number' : `${shown} numbers`),
	layer: (layer: string) => `Layer ${layer}`,
	output: 'Output',
	neurons: (layer: string) => `Neurons of layer ${layer}`,
	fewer: 'One neuron fewer',
	moreNeurons: 'One neuron more',
	activation: (layer: string) => `Activation of layer ${layer}`,
	outputs: 'Output neurons',
	outputActivation: 'Activation of the output',
	remove: (layer: string) => `Remove layer ${layer}`,
	add: 'Add a layer',
	mostLayers: (most: string) => `There are at most ${most} layers, the output included.`,
	/** Why the number of output neurons is what it is. */
	outputsOf: {
		two: 'Two classes: one neuron that says how likely class 1 is, or one neuron for each.',
		classes: (classes: string) => `${classes} classes: one output neuron for each.`,
		value: 'One number to predict: one output neuron.',
		values: (values: string) => `${values} numbers to predict: one output neuron for each.`
	},

	training: 'Training',
	loss: 'Loss',
	losses: {
		binary_cross_entropy: 'binary cross-entropy',
		mean_squared_error: 'mean squared error',
		half_squared_error: 'half squared error',
		categorical_cross_entropy: 'categorical cross-entropy'
	},
	learningRate: 'Learning rate α',
	typical: 'typical',
	epochs: 'Epochs',
	batch: 'Batch size',
	/** Next to the slider of the batch size: what a size is called. */
	batches: { sgd: 'SGD', mini: 'mini-batch', full: 'full batch' },
	/** Under the two ends of the slider. */
	batchEnds: ['SGD', 'full batch'] as readonly [string, string],
	/** Read out: “10, mini-batch, 10 updates per epoch”. */
	batchText: (size: string, name: string, updates: number, shown: string) =>
		updates === 1
			? `${size}, ${name}, 1 update per epoch`
			: `${size}, ${name}, ${shown} updates per epoch`,
	/** Beside the slider, where the usual learning rate of the data is above the band. */
	larger: (rate: string) =>
		`With these few samples and a small network, ${rate} is usual: each epoch makes only a few updates, so each may be larger.`,
	updates: (updates: number, shown: string) =>
		updates === 1 ? '1 update per epoch' : `${shown} updates per epoch`,
	shuffle: 'Shuffle the samples every epoch',

	weights: 'Starting weights',
	starts: { drawn: 'Drawn', zeros: 'Zeros', own: 'Own values' },
	drawn: 'Weights and biases are drawn at random between −1 and 1.',
	given: 'The weights are fixed, so the seed only decides the shuffles.',
	table: (layer: string) => `Weights and biases of layer ${layer}`,
	ofOutput: 'Weights and biases of the output',
	neuron: (neuron: string) => `neuron ${neuron}`,
	bias: 'bias',
	paste: 'A block of cells can be pasted from a spreadsheet.',
	pasted: {
		none: 'Nothing was pasted: there are no numbers in it.',
		bad: (row: string, column: string, cell: string) =>
			`Nothing was pasted: row ${row}, column ${column} holds “${cell}”, which is not a number.`,
		large: (rows: string, columns: string) =>
			`Nothing was pasted: ${rows} × ${columns} cells do not fit from here.`
	},

	/** A number whose sign may be a decimal sign or set thousands apart: “1,250”. */
	bothWays: (text: string, small: string, large: string) =>
		`${text} may mean ${small} or ${large}. Type one of these.`,
	notNumber: 'That is not a number.',
	/** What a number may be. */
	range: (min: string, max: string) => `A number from ${min} to ${max}.`,
	whole: (min: string, max: string) => `A whole number from ${min} to ${max}.`,
	mostEpochs: (max: string, steps: string) =>
		`A whole number from 1 to ${max}: a run has at most ${steps} steps.`,
	mostBatch: (max: string) => `A whole number from 1 to ${max}, which is all samples.`,

	/** What a change cost. */
	costs: {
		edits: (count: number, shown: string) =>
			count === 1
				? 'A number you had changed by hand belonged to the run before and is gone.'
				: `${shown} numbers you had changed by hand belonged to the run before and are gone.`,
		lostInit: 'Your own starting weights belonged to the network before and are no longer used.',
		lostData: (title: string) => `Your own data “${title}” are no longer used.`,
		init: 'The network has a new shape. Your starting weights keep their places; the missing ones are drawn at random.',
		batchSize: (was: string, now: string) =>
			`A batch of ${was} is more than there are samples: it is ${now} now.`,
		epochs: (was: string, now: string, steps: string) =>
			`${was} epochs would be more than ${steps} steps: it is ${now} now.`
	},
	drawAnew: 'Draw all of them',

	/** What is worth knowing about the settings as they are. */
	advice: {
		softmaxAlone:
			'Softmax shares out 1 among the outputs, and a single output gets all of it: it is always 1, and nothing is learned. Softmax needs one output per class.',
		outputRange: (activation: string, low: string, high: string, min: string, max: string) =>
			`The targets go from ${min} to ${max}, but ${activation} only gives values from ${low} to ${high}.`,
		outputAbove: (activation: string, low: string, min: string, max: string) =>
			`The targets go from ${min} to ${max}, but ${activation} gives nothing below ${low}.`,
		hiddenSoftmax:
			'Softmax makes the neurons of this layer share 1 between them. That is meant for the output; hidden layers use tanh or ReLU.',
		hiddenLinear:
			'A linear hidden layer adds nothing: together with the next layer it is one linear function.',
		lossTargets: (min: string, max: string) =>
			`Cross-entropy compares with targets from 0 to 1; these go from ${min} to ${max}.`,
		cceAlone:
			'With one output, categorical cross-entropy only looks at samples of class 1: for the others the loss is 0, whatever the output.',
		cceSigmoid:
			'Categorical cross-entropy only looks at the output of the right class. With softmax the others then go down; with sigmoid they do not, so they may all go to 1.',
		clipped: (activation: string) =>
			`Cross-entropy takes the logarithm of the output, which must lie between 0 and 1; ${activation} goes beyond. Such outputs are clipped just inside, and there the gradient becomes huge.`,
		rateZero: 'With a learning rate of 0 no weight ever changes.',
		zeros:
			'When all weights begin at zero, all neurons of a hidden layer are alike and stay alike: they learn as one. Random starting weights break the symmetry.',
		orderIdle:
			'With a full batch the gradients of all samples are added up before the update, so their order changes nothing.'
	},
	/** Buttons that do what the advice comes down to. */
	remedies: {
		twoOutputs: 'Use two outputs',
		activation: (activation: string) => `Use ${activation}`,
		loss: (loss: string) => `Use ${loss}`,
		drawn: 'Draw them'
	},

	file: 'File',
	save: 'Save',
	saveHint: 'Save the experiment as a file',
	open: 'Open …',
	openHint: 'Open an experiment from a file, or drop the file on this panel',
	reset: 'Usual settings',
	resetHint: 'Take the usual settings for these data',
	startOver: 'Start over',
	startOverHint: 'Begin again with the first example',
	longLink:
		'The address is now very long, and some programs cut such links off. To pass the experiment on, use a file:',
	drop: 'Drop an experiment or a table here',
	saved: (file: string) => `Saved as ${file}.`,
	faults: {
		unreadable: (file: string) =>
			`${file} is not an experiment of Backstep. Open a file that was saved here; its name ends in .json.`,
		newer: (file: string) =>
			`${file} was saved by a newer Backstep. Reload this page to get that version.`,
		large: (file: string) => `${file} is too large to be an experiment of Backstep.`
	}
};
