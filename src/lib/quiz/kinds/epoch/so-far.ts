import type { Kind } from '../../kind';
import type { Mistake } from '../../mistake';
import { countAsked } from '../../number';
import { inWords } from '../any-of';

/** What has been done where a sample of the epoch has just been finished. */
export const soFar: Kind = ({ problem, timeline, epoch }, draw) => {
	const { schedule } = timeline;
	const { n, batchSize: size, batchesPerEpoch: perEpoch } = schedule;
	const position = draw.below(n);
	const [k, last] = [position + 1, position === n - 1];
	// With the last sample the epoch is as good as complete: not to be asked for.
	const what = draw.pick(
		last ? (['samples', 'updates'] as const) : (['samples', 'updates', 'epochs'] as const)
	);
	const inEpoch = last ? perEpoch : Math.floor(k / size);
	const samples = epoch * n + k;
	const updates = epoch * perEpoch + inEpoch;
	const floored = epoch * Math.floor(n / size) + Math.floor(k / size);
	const answers = { samples, updates, epochs: epoch };
	const mistakes: Record<typeof what, Mistake[]> = {
		samples: [
			{ cause: 'updates-for-samples', value: updates },
			{ cause: 'this-epoch-only', value: k },
			{ cause: 'counted-from-zero', value: samples - 1 },
			{ cause: 'epoch-not-over', value: samples - k + n }
		],
		updates: [
			{ cause: 'update-per-sample', value: samples },
			{ cause: 'update-per-epoch', value: epoch },
			{ cause: 'update-per-epoch', value: epoch + 1 },
			{ cause: 'this-epoch-only', value: inEpoch },
			{ cause: 'last-batch-forgotten', value: floored },
			{ cause: 'epoch-not-over', value: updates - inEpoch + perEpoch }
		],
		epochs: [
			{ cause: 'epoch-not-over', value: epoch + 1 },
			{ cause: 'epoch-is-sample', value: samples },
			{ cause: 'epoch-is-update', value: updates }
		]
	};
	const value = answers[what];
	const shows = schedule.sampleEnd(epoch * n + position);
	return {
		kind: 'so-far',
		place: { step: shows - 1, shows, selection: null },
		hides: ['where'],
		prompt: ({ quiz: { epoch: words }, format: { integer } }) =>
			[
				words.soFar.at(n, integer(n), integer(problem.batchSize), integer(epoch + 1), integer(k)),
				words.soFar.ends[last || k % size === 0 ? 'updated' : 'waiting'],
				` ${words.soFar[what]}`
			].join(''),
		hint: ({ quiz }) => quiz.epoch.soFar[`${what}Hint`],
		given: [],
		asked: countAsked(value, mistakes[what]),
		solution: inWords(({ quiz: { epoch: words }, format: { integer } }) => {
			const before = integer(epoch);
			if (what === 'samples')
				return words.soFar.samplesWhy(before, integer(n), integer(k), integer(value));
			if (what === 'updates')
				return words.soFar.updatesWhy(before, integer(perEpoch), integer(inEpoch), integer(value));
			return words.soFar.epochsWhy(integer(epoch + 1), before);
		})
	};
};
