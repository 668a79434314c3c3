import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { carrierOf, writePack } from '$lib/quiz/pack/link';
import { asWritten, questionsOf } from '$lib/quiz/pack/questions';
import type { Pack } from '$lib/quiz/pack/schema';
import { settingsOf } from '$lib/quiz/pack/setting';
import { modelAnswer } from '$lib/quiz/run/told';
import { voices } from '../quiz/laws';
import { findings } from './axe';
import { goto } from './page';

const PACK: Pack = {
	backstep: 'pack',
	version: 1,
	title: 'Week 3',
	experiment: 'v=1&data=circles&step=11',
	items: [
		{
			type: 'choice',
			prompt: { en: 'What is one full pass called?', nl: 'Hoe heet één hele ronde?' },
			options: [
				{ text: 'An epoch', right: true },
				{ text: 'A batch', feedback: 'A batch is a *part* of it.' }
			]
		},
		{ kind: 'dz' },
		{ kind: 'z', experiment: 'v=1&data=xor' }
	]
};
/** Too long for an address: letters that hardly shrink. */
const LONG: Pack = {
	...PACK,
	items: [
		...PACK.items,
		{
			type: 'number',
			prompt: Array.from({ length: 4000 }, (_, i) =>
				String.fromCodePoint(0x4e00 + ((i * 7919) % 20000))
			).join(''),
			answer: 1
		}
	]
};

const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /Question \d+ of/ });
const told = (page: Page) => page.locator('form [role=status]').last();
/** The network for the circles has six neurons in a layer, that for XOR four. */
const sixth = (page: Page) => page.getByRole('button', { name: /^Neuron 6 of layer 1/ });
const next = (page: Page) => page.getByRole('button', { name: /^(Next|See the results)$/ }).click();

/** The engine's answer to the k-th question, as somebody types it. */
async function numberOf(k: number): Promise<string> {
	const questions = [...questionsOf(PACK, asWritten(await settingsOf(PACK)))];
	const answer = modelAnswer(questions[k]!.question.asked, voices[0]!);
	return answer.kind === 'number' ? answer.typed : '';
}

async function answer(page: Page, typed: string): Promise<void> {
	const field = page.getByRole('textbox', { name: 'Your answer' });
	await field.fill(typed);
	await field.press('Enter');
	await expect(told(page)).toContainText('Right.');
}

/** Brings a pack to the start of the quiz, as a file. */
async function bring(page: Page, pack: Pack, name = 'week-3.json'): Promise<void> {
	await goto(page, '/quiz');
	await page.getByRole('button', { name: 'From a pack' }).click();
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'choose a file' }).click();
	const chooser = await choosing;
	const buffer = Buffer.from(writePack(pack));
	await chooser.setFiles({ name, mimeType: 'application/json', buffer });
}

test('a pack is taken by its link: its own words, its feedback, its runs beside the questions, its results', async ({
	page
}) => {
	await goto(page, `/quiz#${await carrierOf(PACK)}`);
	await expect(page.getByRole('region', { name: 'Week 3' })).toBeVisible();
	await expect(heading(page)).toHaveText('Question 1 of 3');
	await page.getByRole('radio', { name: 'A batch' }).click();
	await page.keyboard.press('Enter');
	await expect(told(page)).toContainText('A batch is a part of it.');
	await page.getByRole('radio', { name: 'An epoch' }).click();
	await page.keyboard.press('Enter');
	await next(page);

	await expect(sixth(page)).toBeVisible();
	await expect(page.getByTestId('phase')).not.toContainText('Start');
	await answer(page, await numberOf(1));
	await next(page);
	await expect(heading(page)).toBeFocused();
	await expect(sixth(page)).toBeHidden();
	await answer(page, await numberOf(2));
	await page.getByRole('button', { name: 'Show me in the network' }).click();
	await expect(page.getByTestId('phase')).toContainText('Forward');
	await next(page);

	await expect(page.getByText('2.5 of 3 points')).toBeVisible();
	await expect(page.getByText('Week 3')).toBeVisible();
	await expect(page.getByRole('row', { name: /Your teacher’s own questions/ })).toContainText(
		'0.5'
	);
	await expect(
		page.getByRole('listitem').filter({ hasText: 'A batch is a part of it.' }).first()
	).toContainText('question 1');
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toBe('backstep-quiz-week-3.csv');
	const [, first] = readFileSync(await file.path(), 'utf8').split('\r\n');
	expect(first).toContain('"An epoch"');
	expect(first).toContain('"A batch is a part of it."');

	await page.getByRole('button', { name: 'Practise what went wrong' }).click();
	await expect(heading(page)).toHaveText('Question 1 of 1');
	await expect(page.getByText('What is one full pass called?')).toBeVisible();
});

