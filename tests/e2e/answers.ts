import type { FrameLocator, Page } from '@playwright/test';
import { plain } from '$lib/i18n/rich';
import type { Question } from '$lib/quiz/question';
import { nextQuestion, type Next, type Tried } from '$lib/quiz/run/next';
import { readPlan } from '$lib/quiz/run/plan';
import { modelAnswer } from '$lib/quiz/run/told';
import { voices } from '../quiz/laws';
import { settingOf } from '../quiz/settings';

const english = voices[0]!;

/** The questions that a link leads to for somebody who answers all of them rightly. */
export function questionsOf(hash: string): Next[] {
	const plan = readPlan(hash).plan!;
	const setting = { ...settingOf(hash), strictness: plan.strictness };
	const outcomes: Tried[] = [];
	const asked: Next[] = [];
	for (;;) {
		const next = nextQuestion(plan, outcomes, setting);
		if (!next) return asked;
		asked.push(next);
		const { kind, seed } = next;
		outcomes.push({
			...{ kind, seed, right: true, wrong: 0, hints: 0, revealed: false, skipped: false },
			...{ ahead: false, confidence: null, causes: [], answer: null }
		});
	}
}

/**
 * Answers the question on the page by keyboard, from its heading, up to Check.
 *
 * @param quiz where it stands, if that is a frame of the page
 */
export async function answer(
	page: Page,
	{ asked }: Question,
	quiz: Page | FrameLocator = page
): Promise<void> {
	const { keyboard } = page;
	const model = modelAnswer(asked, english);
	switch (model.kind) {
		case 'number':
			await keyboard.press('Tab');
			await keyboard.type(model.typed);
			break;
		case 'choice':
			await keyboard.press(String(model.chosen + 1));
			break;
		case 'blanks':
		case 'play':
			for (const text of model.typed) {
				await keyboard.press('Tab');
				await keyboard.type(text);
			}
			break;
		case 'order': {
			if (asked.kind !== 'order') throw new TypeError('Not to be put in order.');
			// Every item in its turn goes up to its place.
			const order = [...asked.shown];
			for (const item of model.order)
				for (let k = order.indexOf(item); k > item; k--) {
					const name = plain(asked.items[item]!(english));
					await quiz.getByRole('button', { name: `Move up: ${name}`, exact: true }).press('Enter');
					order.splice(k - 1, 0, ...order.splice(k, 1));
				}
			await quiz.getByRole('button', { name: 'Check' }).focus();
			break;
		}
	}
	await keyboard.press('Enter');
}
