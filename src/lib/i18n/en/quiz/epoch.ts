/**
 * Questions about epochs, batches and updates. Counts come twice where one can be 1: the number itself and as it is
 * written.
 */
export const epoch = {
	pass: {
		called: {
			pass: 'What is one full pass over the training set called?',
			seen: 'Every sample of the training set has had its turn once. What has been completed?',
			code: 'The outermost loop of `fit()` goes over the whole training set, again and again. What is one turn of that loop called?'
		},
		names: {
			epoch: 'an epoch',
			batch: 'a batch',
			update: 'an update',
			sample: 'a sample',
			iteration: 'an iteration'
		},
		means: {
			is: 'What is an epoch?',
			trained: 'Somebody says: “I have trained for one epoch.” What does that mean?'
		},
		meanings: {
			epoch: 'Every sample of the training set is used once.',
			update: 'Every weight of the network is changed once.',
			batch: 'The gradients of a few samples are put together.',
			sample: 'One sample goes forward and back through the network.'
		},
		count: (samples: string, size: string, visits: string) =>
			`A training set has ${samples} samples; the batch size is ${size}. Samples have gone through the network ${visits} times in all. How many epochs is that?`,
		hint: 'Think of the outermost loop of `fit()`: what does it do in each of its turns?',
		countHint: 'How many samples go through the network in one epoch?',
		why: 'One pass over *all* samples is an epoch. It has one update per batch: one per sample in SGD, one in all with full batches.',
		countWhy: (visits: string, samples: string, epochs: string) =>
			`One epoch uses each of the ${samples} samples once: ${visits} / ${samples} = ${epochs}.`
	},

	soFar: {
		/** Samples in the data, batch size, where we are. */
		at: (n: number, shown: string, size: string, epoch: string, k: string) =>
			`The training set has ${n === 1 ? '1 sample' : `${shown} samples`}; the batch size is ${size}. In epoch ${epoch}, sample ${k} of ${shown} has just been finished`,
		/** What the sample above has behind it. */
		ends: {
			/** It completes its batch. */
			updated: ', and so has the update that follows it.',
			waiting: '.'
		},
		samples:
			'How many samples have gone through the network since training began? Every visit counts.',
		updates: 'How many updates have been completed since training began?',
		epochs: 'How many epochs have been completed?',
		samplesHint: 'Each epoch before this one used every sample once.',
		updatesHint: 'How many batches does one epoch have, and how many of this epoch’s are complete?',
		epochsHint: 'Does the epoch that is under way count?',
		samplesWhy: (before: string, n: string, k: string, total: string) =>
			`Epochs completed: ${before}, of ${n} each; in this one ${k}. So ${before} · ${n} + ${k} = ${total}.`,
		updatesWhy: (before: string, perEpoch: string, done: string, total: string) =>
			`Epochs completed: ${before}, with one update per batch, so ${perEpoch} each; in this one ${done}. So ${before} · ${perEpoch} + ${done} = ${total}.`,
		epochsWhy: (epoch: string, complete: string) =>
			`Epoch ${epoch} is still under way, so the epochs completed are ${complete}.`
	},

	updates: {
		total: (n: string, size: string, epochs: string) =>
			`${n} samples, batch size ${size}, ${epochs} epochs: how many updates is that in all?`,
		story: (n: string, size: string, epochs: string) =>
			`You train for ${epochs} epochs on ${n} samples, ${size} per batch. How often is each weight updated?`,
		sgd: (n: string, epochs: string) =>
			`You train with SGD, so with an update after every sample: ${epochs} epochs on ${n} samples. How many updates is that?`,
		full: (n: string, epochs: string) =>
			`You train with full batches: ${epochs} epochs on ${n} samples. How many updates is that?`,
		perEpoch: (n: string, size: string) =>
			`A training set has ${n} samples; the batch size is ${size}. How many updates does one epoch have?`,
		lastBatch: (n: string, size: string) =>
			`A training set has ${n} samples; the batch size is ${size}. How many samples are in the last batch of an epoch?`,
		hint: 'How many batches are there in one epoch? The last one may be smaller.',
		why: (n: string, size: string, perEpoch: string) =>
			`One epoch has ${n} / ${size} batches, rounded up: ${perEpoch}. Each makes one update.`,
		times: (epochs: string, perEpoch: string, total: string) =>
			`In ${epochs} epochs that makes ${epochs} · ${perEpoch} = ${total}.`,
		lastWhy: (full: string, size: string, n: string, rest: string) =>
			`Full batches: ${full}. They take ${full} · ${size} of the ${n} samples; left over: ${rest}.`,
		evenWhy: (full: string, size: string, n: string) =>
			`${full} · ${size} = ${n}: the last batch is as full as the others.`
	},

	next: {
		first: (epoch: string, order: string) =>
			`The samples have just been shuffled for epoch ${epoch}: ${order}. Which one comes first?`,
		firstKept: (epoch: string, order: string) =>
			`Epoch ${epoch} begins, without shuffle. Its order is ${order}. Which sample comes first?`,
		after: (epoch: string, order: string, done: string) =>
			`The order of epoch ${epoch} is ${order}. Samples done: ${done}. Which one comes next?`,
		more: '…',
		over: (epoch: string, order: string) =>
			`This run shuffles. Epoch ${epoch} has just ended; its order was ${order}. Which sample will be the first of the next epoch?`,
		drawn: 'That is not known yet: they are still to be shuffled.',
		hint: 'Read the order from the left, and count the samples that are done.',
		overHint: 'What does `fit()` do first in every epoch?',
		why: (before: string, next: string) => `In this order, ${next} comes right after ${before}.`,
		firstWhy: (next: string) => `The order begins with ${next}.`,
		overWhy:
			'Every epoch begins with a new shuffle, and only then is it known which sample comes first.'
	},

	shuffle: {
		changes: {
			prompt: 'What does shuffling change?',
			right: 'the order in which the samples have their turn',
			targets: 'which target belongs to which input',
			updates: 'the number of updates in an epoch',
			samples: 'how often a sample is used in an epoch',
			why: 'Each epoch uses the same samples with the same targets, once each; only their order is new.'
		},
		stays: {
			prompt: 'You train with SGD and turn shuffle on. What stays the same?',
			right: 'the number of updates in an epoch',
			order: 'which sample is used first',
			loss: 'the loss after each epoch',
			weights: 'the weights after the first update',
			why: 'The number of samples, and so of updates, is the same. The first update now comes from another sample, and so everything after it differs.'
		},
		reason: {
			prompt: 'Why are the samples shuffled anew for every epoch?',
			right: 'so that it is not always the same samples that have the last word',
			samples: 'so that the network sees more samples in an epoch',
			targets: 'so that inputs and targets are mixed',
			updates: 'so that an epoch needs fewer updates',
			why: 'Each update leans towards its own samples. In a fixed order, the same ones would always come last; a new order evens that out.'
		},
		often: {
			prompt: (n: string) =>
				`Shuffle is on, and the training set has ${n} samples. How often is each of them used in one epoch?`,
			right: 'exactly once',
			average: 'once on average: some twice, some not at all',
			batch: 'once in every batch',
			all: (n: string) => `${n} times, once for every place in the order`,
			why: 'Shuffling puts all samples in another order, like a deck of cards. Each has exactly one turn.'
		},
		full: {
			prompt: (n: string) =>
				`A run uses full batches: all ${n} samples make one update. What does shuffling do to that update?`,
			right: 'nothing: the mean of the gradients is the same in any order',
			last: 'it follows the gradient of whichever sample comes last',
			more: 'it becomes larger, because the samples vary more',
			targets: 'it changes, because other targets meet the inputs',
			why: 'The update takes the mean over all samples, and a mean does not depend on the order (but for rounding).'
		},
		order: {
			prompt: (n: string) =>
				`A training set has ${n} samples. Which of these lists can be the order of an epoch with shuffle?`,
			why: 'An order has the index of every sample, from 0 to n − 1, exactly once.'
		},
		hint: 'Think of a deck of cards.'
	},

	when: {
		size: (n: number, shown: string, size: string) =>
			`This run has ${n === 1 ? '1 sample' : `${shown} samples`} and batch size ${size}.`,
		prompt: 'When do the weights change?',
		after: {
			sample: 'after every sample',
			batch: (size: string) => `after every batch of ${size} samples`,
			epoch: (n: string) => `once per epoch, after all ${n} samples`,
			forward: 'in every step forward through a layer',
			training: 'once, when training is over'
		},
		restToo: (rest: string) =>
			`The last batch of an epoch has only ${rest}, and makes an update too.`,
		how: 'How many updates does one epoch have?',
		wait: (k: string, size: string) =>
			`Sample ${k} of a batch of ${size} has just gone forward and back. When do the weights change?`,
		waits: {
			now: 'now, before the next sample',
			rest: (rest: number, shown: string) =>
				rest === 1 ? 'after 1 more sample' : `after ${shown} more samples`,
			epoch: 'when the epoch is over'
		},
		step: 'In which step do the weights change?',
		steps: {
			forward: 'forward',
			loss: 'loss',
			backward: 'backward',
			update: 'update'
		},
		hint: 'How many samples make one update here?',
		stepHint: 'Which step needs the learning rate?',
		why: (size: string) => `There is one update per batch, and a batch here has ${size} samples.`,
		whySgd: 'The batch size is 1: each sample is followed by its own update.',
		whyFull: 'The batch has all samples of the training set, so there is one update per epoch.',
		stepWhy:
			'Forward, loss and backward only compute. The update then changes every weight: _w_ ← _w_ − _α_·_dW_.',
		waitWhy: (k: string, size: string) =>
			`Until sample ${size} of the batch has been through, gradients are only added up. After sample ${k} the batch is not yet complete.`,
		nowWhy: (size: string) => `That was sample ${size} of ${size}: the batch is complete.`
	},

	batches: {
		same: (n: string) => `The same ${n} samples, the same number of epochs.`,
		names: {
			sgd: 'SGD',
			mini: (size: string) => `mini-batches of ${size}`,
			full: 'full batch',
			same: 'all the same'
		},
		most: 'Which makes the most updates?',
		fewest: 'Which makes the fewest updates?',
		noisiest: 'Whose updates are the noisiest?',
		calmest: 'Whose updates are the calmest?',
		countHint: 'There is one update per batch.',
		noiseHint: 'What does one sample say, and what does the mean of many say?',
		countWhy: (size: string, sgd: string, mini: string) =>
			`Updates per epoch: ${sgd} with SGD, ${mini} with mini-batches of ${size}, 1 with a full batch.`,
		noiseWhy:
			'SGD follows single samples, which pull in different directions. The mean of a batch evens that out, the more so the larger it is.',
		uses: (size: string) => `A mini-batch has ${size} samples. What does its update follow?`,
		used: {
			mean: 'the mean of their gradients',
			sum: 'the sum of their gradients',
			last: 'the gradient of the last of them',
			all: 'the mean of the gradients of all samples in the training set'
		},
		usesHint: 'By what does the update divide?',
		usesWhy: (size: string) =>
			`The gradients of the ${size} samples are added up, and the update divides the sum by ${size}.`,
		called: (n: string, size: string) =>
			`A training set has ${n} samples; the batch size is ${size}. What is that called?`,
		kinds: {
			sgd: 'stochastic gradient descent (SGD)',
			mini: 'mini-batch gradient descent',
			full: 'full-batch gradient descent'
		},
		calledHint: 'How many samples make one update?',
		calledWhy:
			'Batch size 1 is SGD, all samples at once are a full batch, and everything between is a mini-batch.',
		ratio: (n: string, size: string) =>
			`A training set has ${n} samples. How many times as many updates per epoch does SGD make as batches of ${size} do?`,
		ratioWhy: (n: string, batches: string, ratio: string) =>
			`SGD makes ${n} updates per epoch, the batches make ${batches}: ${n} / ${batches} = ${ratio}.`
	}
};
