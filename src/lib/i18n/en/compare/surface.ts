export const surface = {
	title: 'The path over the loss surface',
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
		'In reality all weights change at once, and this is only one slice through the surface. A path can leave the slice: the loss of the lines is right only where the other weights are as chosen above.',
	whole: 'These two are all the parameters there are, so this is the whole surface.',
	computing: 'Computing the surface',
	run: 'run',
	from: 'begins at',
	to: 'ends at',
	point: (across: string, up: string) => `(${across}, ${up})`,
	lines: (levels: string) => `Lines at a loss of ${levels}.`
};