test('a pack is taken from a file, and a reload goes on where it was', async ({ page }) => {
	await bring(page, PACK);
	await expect(page.getByText('“Week 3”, 3 questions.')).toBeVisible();
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await expect(heading(page)).toHaveText('Question 1 of 3');
	await page.keyboard.press('1');
	await page.keyboard.press('Enter');
	await next(page);
	await page.getByRole('textbox', { name: 'Your answer' }).fill('99');
	await page.keyboard.press('Enter');
	await expect(page.getByText('1 wrong try')).toBeVisible();
	await page.reload();
	await expect(heading(page)).toHaveText('Question 2 of 3');
	await expect(page.getByText('1 wrong try')).toBeVisible();
	await expect(sixth(page)).toBeVisible();
});

test('a pack too long for an address stays on the device, and elsewhere its file is asked for', async ({
	page,
	context
}) => {
	await bring(page, LONG);
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await expect(page).toHaveURL(/#kept=[0-9a-f]{8}$/);
	await page.keyboard.press('1');
	await page.keyboard.press('Enter');
	await next(page);
	await page.reload();
	await expect(heading(page)).toHaveText('Question 2 of 4');
	const address = page.url();
	await page.evaluate(() => localStorage.clear());
	const elsewhere = await context.newPage();
	await elsewhere.goto(address);
	await expect(elsewhere.getByText('Open the file again.')).toBeVisible();
});

test('what is no pack is refused with line and reason, pasted or by a link', async ({ page }) => {
	await goto(page, '/quiz');
	await page.getByRole('button', { name: 'From a pack' }).click();
	const begin = page.getByRole('button', { name: 'Begin', exact: true });
	await expect(begin).toBeDisabled();
	const field = page.getByRole('textbox', { name: 'Paste its text or a link' });
	await field.fill(
		'{"backstep": "pack",\n"version": 1,\n"title": "x",\n"items": [{"kind": "dq"}]}'
	);
	await expect(page.getByText('Line 4: “kind” must be the name of a kind')).toBeVisible();
	await expect(begin).toBeDisabled();
	await field.fill(`https://example.org/quiz#${await carrierOf(PACK)}`);
	await expect(begin).toBeEnabled();
	await goto(page, '/quiz#pack=cut-off');
	await page.reload();
	await expect(page.getByText('The link is cut off or damaged.')).toBeVisible();
});

test('a teacher takes the pack as students get it, and finds the work again', async ({ page }) => {
	await page.addInitScript(
		(kept) => localStorage.setItem('backstep:pack', kept),
		JSON.stringify({
			draft: PACK,
			source: null
		})
	);
	await goto(page, '/teach');
	await page.getByRole('button', { name: 'Take it yourself' }).click();
	await expect(heading(page)).toHaveText('Question 1 of 3');
	await page.goBack();
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Week 3');
});

for (const width of [320, 1440])
	test(`nothing is cut off at ${width} px where a pack is brought, and axe finds nothing`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await goto(page, '/nl/quiz');
		await page.getByRole('button', { name: 'Uit een pakket' }).click();
		await page.getByRole('textbox', { name: 'Plak de tekst of een link' }).fill('{"backstep": 1}');
		await expect(page.getByText('Regel 1')).toBeVisible();
		const wider = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth
		);
		expect(wider).toBeLessThanOrEqual(0);
		expect(await findings(page)).toEqual([]);
	});
