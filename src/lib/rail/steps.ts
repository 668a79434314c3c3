import type { Dictionary } from '$lib/i18n/dictionary';
import type { Coming } from '$lib/timeline/coming';
import type { Cursor, CursorKind } from '$lib/timeline/cursor';
import type { Schedule } from '$lib/timeline/schedule';

/** One dot of the rail. */
export interface RailStep {
	readonly step: number;
	readonly cursor: Cursor;
	/** What it stands for where that is more than its own step. */
	readonly covers?: 'sample' | 'epoch';
}

/** The dots with a step that has been announced among them: the one there is, or one more at the end. */
export function withComing(dots: readonly RailStep[], coming: Coming | null): readonly RailStep[] {
	if (!coming || dots.some(({ step }) => step === coming.step)) return dots;
	const { step, cursor, covers } = coming;
	return [...dots, covers === 'step' ? { step, cursor } : { step, cursor, covers }];
}

/**
 * The steps of the sample a step belongs to. The epoch's first sample brings the shuffle with it,
 * the last one the mean loss.
 */
export function railSteps(schedule: Schedule, step: number): RailStep[] {
	const k = sampleOf(schedule, step);
	const first = firstStep(schedule, k);
	const last = schedule.sampleEnd(k);
	const from = k % schedule.n === 0 ? first - 1 : first;
	const to = k % schedule.n === schedule.n - 1 ? last + 1 : last;
	return Array.from({ length: to - from + 1 }, (_, i) => ({
		step: from + i,
		cursor: schedule.cursorOf(from + i)
	}));
}

/** Which sample of the whole run a step belongs to; the steps between epochs go with their neighbour inside. */
function sampleOf(schedule: Schedule, step: number): number {
	const cursor = schedule.cursorOf(step);
	switch (cursor.kind) {
		case 'start':
			return 0;
		case 'epoch':
			return cursor.epoch * schedule.n;
		case 'epoch-end':
			return (cursor.epoch + 1) * schedule.n - 1;
		default:
			return cursor.epoch * schedule.n + cursor.position;
	}
}

function firstStep(schedule: Schedule, k: number): number {
	const position = k % schedule.n;
	return schedule.stepOf({
		kind: 'sample',
		epoch: Math.floor(k / schedule.n),
		batch: Math.floor(position / schedule.batchSize),
		position
	});
}

/** Pixels for a dot, so that a finger meets the right one. */
const DOT = 24;

/** Dots that follow one another and have no room of their own, drawn as one. */
export interface Fold {
	readonly hidden: readonly RailStep[];
	/** Of those, the one nearest to the dots that are shown. */
	readonly nearest: RailStep;
}

/**
 * The dots around the current one for which there is room; those before and those after them are folded, one
 * fold on each side at most. Without a current dot these are the first ones.
 */
export function foldDots(
	dots: readonly RailStep[],
	current: number,
	width: number
): {
	readonly before: Fold | null;
	readonly shown: readonly RailStep[];
	readonly after: Fold | null;
} {
	const room = Math.max(Math.floor(width / DOT), 3);
	if (dots.length <= room) return { before: null, shown: dots, after: null };
	const here = Math.max(
		dots.findIndex(({ step }) => step === current),
		0
	);
	// A fold takes the room of a dot.
	const inner = room - 2;
	const from = Math.min(Math.max(here - Math.floor(inner / 2), 0), dots.length - inner);
	const begin = from <= 1 ? 0 : from;
	const end = from + inner >= dots.length - 1 ? dots.length : from + inner;
	const [left, right] = [dots.slice(0, begin), dots.slice(end)];
	return {
		before: begin > 0 ? { hidden: left, nearest: left.at(-1)! } : null,
		shown: dots.slice(begin, end),
		after: right[0] ? { hidden: right, nearest: right[0] } : null
	};
}

/** Pixels for the word under a dot. */
const WORD = 80;

/** Whose first dot is named before the others' when there is not room for all. */
const NAMED_FIRST: readonly CursorKind[] = [
	'forward',
	'backward',
	'loss',
	'sample',
	'epoch',
	'epoch-end',
	'update',
	'gradient'
];

/** The dots with a word under them: all if there is room, else the current one and the first of each kind. */
export function namedDots(
	dots: readonly RailStep[],
	current: number,
	width: number
): ReadonlySet<RailStep> {
	const room = width / dots.length;
	if (room >= WORD) return new Set(dots);
	const wanted = [
		dots.find(({ step }) => step === current),
		...NAMED_FIRST.map((kind) => dots.find(({ cursor }) => cursor.kind === kind))
	].filter((dot) => dot !== undefined);
	const named = new Set<RailStep>();
	for (const dot of wanted)
		if ([...named].every(({ step }) => Math.abs(step - dot.step) * room >= WORD)) named.add(dot);
	return named;
}

/** The word under a dot. */
export function dotName(
	{ cursor, covers }: RailStep,
	{ dots, coming }: Dictionary['page'],
	shuffled: boolean
): string {
	if (covers && 'epoch' in cursor) {
		const count = covers === 'epoch' || !('position' in cursor) ? cursor.epoch : cursor.position;
		return coming[covers](count + 1);
	}
	switch (cursor.kind) {
		case 'forward':
		case 'backward':
		case 'update':
			return dots[cursor.kind](cursor.layer + 1);
		case 'start':
			return '';
		case 'epoch':
			return shuffled ? dots.epoch : dots.inOrder;
		default:
			return dots[cursor.kind];
	}
}
