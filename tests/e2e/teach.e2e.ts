import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { readGift } from '$lib/quiz/pack/gift';
import { readPackLink, writePack, writePackLink } from '$lib/quiz/pack/link';
import { parsePack } from '$lib/quiz/pack/parse';
import type { Pack } from '$lib/quiz/pack/schema';
import { LATER } from '../support/dictionaries';
import { findings, LOOKS } from './axe';
import { goto } from './page';

const PACK: Pack = {
	backstep: 'pack',
	version: 1,
	title: 'Week 3',
	experiment: 'v=1&data=xor',
	items: [
		{
			type: 'choice',
			prompt: 'What is one full pass over the training set called?',
			hint: 'Think of the outer loop.',
			options: [
				{ text: 'An epoch', right: true },
				{ text: 'A batch', feedback: 'A batch is a *part* of it.' }
			]
		},
		{
			type: 'number',
			prompt: { en: 'What is _dz_?', nl: 'Wat is _dz_?' },
			answer: 0.125,
			tolerance: 0.001,
			mistakes: [{ value: 0.5, feedback: 'You passed _da_ on unchanged.' }]
		},
		{ type: 'order', prompt: 'Put in order', items: ['forward', 'loss', 'backward', 'update'] },
		{
			type: 'blanks',
			prompt: 'Complete the line',
			code: 'w -= ___ * ___',
			gaps: [{ accepts: ['lr', 'learning_rate'] }, { accepts: ['dW'] }]
		},
		{
			type: 'numbers',
			prompt: 'Both',
			fields: [
				{ name: 'x', answer: 1 },
				{ name: 'y', answer: 2 }
			]
		}
	]
};

const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });
const status = (page: Page) => page.locator('.out').getByRole('status');

/** Opens the page with a pack that was worked on before. */
async function open(page: Page, path = '/teach', draft: object = PACK): Promise<void> {
	await page.addInitScript(
		(kept) => {
			if (!localStorage.getItem('backstep:pack')) localStorage.setItem('backstep:pack', kept);
		},
		JSON.stringify({ draft, source: null })
	);
	await goto(page, path);
}

async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).click();
	const file = await waiting;
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('a question is written by keyboard and answered in the preview', async ({ page }) => {
	await goto(page, '/teach');
	await page.getByRole('button', { name: 'Choice' }).press('Enter');
	await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Which?');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type('This');
	for (const text of ['That', 'Neither']) {
		const place = text === 'That' ? '2' : '3';
		await page.getByRole('textbox', { name: `Option ${place}`, exact: true }).fill(text);
	}
	await page.getByRole('textbox', { name: 'What to say to Option 2' }).fill('Not *that*.');
	await preview(page).getByRole('radio', { name: 'That' }).check();
	await preview(page).getByRole('button', { name: 'Check' }).click();
	await expect(preview(page)).toContainText('Not that.');
	await preview(page).getByRole('radio', { name: 'This', exact: true }).check();
	await preview(page).getByRole('button', { name: 'Check' }).click();
	await expect(preview(page).locator('form')).toHaveAttribute('data-state', 'right');
});

test('what is wrong stands at its field, and an export leads to it', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: /^2 What is dz/ }).click();
	const field = page.getByRole('textbox', { name: 'May be off by' });
	await field.fill('abc');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(/must be a number of 0 or more, not “abc”/);
	await page.getByRole('button', { name: /^1 What is one/ }).click();
	await page.getByRole('button', { name: 'GIFT' }).click();
	await expect(status(page)).toContainText('Question 2 is not finished');
	await expect(field).toBeVisible();
	await field.fill('0,01');
	await expect(status(page)).not.toContainText('not finished');
	await page.getByRole('button', { name: 'Pack (JSON)' }).click();
	await expect(status(page)).toContainText('Saved as backstep-week-3.json');
});

test('the pack, its GIFT and its table are saved, and the same pack is read again', async ({
	page
}) => {
	await open(page);
	const json = await download(page, 'Pack (JSON)');
	expect(json.name).toBe('backstep-week-3.json');
	expect(parsePack(json.text).pack).toEqual(PACK);

	const gift = await download(page, 'GIFT');
	expect(gift.name).toBe('backstep-week-3.gift.txt');
	const words = { en: LATER.en.quiz.pack.gift, nl: LATER.nl.quiz.pack.gift };
	expect(readGift(gift.text, '', words, 'nl')).toEqual({ pack: PACK, notes: [] });

	const csv = await download(page, 'CSV');
	expect(csv.text.trim().split('\r\n')).toHaveLength(1 + PACK.items.length);
});

test('questions made from a run are seen, and written out for GIFT', async ({ page }) => {
	await goto(page, '/teach');
	await page.getByRole('button', { name: 'compute', exact: true }).click();
	await page.getByRole('combobox', { name: 'Kind of question' }).selectOption('kind dz');
	await page.getByRole('textbox', { name: 'How many' }).fill('2');
	await expect(preview(page).getByRole('heading')).toHaveText('Preview · 1 of 2');
	const first = await preview(page).locator('.prompt').innerText();
	await preview(page).getByRole('button', { name: 'Next one' }).click();
	await expect(preview(page).locator('.prompt')).not.toHaveText(first);
	const { text } = await download(page, 'GIFT');
	expect(text.match(/^::/gm)).toHaveLength(2);
	expect(text).toMatch(/da₁? ?.*\\= /);
});

