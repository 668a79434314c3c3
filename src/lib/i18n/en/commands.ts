export const commands = {
	step: 'Step',
	back: 'Back',
	nextSample: 'Next sample',
	previousSample: 'Previous sample',
	nextEpoch: 'Next epoch',
	previousEpoch: 'Previous epoch',
	first: 'To the start',
	last: 'To the end',
	play: 'Play or pause',
	byNeuron: 'Step neuron by neuron',
	byLayer: 'Step layer by layer',
	bySample: 'Step sample by sample',
	byEpoch: 'Step epoch by epoch',
	goTo: 'Go to a step',
	help: 'All keys'
};
