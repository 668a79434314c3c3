export const predict = {
	title: 'Predict first',
	question: {
		lr: 'Which curve would this α follow?',
		batch: 'Which curve would this batch size follow?',
		shuffle: 'Which curve does training follow without shuffling?',
		seed: 'Which curve would this seed follow?'
	},
	about: 'Draw your guess on the chart, or drag its points, then run it.',
	/** Where there is no room for one more run. */
	full: 'The run you predict needs room: remove another one first.',
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
	truth: (run: string, verdict: string) => `The run itself (${run}): ${verdict}.`
};
