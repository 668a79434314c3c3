import { choiceAsked, type Wrong } from '../../choice';
import type { Kind } from '../../kind';
import { countAsked } from '../../number';
import type { Setting } from '../../setting';
import type { Said } from '../../voice';
import { anyOf, inWords } from '../any-of';

/** How this run groups its samples. */
function sizes({ problem, timeline: { schedule } }: Setting) {
	const { n, batchSize: size, batchesPerEpoch } = schedule;
	const said: Said = ({ quiz, format: { integer } }) =>
		quiz.epoch.when.size(n, integer(n), integer(problem.batchSize));
	const why: Said = ({ quiz: { epoch }, format: { integer } }) => {
		if (size === 1) return epoch.when.whySgd;
		if (size === n) return epoch.when.whyFull;
		const rest = n % size;
		const every = epoch.when.why(integer(size));
		return rest ? `${every} ${epoch.when.restToo(integer(rest))}` : every;
	};
	return { n, size, batchesPerEpoch, said, why };
}

/** The first update of the epoch and the step before it. */
function firstUpdate({ problem, timeline: { schedule }, epoch }: Setting) {
	const layer = problem.layers.length - 1;
	const shows = schedule.stepOf({ kind: 'update', epoch, batch: 0, position: 0, layer });
	return { step: schedule.stepOf({ kind: 'epoch', epoch }), shows, selection: null };
}

const change: Kind = (setting, draw) => {
	const { n, size, said, why } = sizes(setting);
	if (n === 1) return null;
	const after = {
		sample: ({ quiz }) => quiz.epoch.when.after.sample,
		batch: ({ quiz, format }) => quiz.epoch.when.after.batch(format.integer(size)),
		epoch: ({ quiz, format }) => quiz.epoch.when.after.epoch(format.integer(n)),
		forward: ({ quiz }) => quiz.epoch.when.after.forward,
		training: ({ quiz }) => quiz.epoch.when.after.training
	} satisfies Record<string, Said>;
	const right = size === 1 ? 'sample' : size === n ? 'epoch' : 'batch';
	const wrong: Record<typeof right, Wrong[]> = {
		sample: [
			[after.epoch, 'update-per-epoch'],
			[after.forward, null],
			[after.training, null]
		],
		batch: [
			[after.sample, 'update-per-sample'],
			[after.epoch, 'update-per-epoch'],
			[after.forward, null]
		],
		epoch: [
			[after.sample, 'update-per-sample'],
			[after.forward, null],
			[after.training, null]
		]
	};
	return {
		kind: 'when',
		place: firstUpdate(setting),
		hides: ['code'],
		prompt: (voice) => `${said(voice)} ${voice.quiz.epoch.when.prompt}`,
		hint: ({ quiz }) => quiz.epoch.when.hint,
		given: [],
		asked: choiceAsked(draw, after[right], wrong[right]),
		solution: inWords(why)
	};
};

const howMany: Kind = (setting) => {
	const { n, size, batchesPerEpoch, said, why } = sizes(setting);
	const { schedule } = setting.timeline;
	const { epoch } = setting;
	return {
		kind: 'when',
		place: {
			step: schedule.stepOf({ kind: 'epoch', epoch }),
			shows: schedule.stepOf({ kind: 'epoch-end', epoch }),
			selection: null
		},
		hides: ['where'],
		prompt: (voice) => `${said(voice)} ${voice.quiz.epoch.when.how}`,
		hint: ({ quiz }) => quiz.epoch.when.hint,
		given: [],
		asked: countAsked(batchesPerEpoch, [
			{ cause: 'update-per-sample', value: n },
			{ cause: 'update-per-epoch', value: 1 },
			{ cause: 'last-batch-forgotten', value: Math.floor(n / size) }
		]),
		solution: inWords((voice) => {
			const { integer } = voice.format;
			if (size === 1 || size === n) return why(voice);
			return voice.quiz.epoch.updates.why(integer(n), integer(size), integer(batchesPerEpoch));
		})
	};
};

/** In the middle of a batch, or at its end. */
const wait: Kind = (setting, draw) => {
	const { n, size } = sizes(setting);
	const { problem, timeline, epoch } = setting;
	const { schedule } = timeline;
	if (size === 1) return null;
	const position = draw.below(n);
	const batch = Math.floor(position / size);
	const here = Math.min(size, n - batch * size);
	const k = position - batch * size + 1;
	const left = here - k;
	if (here === 1) return null;
	const at = { epoch, batch, position };
	const layer = problem.layers.length - 1;
	const more =
		(rest: number): Said =>
		({ quiz, format }) =>
			quiz.epoch.when.waits.rest(rest, format.integer(rest));
	const now: Said = ({ quiz }) => quiz.epoch.when.waits.now;
	const wrong: Wrong[] = [
		...(left > 0 ? [[now, 'update-per-sample'] as Wrong] : []),
		[more(left + 1), 'counted-from-zero'],
		// A whole batch from here on.
		...(here > left + 1 ? [[more(here), null] as Wrong] : []),
		...(batch < schedule.batchesPerEpoch - 1
			? [[({ quiz }) => quiz.epoch.when.waits.epoch, 'update-per-epoch'] as Wrong]
			: [])
	];
	return {
		kind: 'when',
		place: {
			step: schedule.stepOf({ ...at, kind: 'backward', layer: 0 }),
			shows: schedule.stepOf({ ...at, kind: 'update', layer }),
			selection: null
		},
		hides: ['rail', 'code'],
		prompt: ({ quiz, format: { integer } }) => quiz.epoch.when.wait(integer(k), integer(here)),
		hint: ({ quiz }) => quiz.epoch.when.hint,
		given: [],
		asked: choiceAsked(draw, left === 0 ? now : more(left), wrong),
		solution: inWords(({ quiz, format: { integer } }) =>
			left === 0
				? quiz.epoch.when.nowWhy(integer(here))
				: quiz.epoch.when.waitWhy(integer(k), integer(here))
		)
	};
};

const step: Kind = (setting, draw) => ({
	kind: 'when',
	place: firstUpdate(setting),
	hides: ['rail', 'code'],
	prompt: ({ quiz }) => quiz.epoch.when.step,
	hint: ({ quiz }) => quiz.epoch.when.stepHint,
	given: [],
	asked: choiceAsked(draw, ({ quiz }) => quiz.epoch.when.steps.update, [
		[({ quiz }) => quiz.epoch.when.steps.forward, null],
		[({ quiz }) => quiz.epoch.when.steps.loss, null],
		[({ quiz }) => quiz.epoch.when.steps.backward, 'backward-changes-weights']
	]),
	solution: inWords(({ quiz }) => quiz.epoch.when.stepWhy)
});

export const when = anyOf(change, change, howMany, wait, wait, step);
