import { choiceAsked } from '../../choice';
import type { Kind } from '../../kind';
import type { MistakeId } from '../../mistake';
import type { Voice } from '../../voice';
import { anyOf, inWords } from '../any-of';

/** So much of an order is written out. */
const SHOWN = 8;
const OPTIONS = 4;

const nameOf = (index: number): string => `X[${index}]`;

const listOf = (order: readonly number[], { quiz }: Voice): string => {
	const names = order.slice(0, SHOWN).map(nameOf);
	return [...names, ...(order.length > SHOWN ? [quiz.epoch.next.more] : [])].join(', ');
};

/** Which sample is next in this epoch's order, at a step where it has been drawn. */
const inOrder: Kind = ({ problem, timeline, epoch }, draw) => {
	const { schedule } = timeline;
	const { n } = schedule;
	if (n < 2) return null;
	const done = draw.below(Math.min(n, SHOWN));
	const step =
		done === 0
			? schedule.stepOf({ kind: 'epoch', epoch })
			: schedule.sampleEnd(epoch * n + done - 1);
	const { order } = timeline.at(step);
	const next = order[done]!;
	const causes = new Map<number, MistakeId | null>();
	const believe = (index: number | undefined, cause: MistakeId | null): void => {
		if (index === undefined || index === next || index >= n) return;
		// One sample that two mistakes lead to tells nothing.
		causes.set(index, causes.has(index) && causes.get(index) !== cause ? null : cause);
	};
	if (problem.shuffle) {
		believe(done, 'data-order');
		if (done > 0) believe(order[done - 1]! + 1, 'data-order');
	}
	if (done > 0) believe(order[done - 1], 'counted-from-zero');
	believe(order[done + 1], 'counted-from-zero');
	for (const index of draw.shuffled(order)) if (!causes.has(index)) believe(index, null);
	const wrong = [...causes].slice(0, OPTIONS - 1);
	return {
		kind: 'next-sample',
		place: { step, shows: step + 1, selection: null },
		prompt: (voice) => {
			const { integer } = voice.format;
			const { first, firstKept, after } = voice.quiz.epoch.next;
			const list = listOf(order, voice);
			if (done > 0) return after(integer(epoch + 1), list, integer(done));
			return (problem.shuffle ? first : firstKept)(integer(epoch + 1), list);
		},
		hint: ({ quiz }) => quiz.epoch.next.hint,
		given: [],
		asked: choiceAsked(
			draw,
			() => nameOf(next),
			wrong.map(([index, cause]) => [() => nameOf(index), cause])
		),
		solution: inWords(({ quiz }) => {
			const { why, firstWhy } = quiz.epoch.next;
			return done === 0 ? firstWhy(nameOf(next)) : why(nameOf(order[done - 1]!), nameOf(next));
		})
	};
};

/** Who is first in an epoch whose order is still to be drawn. */
const notYet: Kind = ({ problem, timeline, epoch }, draw) => {
	const { schedule } = timeline;
	if (!problem.shuffle || schedule.n < 3 || epoch === problem.epochs - 1) return null;
	const step = schedule.stepOf({ kind: 'epoch-end', epoch });
	const { order } = timeline.at(step);
	const wrong = [...new Set([order[0]!, 0, order.at(-1)!])];
	return {
		kind: 'next-sample',
		place: { step, shows: step + 1, selection: null },
		prompt: (voice) =>
			voice.quiz.epoch.next.over(voice.format.integer(epoch + 1), listOf(order, voice)),
		hint: ({ quiz }) => quiz.epoch.next.overHint,
		given: [],
		asked: choiceAsked(
			draw,
			({ quiz }) => quiz.epoch.next.drawn,
			wrong.map((index) => [
				() => nameOf(index),
				index === order[0] ? 'order-kept' : index === 0 ? 'data-order' : null
			])
		),
		solution: inWords(({ quiz }) => quiz.epoch.next.overWhy)
	};
};

export const nextSample = anyOf(inOrder, inOrder, inOrder, notYet);
