import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { KIND_NAMES } from '$lib/quiz/topics';
import { answer, questionsOf } from './answers';
import { findings } from './axe';
import { goto } from './page';

const heading = (page: Page) =>
	page.getByRole('heading', { level: 2, name: /Question \d+ of \d+/ });

test('the whole usual quiz is answered by keyboard with the engine’s numbers, and all of it is right', async ({
	page
}) => {
	const hash = 'v=1&data=xor&quiz=epoch,compute,predict,rate,order';
	const questions = questionsOf(hash);
	expect(questions).toHaveLength(10);
	await goto(page, '/quiz#data=xor');
	await page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
	await expect(page.getByText('What is one full pass over the training set called?')).toBeVisible();
	await expect(page).toHaveURL(`/quiz#${hash}`);
	for (const [i, next] of questions.entries()) {
		await expect(heading(page)).toHaveText(`Question ${i + 1} of 10`);
		await expect(heading(page)).toBeFocused();
		await answer(page, next.question);
		await expect(page.locator('form [role=status]').last()).toContainText('Right.');
		await page.keyboard.press('Enter');
	}
	await expect(page.getByText('10 of 10 points')).toBeVisible();
	await expect(page.getByText('No well-known mistake was recognised')).toBeVisible();

	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toBe('backstep-quiz-xor.csv');
	const lines = readFileSync(await file.path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(lines).toHaveLength(11);
	expect(lines[1]).toContain('"What is one full pass over the training set called?","an epoch"');
});

test('a wrong answer is known for what it is, comes in the results, and can be practised', async ({
	page
}) => {
	await goto(page, '/quiz#data=xor&quiz=pass&count=1');
	await expect(page.getByText('This link is a quiz of one question.')).toBeVisible();
	await page.getByRole('radio', { name: 'a batch' }).click();
	await page.keyboard.press('Enter');
	const why = /took one batch for an epoch/;
	await expect(page.locator('form [role=status]').last()).toContainText(why);
	await page.getByRole('radio', { name: 'an epoch' }).click();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'See the results' }).press('Enter');
	await expect(page.getByText('0.5 of 1 points')).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: why })).toBeVisible();
	await page.getByRole('button', { name: 'Practise these: one pass' }).click();
	await expect(page).toHaveURL(/quiz=pass&count=1&qseed=2$/);
	await expect(heading(page)).toBeFocused();
});

test('a reload goes on with the same question, and forgets no wrong try', async ({ page }) => {
	const hash = 'data=xor&quiz=dz&count=3';
	const [first] = questionsOf(hash);
	await goto(page, `/quiz#${hash}`);
	const field = page.getByRole('textbox', { name: 'Your answer' });
	await field.fill('99');
	await field.press('Enter');
	await expect(page.getByText('1 wrong try')).toBeVisible();
	await page.reload();
	await expect(page.getByText('1 wrong try')).toBeVisible();
	await expect(heading(page)).toHaveText('Question 1 of 3');
	await field.focus();
	await heading(page).focus();
	await answer(page, first!.question);
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Question 2 of 3');
	await page.reload();
	await expect(heading(page)).toHaveText('Question 2 of 3');
	await expect(page.getByText('0 right · 1 retry')).toBeVisible();
});

test('the stepper stands before the answer, and stepping to it before answering earns nothing', async ({
	page
}) => {
	const hash = 'data=xor&quiz=dz&count=1';
	const [first] = questionsOf(hash);
	await goto(page, `/quiz#${hash}`);
	await expect(page.getByTestId('phase')).not.toContainText('Backward');
	await page.getByRole('button', { name: 'Step', exact: true }).click();
	await expect(page.getByText('the question earns nothing any more')).toBeVisible();
	await heading(page).focus();
	await answer(page, first!.question);
	await page.getByRole('button', { name: 'Back to the question' }).click();
	await page.getByRole('button', { name: 'Show me in the network' }).click();
	await expect(page.getByTestId('phase')).toContainText('Backward');
	await page.getByRole('button', { name: 'See the results' }).click();
	await expect(page.getByText('0 of 1 points')).toBeVisible();
});

