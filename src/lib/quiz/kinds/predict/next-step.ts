import { fitListing, lineOf } from '$lib/explain/listing';
import type { Cursor } from '$lib/timeline/cursor';
import { choiceAsked, type Wrong } from '../../choice';
import type { Draw } from '../../draw';
import type { Kind } from '../../kind';
import type { MistakeId } from '../../mistake';
import type { Setting } from '../../setting';
import type { Said, Voice } from '../../voice';
import { anyOf, inWords } from '../any-of';

/** A step without its place in the run. */
interface Step {
	readonly kind: Exclude<Cursor['kind'], 'start'>;
	/** Null where no layer is concerned. */
	readonly layer: number | null;
}

const stepOf = (cursor: Cursor): Step => ({
	kind: cursor.kind === 'start' ? 'epoch' : cursor.kind,
	layer: 'layer' in cursor ? cursor.layer : null
});

const sayStep =
	({ kind, layer }: Step): Said =>
	({ quiz }) => {
		const said = quiz.predict.next.steps[kind];
		return typeof said === 'string' ? said : said(layer! + 1);
	};

/** What somebody believes who takes a step for the one that is next. */
function believed(right: Step, wrong: Step, batchSize: number, done: Step): MistakeId | null {
	const pair = `${right.kind}>${wrong.kind}` as const;
	switch (pair) {
		case 'gradient>backward':
		case 'backward>backward':
			return wrong.layer === 0 ? 'forward-for-backward' : null;
		case 'gradient>update':
			return 'update-before-backward';
		case 'backward>update': {
			// A layer that has been backward has its gradients; a line of code may mean any layer.
			const first = done.kind === 'gradient';
			const early = wrong.layer !== null && right.layer !== null && wrong.layer <= right.layer;
			return first || early ? 'update-before-backward' : null;
		}
		case 'sample>update':
			return done.kind === 'backward' ? 'update-per-sample' : null;
		case 'sample>epoch-end':
			return done.kind === 'update' && batchSize > 1 ? 'epoch-is-batch' : 'epoch-is-sample';
		case 'epoch>update':
		case 'epoch-end>update':
			return 'update-per-epoch';
		default:
			return null;
	}
}

/** A step of the epoch asked about, the one after it, and how to say where that is. */
function drawn({ problem, timeline, epoch }: Setting, draw: Draw) {
	const { schedule } = timeline;
	const from = schedule.stepOf({ kind: 'epoch', epoch });
	const last = epoch === problem.epochs - 1 ? 1 : 0;
	// The few steps that are not forward or backward are as likely as those.
	const kind = draw.pick(KINDS);
	const steps = Array.from({ length: schedule.stepsPerEpoch - last }, (_, i) => from + i).filter(
		(step) => schedule.cursorOf(step + 1).kind === kind
	);
	if (steps.length === 0) return null;
	const step = draw.pick(steps);
	const at = schedule.cursorOf(step);
	const where = ({ quiz: { predict }, format: { integer } }: Voice): string =>
		[
			problem.layers.length > 1 ? predict.next.layers(problem.layers.length) : '',
			predict.next.batch(integer(problem.batchSize)),
			'position' in at && schedule.n > 1
				? predict.next.place(integer(at.position + 1), integer(schedule.n))
				: ''
		]
			.filter((sentence) => sentence !== '')
			.join(' ');
	return { step, done: stepOf(at), right: stepOf(schedule.cursorOf(step + 1)), where };
}

const KINDS: readonly Step['kind'][] = [
	'sample',
	'forward',
	'loss',
	'gradient',
	'backward',
	'update',
	'epoch-end',
	'epoch'
];
const LAYERED: readonly Step['kind'][] = ['forward', 'backward', 'update'];
const MOST_WRONG = 3;

const ofStep: Kind = (setting, draw) => {
	const found = drawn(setting, draw);
	if (!found) return null;
	const { step, done, right, where } = found;
	const { layers, batchSize } = setting.problem;
	const all = KINDS.flatMap((kind): Step[] =>
		LAYERED.includes(kind) ? layers.map((_, layer) => ({ kind, layer })) : [{ kind, layer: null }]
	);
	const wrong = all.filter(
		(other) =>
			!isSame(other, right) &&
			!isSame(other, done) &&
			// After a batch, in which order the layers are updated makes no difference.
			!(right.kind === 'update' && other.kind === 'update')
	);
	const chosen = telling(draw, wrong, (other) => believed(right, other, batchSize, done));
	return {
		kind: 'next-step',
		place: { step, shows: step + 1, selection: null },
		hides: ['rail', 'code'],
		prompt: (voice) => `${where(voice)} ${voice.quiz.predict.next.step(sayStep(done)(voice))}`,
		hint: ({ quiz }) => quiz.predict.next.hint,
		given: [],
		asked: choiceAsked(
			draw,
			sayStep(right),
			chosen.map(([other, cause]): Wrong => [sayStep(other), cause])
		),
		solution: inWords(({ quiz }) => quiz.predict.next.why[right.kind])
	};
};

const isSame = (one: Step, other: Step): boolean =>
	one.kind === other.kind && one.layer === other.layer;

/** Those that tell something first, then others. */
function telling<T>(
	draw: Draw,
	wrong: readonly T[],
	causeOf: (one: T) => MistakeId | null
): [T, MistakeId | null][] {
	const all = draw.shuffled(wrong).map((one): [T, MistakeId | null] => [one, causeOf(one)]);
	const told = all.filter(([, cause]) => cause);
	return draw.shuffled([...told, ...all.filter(([, cause]) => !cause)].slice(0, MOST_WRONG));
}

/** Which line of code runs next. */
const ofLine: Kind = (setting, draw) => {
	const found = drawn(setting, draw);
	if (!found) return null;
	const { step, done, right, where } = found;
	const { problem } = setting;
	const listing = fitListing(problem);
	const lineFor = (kind: Step['kind']): Said => {
		const key = lineOf(kind, problem);
		const { text } = listing.find((line) => line.key === key)!;
		return () => `\`${text.trim()}\``;
	};
	const wrong = KINDS.filter((kind) => kind !== right.kind);
	const chosen = telling(draw, wrong, (kind) =>
		believed(right, { kind, layer: null }, problem.batchSize, done)
	);
	return {
		kind: 'next-step',
		place: { step, shows: step + 1, selection: null },
		hides: ['rail', 'code'],
		prompt: (voice) => `${where(voice)} ${voice.quiz.predict.next.line(sayStep(done)(voice))}`,
		hint: ({ quiz }) => quiz.predict.next.hint,
		given: [],
		asked: choiceAsked(
			draw,
			lineFor(right.kind),
			chosen.map(([kind, cause]): Wrong => [lineFor(kind), cause])
		),
		solution: inWords(({ quiz }) => quiz.predict.next.why[right.kind])
	};
};

export const nextStep = anyOf(ofStep, ofStep, ofLine);
