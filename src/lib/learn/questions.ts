import { STORY } from '$lib/chapter/example';
import { fitListing, type LineKey } from '$lib/explain/listing';
import type { LearnWords } from '$lib/i18n/learn';
import { Draw } from '$lib/quiz/draw';
import { coursesOwn } from '$lib/quiz/kinds/epoch/pass';
import { inWords } from '$lib/quiz/kinds/any-of';
import { blanksIn, completed } from '$lib/quiz/kinds/order/blanks';
import { gapsOf } from '$lib/quiz/kinds/order/gaps';
import type { Question } from '$lib/quiz/question';
import { Timeline } from '$lib/timeline/timeline';

/** `output = …` and `da = …`: what carries a sample forward, and its blame back. */
const OPEN: readonly LineKey[] = ['forward', 'backward'];
const FROM: LineKey = 'input';
const TO: LineKey = 'update';

/**
 * The two lines of fit() that are left open in the chapter.
 *
 * @param words in the language of the page, whichever that is by then
 */
export function fitQuestion(words: () => LearnWords): Question {
	const { problem } = STORY;
	const all = fitListing(problem);
	const at = (key: LineKey): number => all.findIndex((line) => line.key === key);
	const lines = all.slice(at(FROM), at(TO) + 1);
	return {
		kind: 'own',
		place: null,
		prompt: () => words().exercise.prompt,
		hint: () => words().exercise.hint,
		given: [],
		asked: blanksIn(lines, OPEN, gapsOf('fit', problem)),
		solution: inWords(({ quiz }) => quiz.order.blanks.why(completed(lines, OPEN)))
	};
}

/** What one full pass over the training set is called. */
export function closingQuestion(): Question {
	const { problem } = STORY;
	const timeline = new Timeline(problem);
	return coursesOwn({ problem, timeline, epoch: 0, strictness: 'usual' }, new Draw(1))!;
}
