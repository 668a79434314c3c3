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
	show: 'Show that step',
	smaller: (rate: string) => `Try α = ${rate}`,
	close: 'Close'
};
