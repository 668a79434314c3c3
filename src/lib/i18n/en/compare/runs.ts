export const runs = {
	title: 'Runs',
	/** What a learning rate is called. */
	names: {
		tooLow: 'too low',
		aboutRight: 'about right',
		tooHigh: 'too high',
		stuck: 'stuck'
	},
	run: 'run',
	sgd: 'SGD',
	mini: 'mini-batch',
	full: 'full batch',
	shuffled: 'shuffled',
	inOrder: 'in order',
	seed: 'seed',
	zeros: 'all zeros',
	/** The same where there is little room. */
	zerosShort: 'zeros',
	batch: 'batch',
	/** What a screen reader calls the field with a run’s value. */
	field: {
		lr: 'learning rate α',
		batch: 'batch size',
		shuffle: 'shuffle',
		seed: 'seed, or “zeros”'
	},
	wrong: (min: string, max: string) => `A number from ${min} to ${max}.`,
	wrongWhole: (min: string, max: string) => `A whole number from ${min} to ${max}.`,
	twice: 'That run is here already.',
	add: 'add a run',
	most: (runs: string) =>
		`${runs} runs at most, so that their curves can be told apart: remove one to make room for another.`,
	/** Where no learning rate was too high. */
	tame: {
		fact: (alpha: string) =>
			`Even α = ${alpha}, the highest that was tried, is not too high here: no run overshot.`,
		one: 'There is only one sample, so no other sample pulls the weights back.',
		bounded: (activation: string) =>
			`And with ${activation} at the end the outputs stay within bounds, so that the loss does too.`
	},
	remove: (run: string) => `Remove ${run}`,
	perEpoch: (updates: number, shown: string) =>
		updates === 1 ? '1 update per epoch' : `${shown} updates per epoch`,
	after: (loss: string, epochs: number, shown: string) =>
		epochs === 1 ? `loss ${loss} after 1 epoch` : `loss ${loss} after ${shown} epochs`,
	under: (epoch: string, epochs: string) => `epoch ${epoch} of ${epochs}`,
	searching: 'Trying learning rates',
	computing: 'Computing',
	/** To those who cannot see the curves. */
	done: (runs: readonly string[]) => `All runs are done: ${runs.join('; ')}.`,
	stop: 'Stop',
	resume: 'Go on',
	/** What the curve of a run says. */
	verdict: {
		short: 'too few epochs to judge',
		diverged: (step: string) => `diverges: from step ${step} on the loss is no longer a number`,
		oscillating: (rises: string, epochs: string) =>
			`oscillates: the loss rose in ${rises} of ${epochs} epochs`,
		grown: (from: string, to: string) => `ends higher than it began: ${from} became ${to}`,
		flat: 'does not fall',
		falling: (drop: string, epochs: number, shown: string) =>
			epochs === 1
				? `still falling: ${drop} in the last epoch`
				: `still falling: ${drop} lower than ${shown} epochs earlier`,
		converged: (epoch: string) => `converged at epoch ${epoch}`,
		settled: (loss: string, epoch: string) =>
			`stays at ${loss} from epoch ${epoch} on, clearly higher than the best run`
	},
	how: 'How the verdicts are found',
	rules: [
		'“The end” is the mean of the last tenth of the epochs; “the fall” is the loss before training minus the end.',
		'*Diverges*: a step gave infinity, or something that is not a number at all.',
		'*Oscillates*: in the last third of the run the loss goes up and down, and one climb undoes at least a quarter of the fall; unless it has come to rest by the last tenth.',
		'*Still falling*: the last tenth brought more than 1% of the fall. *Converged*: from that epoch on, the loss stays within 5% of the fall around the end.',
		'*About right*: it has converged, and no other run ends lower by more than a tenth of the loss before training. While all still fall, it is the lowest one, provided that a higher rate does worse. *Too low*: a lower rate that does not get there. *Too high*: it diverges, oscillates or ends higher than it began; or its rate is higher than that, and it ends worse.',
		'*Stays*: it has converged, but another run ends lower by more than that tenth.'
	].join('\n')
};