test('a file of Moodle is imported, and what cannot be is named; undo brings back what was', async ({
	page
}) => {
	await open(page);
	await page.getByRole('button', { name: 'Import' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.locator('input[type=file]').setInputFiles({
		name: 'bank.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from('::Sum::1 + 1 {#2:0}\n\n::Long::Why? {}\n')
	});
	await expect(dialog).toContainText('“bank”, 1 question.');
	await expect(dialog).toContainText('Line 3, “Long”: an essay cannot be marked here.');
	await dialog.getByRole('button', { name: 'Replace my questions' }).click();
	await expect(page.getByRole('list', { name: 'Questions of this pack' })).toContainText('1 + 1');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'full pass' })).toBeVisible();
});

test('who has nothing yet begins with an example, in the language of the page', async ({
	page
}) => {
	await goto(page, '/nl/teach');
	await page.getByRole('button', { name: 'Open een voorbeeld' }).click();
	await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue(/eerste quiz/);
	await expect(page.getByRole('region', { name: 'Voorvertoning' })).toContainText(
		'Hoe heet één ronde'
	);
	await page.getByRole('button', { name: 'Zelf maken' }).click();
	await expect(page.getByRole('heading', { name: 'Vraag 1 van 8' })).toBeVisible();
});

test('a link brings its pack, and asks before it takes the place of other work', async ({
	page
}) => {
	const link = await writePackLink({ ...PACK, title: 'From a link' });
	await goto(page, `/teach#${link}`);
	const title = page.getByRole('textbox', { name: 'Title' });
	await expect(title).toHaveValue('From a link');
	await expect(page).toHaveURL(/\/teach#?$/);
	await title.fill('Mine');
	await page.goto('about:blank');
	await goto(page, `/teach#${link}`);
	await expect(title).toHaveValue('Mine');
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(title).toHaveValue('From a link');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(title).toHaveValue('Mine');
});

test('links are copied: one for students, one to go on editing', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	for (const [name, said, path] of [
		['Copy the link to the quiz', 'Whoever opens the link takes the quiz.', '/quiz'],
		['Copy a link to go on editing', 'Whoever opens the link goes on editing', '/teach']
	] as const) {
		await page.getByRole('button', { name }).click();
		await expect(status(page)).toContainText(said);
		const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
		expect(copied.pathname).toBe(path);
		expect(await readPackLink(copied.hash)).toEqual({ pack: PACK, faults: [] });
	}
});

test('in the source, what is wrong is said with its line, and the questions follow what is right', async ({
	page
}) => {
	await open(page);
	await page.getByRole('button', { name: 'Source', exact: true }).click();
	const source = page.getByRole('textbox', { name: 'The pack as JSON' });
	const text = writePack(PACK);
	await source.fill(text.replace('"answer": 0.125', '"answer": "x"'));
	const line = text.split('\n').findIndex((one) => one.includes('"answer": 0.125')) + 1;
	const fault = page.getByRole('button', { name: `Line ${line}: “answer” must be a number` });
	await fault.click();
	await expect(source).toBeFocused();
	await source.fill(text.slice(0, -3));
	await page.getByRole('button', { name: 'Questions', exact: true }).click();
	await expect(page.getByText('The source cannot be read')).toBeVisible();
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await page.getByRole('button', { name: 'Fix the source' }).click();
	await expect(source).toHaveValue(text.slice(0, -3));
	await source.fill(text.replace('Week 3', 'Week 4'));
	await page.getByRole('button', { name: 'Questions', exact: true }).click();
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Week 4');
});

test('questions are moved and removed by keyboard, and the work is there after a reload', async ({
	page
}) => {
	await open(page);
	const first = page.getByRole('button', { name: /^1 / });
	await first.focus();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(page.getByRole('button', { name: /^2 What is one full pass/ })).toBeFocused();
	await page.getByRole('button', { name: 'Remove question 1' }).press('Enter');
	await expect(first).toBeFocused();
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await expect(
		page.getByRole('list', { name: 'Questions of this pack' }).getByRole('listitem').first()
	).toContainText('full pass');
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect(page.getByText('No questions yet')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('No questions yet')).toBeHidden();
});

for (const { lang, theme, width, height } of LOOKS)
	test(`axe finds nothing on ${lang}/teach, ${theme}, ${width} px, whatever is edited`, async ({
		page
	}) => {
		// Axe looks at every question.
		test.slow();
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
		const { items } = PACK;
		await open(page, `${lang}/teach`, {
			...PACK,
			items: [...items, { topic: 'compute' }, { type: 'number', prompt: '', answer: 'abc' }]
		});
		expect(await findings(page)).toEqual([]);
		for (let k = 1; k < items.length + 2; k++) {
			await page.locator('.choose').nth(k).click();
			await expect(page.locator('main [role=status]', { hasText: '…' })).toHaveCount(0);
			expect(await findings(page, 'main'), `question ${k + 1}`).toEqual([]);
		}
	});

test('nothing is cut off and everything is large enough to hit, however wide it is', async ({
	page
}) => {
	await open(page, '/nl/teach');
	for (const width of [320, 390, 720, 1024, 1440]) {
		await page.setViewportSize({ width, height: 844 });
		for (const k of [1, 3, 4]) {
			await page.locator('.choose').nth(k).click();
			const wider = await page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect(wider).toBeLessThanOrEqual(0);
			// Terms are words of a sentence, which WCAG's target size leaves out.
			const small = await page
				.locator('main :is(button, a:not(.term), input:not([type=checkbox]), select, textarea)')
				.evaluateAll((all) =>
					all
						.filter((element) => element.checkVisibility())
						.map((element) => ({ element, box: element.getBoundingClientRect() }))
						.filter(({ box }) => box.width < 24 || box.height < 24)
						.map(({ element }) => element.outerHTML.slice(0, 120))
				);
			expect(small).toEqual([]);
		}
	}
});
