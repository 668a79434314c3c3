export const chart = {
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
	leaves: (most: string) => `goes off the chart, up to ${most}`,
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
};
