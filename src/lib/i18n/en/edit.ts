export const edit = {
	names: {
		weight: (w: string, layer: number) => `weight ${w} of layer ${layer}`,
		bias: (b: string, layer: number) => `bias ${b} of layer ${layer}`,
		input: (x: string, sample: number) => `input ${x} of X[${sample}]`,
		target: (t: string, sample: number) => `target ${t} of X[${sample}]`
	},
	/** In the sentence of the step at which they were changed. */
	changed: (list: string) => `*Changed by hand*: ${list}.`,
	fromTo: (name: string, was: string, value: string) => `${name} from ${was} to *${value}*`,
	more: (count: string) => `and ${count} more`,
	/** Of inputs and targets. */
	stays: 'It stays so in all later epochs.',
	late: '*This sample had already used the old value*: until the next one, old and new numbers stand side by side. To see all that follows, change it at the step that uses it first.',
	/** At the later steps of that sample. */
	mixed: (step: string) =>
		`*Old and new numbers side by side*: this sample had used a number before it was changed at step ${step}.`,
	/** Beside the number itself. */
	was: (was: string) => `changed by hand, was ${was}`,
	/** Below the equation of an update, whose value it replaces. */
	replaced: (value: string) => `changed by hand to ${value}`,
	/** On a number that can be changed. */
	change: (name: string) => `Change ${name}`,
	newValue: (name: string) => `New value of ${name}`,
	notNumber: 'Type a number, such as 0.25',
	full: 'A run can hold 100 changes. Take one back first.',
	/** The place where every number of a neuron and a sample can be changed. */
	open: 'Change a number by hand',
	sample: (index: number) => `Sample X[${index}]`,
	/** About all changes of a run. */
	count: (count: number, shown: string) =>
		count === 1 ? '1 number changed by hand' : `${shown} numbers changed by hand`,
	list: 'Changes by hand',
	at: (step: string) => `step ${step}`,
	goTo: (step: string) => `Go to step ${step}`,
	takeBack: (name: string) => `Take back the change of ${name}`,
	/** Before output and loss at the step: as they were → as they are. */
	compared: 'At this step, original → changed:',
	outcomes: { output: 'output', loss: 'loss', meanLoss: 'mean loss' },
	original: 'Original run',
	isOriginal: 'This is the run without your changes.',
	again: 'Back to your changes',
	/** Of a link: changes as the address writes them. */
	leftOut: (list: string) =>
		`These changes by hand are not possible in this run and are left out: ${list}.`
};
