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

/** What has been computed: every a, z, da, dz and b, and the loss. With enough digits to be told from other numbers. */
async function computed(page: Page): Promise<string[]> {
	const neurons = await page
		.getByRole('button', { name: /^Neuron \d+ of layer \d+/ })
		.evaluateAll((all) => all.map((g) => g.getAttribute('aria-label')));
	const losses = await page.locator('text').filter({ hasText: /^loss/ }).allTextContents();
	return [...neurons, ...losses].join(' ').match(/−?\d+\.\d{3,4}/g) ?? [];
}

test('a step is asked for first, and nothing on the page has its numbers before it is taken', async ({
	page
}) => {
	await goto(page, '/#data=xor&step=38');
	await page.keyboard.press('p');
	await expect(page.getByRole('switch', { name: 'Predict first' })).toBeChecked();
	let found = 0;
	// A whole sample, and the beginning of the next.
	for (let step = 38; step < 49; step++) {
		const before = await said(page);
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('heading', { name: 'What comes next?' })).toBeVisible();
		await expect(page.getByRole('status').filter({ hasText: '?' })).toBeVisible();
		const asking = await said(page);
		if (step === 41) expect(await findings(page)).toEqual([]);
		await page.keyboard.press(['Enter', 'r', 'ArrowRight'][step % 3]!);
		await expect(page.getByRole('heading', { name: 'What just happened' })).toBeVisible();
		const news = (await computed(page)).filter((number) => !before.includes(number));
		for (const number of news) expect(asking, `step ${step + 1}`).not.toContain(number);
		found += news.length;
	}
	await expect(page).toHaveURL(/step=49$/);
	expect(found).toBeGreaterThan(20);
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
