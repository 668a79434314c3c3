import { pointsOf } from '$lib/quiz/run/outcome';
import type { Attempt } from '$lib/state/quiz-attempt.svelte';
import type { ResultMessage } from './messages';

/** What came of a question, for the page around the frame. */
export function resultOf(
	question: number,
	of: number,
	{ ending, question: { kind } }: Pick<Attempt, 'ending' | 'question'>
): ResultMessage {
	const { right, wrong, hints, revealed, skipped } = ending;
	const points = pointsOf(ending);
	return {
		backstep: 'embed',
		type: 'result',
		question,
		of,
		kind,
		right,
		points,
		wrong,
		hints,
		revealed,
		skipped
	};
}
