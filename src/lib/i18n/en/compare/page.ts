export const page = {
	title: 'Compare · Backstep',
	topics: 'What differs',
	lr: {
		tab: 'Learning rate',
		title: 'How big a step?',
		lead: 'Same data, same starting weights, same shuffles. Only the learning rate α differs.'
	},
	batch: {
		tab: 'SGD · mini-batch · full batch',
		title: 'How many samples for one step?',
		lead: 'Same data, same starting weights, same shuffles, same α. Only the batch size differs: over how many samples the gradient is averaged before the weights change.'
	},
	shuffle: {
		tab: 'Shuffle on · off',
		title: 'Does the order matter?',
		lead: 'Same data, same starting weights. With shuffling, every epoch visits the samples in a new order; without it, always in the order of the data.'
	},
	seed: {
		tab: 'Starting weights',
		title: 'Where to begin?',
		lead: 'Same data, same α. Every seed draws other starting weights, and other shuffles; “all zeros” begins with every weight and bias at 0.'
	},
	data: 'Data',
	/** When something was changed by hand on the Step page. */
	edited: 'Numbers changed by hand are left out here: every run is the experiment itself.',
	/** Of an address that names too many values. */
	tooMany: (most: string, used: string) =>
		`At most ${most} runs are compared at once: these are ${used}.`
};
