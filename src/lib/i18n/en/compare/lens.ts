export const lens = {
	title: 'One step under the lens',
	lead: 'The loss along a single update: where would each α land?',
	run: 'of run',
	update: 'update',
	updates: (count: string) => `of ${count}`,
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
		lost: 'At this update the run is lost already: its loss is no longer a number.',
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
	/** Of the shortest of these steps that goes too far. */
	over: (alpha: string, loss: string) => `α = ${alpha} overshoots: it lands at ${loss}.`,
	now: (loss: string) => `Now the loss is ${loss}.`,
	wait: 'This comes when the runs are done.'
};
