/** What is said of long runs and of those that diverge: loaded when there is one. */
export const run = {
	computing: (percent: number) => `Computing the run: ${percent}\u202f%`,
	steps: (computed: string, steps: string) => `${computed} of ${steps} steps`,
	waiting: (step: string) => `Step ${step} is being computed …`,
	stopped: (step: string) => `Computed up to step ${step}.`,
	progress: 'Part of the run that has been computed',
	cancel: 'Cancel',
	goOn: 'Continue',

	overflows: (step: string, where: string, what: string, value: string) =>
		`*The numbers of this run overflow.* At step ${step} (${where}) ${what} comes to ${value}.`,
	/** Of a run whose loss does not move any more. */
	stands: (epoch: string, loss: string) =>
		`*Training stands still*: from epoch ${epoch} on the mean loss stays at ${loss}.`,
	flat: (sample: number, o: string, t: string, z: string, activation: string) =>
		`The answer to X[${sample}] is ${o}, its target ${t}; but at _z_ = ${z} *${activation}* is flat (saturated): its slope is practically 0, no blame gets through, and the mistake stays.`,
	/** Why, where the only output is a softmax. */
	alone:
		'*Softmax* shares out 1 among the outputs, and a single output gets all of it: it is always 1, whatever the weights. Take sigmoid, or one output for each class.',
	stuck: {
		rate: (rate: string) =>
			`Usually the learning rate (here _α_ = ${rate}) is too large: a few updates threw the weights too far out. Large inputs or starting weights can do the same.`,
		edited: 'Numbers were changed by hand before that: see whether the original run learns.',
		hand: (value: string, step: string, rate: string) =>
			`At step ${step} a number was changed by hand to ${value}, far from the others. That may be the cause, or the learning rate _α_ = ${rate}. See whether the run learns without that change, and with a smaller rate.`,
		given: (value: string, rate: string) =>
			`A weight or bias was ${value} from the start, far from what is usual. That may be the cause, or the learning rate _α_ = ${rate}. See whether the run learns with smaller values, and with a smaller rate.`
	},
	show: 'Show that step',
	smaller: (rate: string) => `Try α = ${rate}`,
	close: 'Close'
};