test('what is asked in general is shown in the run, and looking at it costs nothing', async ({
	page
}) => {
	await goto(page, '/quiz#data=xor&quiz=pass&count=1');
	const phase = page.getByTestId('phase');
	await page.getByRole('button', { name: 'Step', exact: true }).click();
	await page.getByRole('radio', { name: 'an epoch' }).click();
	await page.keyboard.press('Enter');
	const before = await phase.textContent();
	await page.getByRole('button', { name: 'Show me in the network' }).click();
	await expect(phase).not.toHaveText(before!);
	await page.getByRole('button', { name: 'Back to the question' }).click();
	await expect(phase).toHaveText(before!);
	await page.getByRole('button', { name: 'See the results' }).click();
	await expect(page.getByText('1 of 1 points')).toBeVisible();
});

test('where code is to be completed, it is covered until it has been', async ({ page }) => {
	await goto(page, '/quiz#data=xor&quiz=blanks&count=1');
	const code = page.getByText('losses.append');
	await expect(page.getByText('Covered until you have answered.')).toBeVisible();
	await expect(code).toBeHidden();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await expect(code).toBeVisible();
});

test('the way back by hand is offered where a run has it, with all the numbers it takes', async ({
	page
}) => {
	const byHand = page.getByRole('checkbox', { name: /^The backward pass by hand/ });
	await goto(page, '/quiz#data=circles');
	await expect(byHand).toBeDisabled();
	await expect(byHand).toHaveAccessibleName(/small networks, batch size 1/);
	await goto(page, '/quiz#data=xor');
	await page.reload();
	await expect(byHand).toBeEnabled();
	await goto(page, '/quiz#data=xor&quiz=play&count=1');
	const { question } = questionsOf('v=1&data=xor&quiz=play&count=1')[0]!;
	await page.getByText('All the numbers you need').click();
	await expect(page.locator('details').getByRole('math')).toHaveCount(question.given.length);
});

test('what a link asks for and cannot have is said', async ({ page }) => {
	await goto(page, '/quiz#data=xor&quiz=epoch,nonsense&count=99');
	const note = page.getByRole('alert').first();
	await expect(note).toContainText('count=99');
	await expect(note).toContainText('quiz=epoch,nonsense');
	await expect(heading(page)).toHaveText('Question 1 of 50');
});

test('on paper the questions stand with their answers, and on a worksheet without', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.assign(window, {
			print: () => void (document.body.dataset.printed = document.querySelector('main')!.innerText)
		});
	});
	await goto(page, '/quiz#data=xor&quiz=pass&count=1');
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.keyboard.press('Enter');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByText('Answer: an epoch')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'Print a blank worksheet' }).click();
	const printed = await page.locator('body').getAttribute('data-printed');
	expect(printed).toContain('Worksheet');
	expect(printed).not.toContain('Answer: an epoch');
});

/** A kind for every way of answering, and those with something drawn. */
const ANSWERED = ['pass', 'dz', 'loop', 'blanks', 'backward', 'which-curve'] as const;

for (const [i, kind] of ANSWERED.entries())
	test(`axe finds nothing on the cards of ${kind}, light and dark`, async ({ page }) => {
		// Every card has a run of its own.
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await goto(page, i % 2 ? '/nl/gallery' : '/gallery');
		await page.getByRole('combobox').selectOption(`quiz ${KIND_NAMES.indexOf(kind)}`);
		await expect(page.locator('form').first()).toBeVisible({ timeout: 30_000 });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await findings(page, '.cards'), colorScheme).toEqual([]);
		}
	});

for (const path of ['/quiz#data=circles', '/nl/quiz#data=circles&quiz=compute'])
	test(`nothing is cut off on ${path}, however wide it is, and axe finds nothing`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await goto(page, path);
		await expect(page.locator('form')).toBeVisible();
		for (const width of [320, 390, 1024, 1440]) {
			await page.setViewportSize({ width, height: 844 });
			const wider = await page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect(wider, `${width} px`).toBeLessThanOrEqual(0);
			expect(await findings(page), `${width} px`).toEqual([]);
		}
	});
