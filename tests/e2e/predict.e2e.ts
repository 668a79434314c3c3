import { expect, test, type Page } from '@playwright/test';
import { findings } from './axe';
import { goto } from './page';

/** Everything the page says, to the eye and to screen readers: texts, titles, names, values. */
const said = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const parts: string[] = [document.title, document.body.textContent];
		for (const element of document.body.querySelectorAll('*'))
			for (const { name, value } of element.attributes)
				if (/^(aria-.*|title|alt|value|placeholder)$/.test(name)) parts.push(value);
		return parts.join('\n');
	});

/** The numbers on a page, with enough digits to be told from others. */
const numbersIn = (text: string): string[] => text.match(/−?\d+\.\d{3,4}/g) ?? [];

test('a step is asked for first, and nothing on the page has its numbers before it is taken', async ({
	page
}) => {
	// Once round: a whole sample, and the beginning of the next.
	const steps = Array.from({ length: 11 }, (_, i) => 38 + i);
	const after: string[] = [];
	for (const step of steps) {
		await goto(page, `/#data=xor&step=${step + 1}`);
		await expect(page.getByRole('heading', { name: 'What just happened' })).toBeVisible();
		await page
			.locator('math')
			.first()
			.waitFor({ timeout: 2000 })
			.catch(() => undefined);
		after.push(await said(page));
	}
	await goto(page, `/#data=xor&step=${steps[0]!}`);
	await page.keyboard.press('p');
	await expect(page.getByRole('switch', { name: 'Predict first' })).toBeChecked();
	for (const [i, step] of steps.entries()) {
		const before = await said(page);
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('heading', { name: 'What comes next?' })).toBeVisible();
		await expect(page.getByRole('status').filter({ hasText: '?' })).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`step=${step}$`));
		const asking = await said(page);
		const news = numbersIn(after[i]!).filter((number) => !before.includes(number));
		for (const number of news) expect(asking, `step ${step + 1}`).not.toContain(number);
		if (step === 41) expect(await findings(page)).toEqual([]);
		await page.keyboard.press(['Enter', 'r', 'ArrowRight'][i % 3]!);
		await expect(page).toHaveURL(new RegExp(`step=${step + 1}$`));
		await expect(page.getByRole('heading', { name: 'What just happened' })).toBeVisible();
	}
});

test('what is asked for is marked in the rail and in the network, and back takes it back', async ({
	page
}) => {
	await goto(page, '/#data=xor&step=11');
	await page.getByRole('switch', { name: 'Predict first' }).click();
	await page.getByRole('button', { name: 'Step', exact: true }).click();
	await expect(page.getByRole('button', { name: 'forward 1 ?' })).toBeVisible();
	await expect(page.getByRole('button', { name: /a to be predicted$/ })).toHaveCount(4);
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('button', { name: /to be predicted/ })).toHaveCount(0);
	await expect(page).toHaveURL(/step=11$/);
	await page.keyboard.press('e');
	await expect(page.getByText('How large will the mean loss be?')).toBeVisible();
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page).toHaveURL(/step=38$/);
	await page.reload();
	await expect(page.getByRole('switch', { name: 'Predict first' })).toBeChecked();
});
