/** Questions about the learning rate, with loss curves of this very experiment. */
export const rate = {
	curve: {
		name: (letter: string) => `curve ${letter}`,
		/** A curve for whoever cannot see it. */
		whole: (from: string, lowest: string, at: string, to: string, epochs: string) =>
			`begins at ${from}, is lowest at ${lowest} after epoch ${at}, and ends at ${to} after epoch ${epochs}.`,
		rose: (rises: number, shown: string, epochs: string) =>
			rises === 0 ? 'It falls in every epoch.' : `It rises in ${shown} of ${epochs} epochs.`,
		broken: (from: string, last: string, epoch: string) =>
			`begins at ${from}; the last loss that is a number is ${last}, and in epoch ${epoch} the numbers overflow.`
	},
	trained: (epochs: string, rates: string) =>
		`This network was trained from the same start for ${epochs} epochs, with _α_ = ${rates}.`,

	which: {
		curve: (rate: string) => `Which of these curves is that of _α_ = ${rate}?`,
		rate: (curve: string) => `Which _α_ does ${curve} belong to?`,
		hint: 'With a small _α_ the loss falls slowly. With a larger one it falls faster, until the steps overshoot.',
		why: (low: string, right: string, high: string) =>
			`With the lowest _α_ the loss falls slowly: ${low}. The middle one gets furthest without overshooting: ${right}. The highest one overshoots: ${high}.`,
		whyPair: {
			low: (low: string, right: string) =>
				`With the lower _α_ the loss falls slowly: ${low}. The higher one gets further without overshooting: ${right}.`,
			high: (right: string, high: string) =>
				`The lower _α_ gets far without overshooting: ${right}. The higher one overshoots: ${high}.`
		}
	},

	happens: {
		known: (rate: string, epochs: string) => `The curve shows ${epochs} epochs with _α_ = ${rate}.`,
		what: (rate: string) => `What happens with _α_ = ${rate}, from the same start?`,
		slower: 'The loss falls more slowly and ends higher.',
		faster: 'The loss falls faster and ends lower.',
		overshoots: 'Training overshoots: the loss jumps up and down, or even grows.',
		stays: 'The loss stays where it began.',
		hint: 'By which factor does each step become longer or shorter?',
		why: (verdict: string) => `Trained in the same way, the loss ${verdict}.`,
		readWhy: (rate: string, verdict: string) => `With _α_ = ${rate} the loss ${verdict}.`,
		read: (epochs: string) =>
			`The curve shows the loss in ${epochs} epochs, with some _α_. What does it say?`,
		readings: {
			falling: 'The loss is still falling when training ends.',
			converged: 'The loss has come down and then stays about the same.',
			oscillating: 'The loss goes up and down and does not settle.',
			grown: 'The loss ends higher than it began.'
		},
		readHint: 'Look at the last third of the curve, and compare its end with its beginning.'
	},

	verdict: {
		shown: (rate: string) => `Judging by these curves: _α_ = ${rate} is …`,
		tooLow: 'too low',
		aboutRight: 'about right',
		tooHigh: 'too high',
		shownHint: 'Which curve ends lowest? Is the _α_ asked about smaller or larger than that one’s?',
		next: (rate: string, epochs: string) =>
			`The curve shows ${epochs} epochs with _α_ = ${rate}. You train the same number of epochs once more, from the same start. What do you do with _α_ to end lower?`,
		raise: 'raise it, to ten times as much',
		keep: 'keep it about where it is',
		lower: 'lower it, to a tenth',
		nextHint: 'Is the curve still on its way down, has it arrived, or does it overshoot?',
		why: (rate: string, name: string, verdict: string) =>
			`_α_ = ${rate} is ${name}: the loss ${verdict}.`,
		other: (rate: string, verdict: string) => `With _α_ = ${rate} the loss ${verdict}.`,
		best: (rate: string, end: string) => `With _α_ = ${rate} it ends lowest, at ${end}.`
	},

	/** What a run does, after “the loss” or the name of a curve. */
	verdicts: {
		short: 'cannot be judged in so few epochs',
		diverged: 'diverges: the numbers overflow',
		oscillating: (rises: string, epochs: string) =>
			`oscillates, with a rise in ${rises} of ${epochs} epochs`,
		grown: (from: string, to: string) =>
			`ends higher than at the beginning, at ${to} instead of ${from}`,
		flat: 'does not fall',
		falling: (to: string) => `is ${to} at the end and still falling`,
		converged: (epoch: string, to: string) => `levels off by epoch ${epoch} and ends at ${to}`
	}
};
