/** The words of the Compare page, loaded with it. */
export const compare = {
	title: 'Compare · Backstep',
	topics: 'What differs',
	lr: {
		tab: 'Learning rate',
		title: 'How big a step?',
		lead: 'Same data, same starting weights, same shuffles. Only the learning rate α differs. Click any point of a curve to step through training from there.'
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
		`At most ${most} runs are compared at once: these are ${used}.`,

	chart: {
		title: 'Loss curves',
		what: 'mean loss per epoch',
		start: 'before training',
		axis: 'Against',
		epochs: 'epochs',
		updates: 'updates',
		updatesLog: 'updates (logarithmic axis)',
		point: (run: string, epoch: string, loss: string) => `${run}, epoch ${epoch}: loss ${loss}`,
		pointAtStart: (run: string, loss: string) => `${run}, before training: loss ${loss}`,
		open: 'Step through from here',
		hint: 'Point at a curve, or read it with the arrow keys; a click or Enter steps through training from there.',
		/** Of losses above this one. */
		squeezed: (loss: string) => `above ${loss} not to scale`,
		/** Of a curve, with its greatest loss. */
		leaves: (most: string) => `runs out of the picture, up to ${most}`,
		unfair: (most: string, fewest: string) =>
			`${most} updates in one run, ${fewest} in another: per epoch they cannot be compared fairly.`,
		fair: 'Draw against updates',
		/** Heading of a column. */
		mean: 'mean loss',
		table: 'As a table',
		epoch: 'epoch',
		save: (kind: string) => `Save the chart as ${kind}`,
		saved: (file: string) => `Saved as ${file}.`,
		failed: 'This could not be saved. Check the connection.',
		legend:
			'The loss of an epoch is the mean of its samples’ losses, each taken when the sample was visited; the curves begin at the mean loss before training.'
	},

	runs: {
		title: 'Runs',
		/** What a learning rate is called. */
		names: {
			tooLow: 'too low',
			aboutRight: 'about right',
			tooHigh: 'too high',
			stuck: 'stuck'
		},
		run: 'run',
		sgd: 'SGD',
		mini: 'mini-batch',
		full: 'full batch',
		shuffled: 'shuffled',
		inOrder: 'in order',
		seed: 'seed',
		zeros: 'all zeros',
		batch: 'batch',
		/** What a screen reader calls the field with a run’s value. */
		field: {
			lr: 'learning rate α',
			batch: 'batch size',
			shuffle: 'shuffle',
			seed: 'seed, or “zeros”'
		},
		wrong: (min: string, max: string) => `A number from ${min} to ${max}.`,
		wrongWhole: (min: string, max: string) => `A whole number from ${min} to ${max}.`,
		twice: 'There is such a run already.',
		add: 'add a run',
		most: (runs: string) => `${runs} runs at most: remove one to make room for another.`,
		/** Where no learning rate was too high. */
		tame: {
			fact: (alpha: string) =>
				`Even α = ${alpha}, the highest that was tried, is not too high here: no run overshot.`,
			one: 'There is only one sample, so no other sample pulls the weights back.',
			bounded: (activation: string) =>
				`And with ${activation} at the end the outputs stay within bounds, so that the loss does too.`
		},
		remove: (run: string) => `Remove ${run}`,
		perEpoch: (updates: number, shown: string) =>
			updates === 1 ? '1 update per epoch' : `${shown} updates per epoch`,
		after: (loss: string, epochs: number, shown: string) =>
			epochs === 1 ? `loss ${loss} after 1 epoch` : `loss ${loss} after ${shown} epochs`,
		under: (epoch: string, epochs: string) => `epoch ${epoch} of ${epochs}`,
		searching: 'Trying learning rates',
		computing: 'Computing',
		stop: 'Stop',
		resume: 'Go on',
		/** What the curve of a run says. */
		verdict: {
			short: 'too few epochs to judge',
			diverged: (step: string) => `diverges: from step ${step} on it is no number any more`,
			oscillating: (rises: string, epochs: string) =>
				`oscillates: the loss rose in ${rises} of ${epochs} epochs`,
			grown: (from: string, to: string) => `ends higher than it began: ${from} became ${to}`,
			flat: 'does not fall',
			falling: (drop: string, epochs: number, shown: string) =>
				epochs === 1
					? `still falling: ${drop} in the last epoch`
					: `still falling: ${drop} lower than ${shown} epochs before`,
			converged: (epoch: string) => `converged at epoch ${epoch}`,
			settled: (loss: string, epoch: string) =>
				`stays at ${loss} from epoch ${epoch} on, clearly higher than the best run`
		},
		how: 'How the verdicts are found',
		rules: [
			'“The end” is the mean of the last tenth of the epochs; “the fall” is the loss before training minus the end.',
			'*Diverges*: a step computed infinity, or something that is no number at all.',
			'*Oscillates*: in the last third of the run the loss goes up and down, and one climb undoes at least a quarter of the fall; unless it has come to rest by the last tenth.',
			'*Still falling*: the last tenth brought more than 1 % of the fall. *Converged*: from that epoch on, the loss stays within 5 % of the fall around the end.',
			'*About right*: it has converged, and no other run ends lower by more than a tenth of the loss before training. While all still fall, it is the lowest one, provided that a higher rate does worse. *Too low*: a lower rate than that, which does not get there. *Too high*: it diverges, oscillates or ends higher than it began; or its rate is higher than that, and it ends worse.',
			'*Stays*: it has converged, but another run ends lower by more than that tenth.'
		].join('\n')
	},

	lens: {
		title: 'One step under the lens',
		lead: 'The loss along a single update: where would each α land?',
		run: 'of',
		update: 'update',
		earlier: 'Previous update',
		later: 'Next update',
		loss: 'loss of',
		batch: (samples: number, shown: string) =>
			samples === 1 ? 'this sample' : `these ${shown} samples`,
		all: 'all samples',
		best: (alpha: string) => `best α ≈ ${alpha}`,
		/** What the loss does along the update. */
		shape: {
			valley: (alpha: string) => `The best α for this step is about ${alpha}.`,
			falls: 'As far as is seen here, the longer the step, the better.',
			rises: 'Any step this way makes it higher: what helps the sample does not help all of them.',
			flat: 'None of these steps changes much: the gradient is about 0, or every α is.'
		},
		alpha: 'α',
		lands: 'loss after',
		how: 'what it does',
		/** Where a step comes down. */
		where: {
			before: 'a step in the right direction, not far enough yet',
			best: 'about the best step there is',
			beyond: 'overshoots the lowest point, and still lands lower',
			higher: 'overshoots: lands higher than it began',
			rises: 'rises at once: for all samples together this direction does not help',
			same: 'leaves the loss as it is'
		},
		now: (loss: string) => `Now the loss is ${loss}.`,
		wait: 'Waits for the runs.'
	},

	batchStory: {
		title: 'Why the noise of SGD can help',
		text: [
			'The gradient of *one* sample points downhill for that sample, not for all of them. So SGD trembles on its way: see its path below.',
			'Full batch follows the slope of the mean loss exactly. Where that slope is zero, in a *local minimum* or on a flat stretch, it stays for ever.',
			'For SGD there is no such place: hardly ever is every single sample’s gradient zero there, so the next sample gives a push, and a push can be enough to *leave a shallow minimum*.',
			'The price: near a good minimum it keeps trembling, too. A smaller α, or a larger batch, makes that less.'
		].join('\n'),
		updates: (run: string, perEpoch: string, total: string) =>
			`${run}: ${perEpoch}, ${total} in the whole run.`
	},
	shuffleStory: {
		title: 'Why one shuffles',
		text: [
			'Every update leans towards the sample it was made for, and the last ones of an epoch have the last word. In a *fixed order* these are always the same samples.',
			'Worst is data sorted by class: first only zeros, then only ones. The network forgets the first while it learns the second.',
			'A *new order* every epoch gives every sample its turn at being first and last, so that such leanings cancel out.'
		].join('\n'),
		ends: (shuffled: string, inOrder: string) =>
			`After training, the mean loss over all samples is ${shuffled} shuffled and ${inOrder} in order.`,
		matters: 'Here the order matters.',
		hidden:
			'The curves do not show it: in order, every sample is visited right after others like it, when the network has just been turned their way.',
		mixed: 'Here it hardly matters: the samples already come mixed.',
		sorted:
			'Here it hardly matters, although the samples come sorted: what was learned of the first is not lost by the last.',
		nothing: 'Here there is nothing to shuffle: all targets are the same.',
		elsewhere: 'See where it matters: irises, sorted by kind'
	},
	seedStory: {
		title: 'Why not begin with zeros',
		text: [
			'Training walks downhill from wherever it begins. Other starting weights lie on another slope, and may end in another valley: sooner, later, lower or higher.',
			'With *every weight at 0* all neurons of a layer compute the same, get the same share of the error and make the same change. Nothing ever tells them apart: the *symmetry* must be broken, and chance does that.'
		].join('\n'),
		wait: 'The run from zeros is not there, or not finished.',
		equal: (layer: string, units: string, epochs: string) =>
			`Seen in this run: after ${epochs} epochs all ${units} neurons of layer ${layer} still have the same weights and the same bias. That is one neuron, ${units} times.`,
		unequal: (epochs: string) =>
			`In this run no layer of equal neurons is left after ${epochs} epochs.`,
		single:
			'This network has no hidden layer with several neurons, so there is no symmetry to break: zeros are a fine beginning.'
	},

	surface: {
		title: 'The way over the loss surface',
		lead: (one: string, other: string) =>
			`Each path shows how two parameters change in a run: ${one} and ${other}. The lines join equal mean loss over all samples: the stronger the colour, the higher.`,
		across: 'horizontal',
		up: 'vertical',
		rest: 'all others as',
		restStart: 'at the start',
		restEnd: (run: string) => `at the end of ${run}`,
		weight: (layer: number, neuron: number, input: number) =>
			`w: layer ${layer}, neuron ${neuron}, input ${input}`,
		bias: (layer: number, neuron: number) => `b: layer ${layer}, neuron ${neuron}`,
		theWeight: (layer: number, neuron: number, input: number) =>
			`the weight from input ${input} to neuron ${neuron} of layer ${layer}`,
		theBias: (layer: number, neuron: number) => `the bias of neuron ${neuron} of layer ${layer}`,
		slice:
			'In truth all weights change at once, and this is but one slice through the surface. A path can leave the slice: the loss of the lines holds only where the other weights are as chosen above.',
		whole: 'These two are all the parameters there are, so this is the whole surface.',
		computing: 'Computing the surface',
		run: 'run',
		from: 'begins at',
		to: 'ends at',
		lines: (levels: string) => `Lines at a loss of ${levels}.`
	},

	predict: {
		title: 'Predict first',
		question: {
			lr: 'Which curve would this α follow?',
			batch: 'Which curve would this batch size follow?',
			shuffle: 'Which curve does training follow without shuffling?',
			seed: 'Which curve would this seed follow?'
		},
		about: 'Draw your guess on the chart, or drag its points, then run it.',
		draw: 'Draw a guess',
		run: 'Run it',
		/** On the button to run, until something has been drawn. */
		first: 'Draw on the chart first',
		runWithout: 'Run without a guess',
		cancel: 'Cancel',
		again: 'Another guess',
		knot: (epoch: string) => `Your guess at epoch ${epoch}`,
		height: (loss: string) => `loss ${loss}`,
		guess: 'your guess',
		wait: 'Running …',
		/** Off on average, and the loss at the start to compare that with. */
		off: (off: string, start: string) =>
			`On average your guess was ${off} off; the loss at the start was ${start}.`,
		truth: (run: string, verdict: string) => `In truth, ${run}: ${verdict}.`
	}
};
