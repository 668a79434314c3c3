export const page = {
	title: 'Backstep: a debugger for learning',
	description:
		'Step through the training of a neural network on real data, one computation at a time, forwards and backwards.',
	nav: {
		label: 'Pages',
		learn: 'Learn',
		step: 'Step',
		compare: 'Compare',
		quiz: 'Quiz',
		teach: 'Teach'
	},
	share: 'Share',
	newHere: 'New to this? The chapter begins at the beginning.',
	otherLanguage: 'Nederlands',
	present: 'Present',
	skip: 'Skip to the network',
	theme: { light: 'Switch to the dark theme', dark: 'Switch to the light theme' },
	source: 'Source code',
	/** The experiments by the name of their data. */
	experiments: {
		xor: 'XOR',
		and: 'AND',
		or: 'OR',
		circles: 'Circles',
		moons: 'Moons',
		blobs: 'Blobs',
		spirals: 'Spirals',
		line: 'Line',
		sine: 'Sine',
		penguins: 'Penguins',
		iris: 'Irises',
		digits: 'Digits',
		own: 'Own data',
		mazur: 'Mazur’s example'
	},
	seed: 'seed',
	batch: (size: string) => `batch ${size}`,
	choose: 'Choose and set up the experiment',
	notLoaded: 'Not loaded: check the connection',
	restored: {
		title: 'This is where you were last time.',
		begin: (experiment: string) => `Begin with ${experiment}`,
		close: 'Close'
	},
	losses: {
		binary_cross_entropy: 'BCE',
		mean_squared_error: 'MSE',
		half_squared_error: 'half squared error',
		categorical_cross_entropy: 'CCE'
	},
	/** Where a step stands, as in “Epoch 3 of 50 · sample 2 of 4”. */
	where: {
		epoch: (epoch: string, epochs: string) => `Epoch ${epoch} of ${epochs}`,
		sample: (sample: string, samples: string) => `sample ${sample} of ${samples}`,
		updates: (updates: number, shown: string) =>
			updates === 1 ? '1 update done' : `${shown} updates done`,
		updating: (update: string) => `update ${update} under way`,
		step: (step: string, steps: string) => `step ${step} of ${steps}`
	},
	phases: {
		start: 'Start',
		epoch: 'New epoch',
		sample: 'Load sample',
		forward: (layer: number) => `Forward · layer ${layer}`,
		loss: 'Loss',
		gradient: 'Gradient of the loss',
		backward: (layer: number) => `Backward · layer ${layer}`,
		update: (layer: number) => `Update · layer ${layer}`,
		'epoch-end': 'End of the epoch'
	},
	/** Under the dots of the rail. */
	dots: {
		epoch: 'shuffle',
		inOrder: 'new epoch',
		sample: 'load sample',
		forward: (layer: number) => `forward ${layer}`,
		loss: 'loss',
		gradient: 'gradient',
		backward: (layer: number) => `backward ${layer}`,
		update: (layer: number) => `update ${layer}`,
		'epoch-end': 'mean loss'
	},
	/** The same, of a sample or an epoch that is announced as a whole. */
	coming: {
		sample: (sample: number) => `sample ${sample}`,
		epoch: (epoch: number) => `epoch ${epoch}`
	},
	rail: 'Steps of this sample',
	code: 'fit()',
	codeLabel: 'The code of fit()',
	inside: (layer: number) => `in layer ${layer}`,
	/** Of the column beside the network, where there is no room for all of them. */
	parts: {
		choose: 'What to show below the sentence',
		equation: 'Equation',
		matrix: 'Matrix',
		numbers: 'Numbers'
	},
	tabs: { why: 'Why', code: 'Code', data: 'Data', loss: 'Loss' },
	note: {
		title: 'The link asks for something that is not possible',
		range: (key: string, given: string, min: string, max: string, used: string) =>
			`${key}=${given} is outside ${min} … ${max}: ${used} is used.`,
		whole: (key: string, given: string, min: string, max: string, used: string) =>
			`${key}=${given} is not a whole number from ${min} to ${max}: ${used} is used.`,
		unreadable: (key: string, given: string, used: string) =>
			`${key}=${given} means nothing here: ${used} is used.`,
		ignored: (key: string, given: string) => `${key}=${given} means nothing here and is left out.`,
		unavailable: 'The data could not be loaded. Check the connection.',
		retry: 'Try again',
		close: 'Close'
	},
	gallery: {
		title: 'Gallery',
		about: 'Every part of the page in every state: the first place to look after a change.',
		choose: 'State',
		all: 'All of them'
	},
	help: {
		title: 'Keys',
		close: 'Close',
		legend: 'How to read the picture',
		positive: 'Blue: above 0. The stronger the colour, the further from 0.',
		negative: 'Orange: below 0. Connections below 0 are dashed.',
		width: 'The thicker a connection, the further its weight is from 0.',
		rounded: 'Numbers are rounded to show them, never to compute with them.'
	}
};
