import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { Lang } from '$lib/i18n/number';
import type { Asked } from '$lib/quiz/asked';
import type { Question } from '$lib/quiz/question';
import QuestionCard from '$lib/quiz-view/QuestionCard.svelte';
import { Attempt } from '$lib/state/quiz-attempt.svelte';
import InQuiz from './InQuiz.svelte';

/** A question of somebody's own. */
export const questionAsking = (asked: Asked): Question => ({
	kind: 'own',
	place: null,
	prompt: () => 'What is it?',
	hint: () => 'Think of a *number*.',
	given: [],
	asked,
	solution: { equations: [], said: () => 'Because it is so.' }
});

/** The card of a question, alone on the page; `went` counts how often it was left. */
export async function showCard(asked: Asked, lang: Lang = 'en') {
	await page.viewport(420, 900);
	const attempt = new Attempt(questionAsking(asked));
	const went = { on: 0 };
	const screen = await render(
		QuestionCard,
		{ props: { attempt, heading: 'Question 1 of 1', alone: true, onnext: () => went.on++ } },
		{ wrapper: InQuiz, wrapperProps: { lang } }
	);
	return { attempt, went, screen };
}

/** What a screen reader is told of an answer. */
export const told = (): string => page.getByRole('status').last().element().textContent.trim();
