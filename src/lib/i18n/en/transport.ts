export const transport = {
	label: 'Controls',
	first: 'To the start',
	back: 'Back',
	step: 'Step',
	play: 'Play',
	pause: 'Pause',
	granularity: 'Step by',
	granularities: { neuron: 'Neuron', layer: 'Layer', sample: 'Sample', epoch: 'Epoch' },
	speed: 'Speed',
	perSecond: (steps: string) => `${steps} per second`,
	predict: 'Predict first',
	/** In place of Step, once something is asked. */
	reveal: 'Show',
	keyStep: 'step',
	keyBack: 'back',
	keyPlay: 'play',
	keyAll: 'all keys',
	space: 'space',
	scrubber: 'Position in the run',
	start: 'start',
	epochTick: (epoch: string) => `epoch ${epoch}`,
	/** Where a position of the scrubber is, in words. */
	position: (step: string, where: string) => `Step ${step}: ${where}`,
	/** A number was, at the step the scrubber is at. */
	edited: 'changed by hand',
	editedAt: (step: string) => `Changed by hand at step ${step}`,
	goTo: 'Go to step',
	goToHint: (last: string) => `0 to ${last}`,
	go: 'Go'
};
