export const story = {
	lr: {
		title: 'What the learning rate does',
		text: [
			'Every update moves each weight by *−α · gradient*. The gradient says how steep it is and which way is up; the minus turns that round, and α says how long the step gets.',
			'*Too low*: every step helps, but there are not enough of them. *Too high*: steps overshoot the valley, and the loss jumps about, stays high or grows without end.',
			'Most people begin somewhere between *0.001 and 0.1* and try from there, each time going up or down by a factor of about three. What fits depends on the data, the network and the batch.'
		].join('\n'),
		within: (alpha: string) => `Here α = ${alpha} is about right.`,
		below: (alpha: string) => `Here α = ${alpha} is about right, which is lower than usual.`,
		above: (alpha: string) => `Here α = ${alpha} is about right, which is higher than usual.`
	},
	batch: {
		title: 'Why the noise of SGD can help',
		text: [
			'The update for *one* sample goes downhill for that sample, not for all of them. So the path of SGD zigzags, as you see below.',
			'Full batch follows the slope of the mean loss exactly. Where that slope is zero, in a *local minimum* or on a flat stretch, it stays for ever.',
			'SGD does not stay there: the mean of all gradients is zero, but that of a single sample hardly ever is. So the next sample gives a push, and a push can be enough to *leave a shallow minimum*.',
			'The price: near a good minimum it keeps zigzagging, too. A smaller α, or a larger batch, reduces that.'
		].join('\n')
	},
	shuffle: {
		title: 'Why shuffle?',
		text: [
			'Every update leans towards the sample it was made for, and the last ones of an epoch have the last word. In a *fixed order* these are always the same samples.',
			'It is worst when the data are sorted by class: first only class 0, then only class 1. The network forgets the first while it learns the second.',
			'A *new order* every epoch gives every sample its turn at being first and last, so that such leanings cancel out.'
		].join('\n'),
		ends: (shuffled: string, inOrder: string) =>
			`After training, the mean loss over all samples is ${shuffled} with shuffling and ${inOrder} without.`,
		matters: 'Here the order matters.',
		hidden:
			'The curves do not show it: in order, every sample comes right after others of its class, when the network has just been tuned to them.',
		mixed: 'Here it hardly matters: the samples already come mixed.',
		sorted:
			'Here it hardly matters, although the samples come sorted: what was learned from the first is not lost by the last.',
		nothing: 'Here there is nothing to shuffle: all targets are the same.',
		elsewhere: 'See where it matters: irises, sorted by species'
	},
	seed: {
		title: 'Why not begin with zeros?',
		text: [
			'Training walks downhill from wherever it begins. Other starting weights lie on another slope, and may end in another valley: sooner, later, lower or higher.',
			'With *every weight at 0* all neurons of a layer compute the same, get the same share of the error and make the same change. Nothing ever tells them apart: the *symmetry* must be broken, and chance does that.'
		].join('\n'),
		wait: 'The run from zeros is not here, or not finished.',
		/** Of layers, counted from 1. */
		equal: (layers: readonly string[], epochs: string) =>
			layers.length > 1
				? `Seen here: after ${epochs} epochs all neurons of a layer still have the same weights and the same bias, in layers ${new Intl.ListFormat('en').format(layers)}. Each of them is one neuron, many times over.`
				: `Seen here: after ${epochs} epochs all neurons of layer ${layers[0]} still have the same weights and the same bias. It is one neuron, many times over.`,
		unequal: (epochs: string) => `Here no layer of equal neurons is left after ${epochs} epochs.`,
		single:
			'This network has no hidden layer with several neurons, so there is no symmetry to break: zeros are a fine beginning.'
	}
};
