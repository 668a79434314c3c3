export const data = {
	title: 'Data',
	/** What the plot is, beside the title. */
	plots: {
		plane: 'decision boundary',
		curve: 'data and prediction',
		slice: 'decision boundary, a slice',
		profile: 'data and prediction, a slice',
		picture: 'picture',
		sample: 'input and target'
	},
	planeLabel: (x1: string, x2: string) =>
		`Decision boundary: the network’s output for every ${x1} and ${x2}, and the samples as points.`,
	curveLabel: (x: string, y: string) =>
		`The samples as points of ${y} against ${x}, and the network’s prediction as a curve.`,
	/** “The current sample is number 1: x₁ 0, x₂ 1, y 1.” */
	current: (index: string, values: string) => `The current sample is number ${index}: ${values}.`,
	order: 'The samples in the order of this epoch',
	index: 'Number of the sample in the data',
	target: 'Target',
	input: 'Input',
	orders: {
		start: 'original order, before the start',
		shuffled: (epoch: string) => `shuffled order, epoch ${epoch}`,
		original: (epoch: string) => `original order, epoch ${epoch}`,
		one: 'the only sample of every epoch'
	},
	batches: (size: string) => `batches of ${size}`,
	classes: 'Classes',
	/** Names that the data give to classes and quantities, as people say them. */
	classNames: { Adelie: 'Adelie', Gentoo: 'Gentoo' },
	quantities: {
		bill_length_mm: 'bill length (mm)',
		bill_depth_mm: 'bill depth (mm)',
		sepal_length_cm: 'sepal length (cm)',
		sepal_width_cm: 'sepal width (cm)',
		petal_length_cm: 'petal length (cm)',
		petal_width_cm: 'petal width (cm)'
	},
	about: 'About the data',
	standardised: 'The inputs are standardised: (value − mean) / sd.',
	scale: (name: string, mean: string, sd: string) => `${name}: mean ${mean}, sd ${sd}`,
	leftOut: (count: number, shown: string, lines: string) =>
		count === 1
			? `1 unusable row left out (line ${lines}).`
			: `${shown} unusable rows left out (lines ${lines}).`,
	across: 'Input on the horizontal axis',
	upwards: 'Input on the vertical axis',
	others: 'The other inputs are as in the current sample.',
	paler: 'Paler points lie further away from it.',
	picture: (width: number, height: number, name: string) =>
		`A picture of ${width} by ${height} pixels: ${name}`,
	pictureOf: (name: string) => `This is a ${name}.`,
	licence: 'Licence'
};
