import { expect, test, type Page } from '@playwright/test';
import { STOPS } from '../../src/lib/chapter/stops';
import { findings } from './axe';
import { goto } from './page';
import { paleTexts, smallTexts } from './readable';

const reload = async (page: Page): Promise<void> => {
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
};

test('presents the whole chapter with clicker keys only, in two windows that stay in step through reloads', async ({
	page
}) => {
	test.setTimeout(180_000);
	await goto(page, '/learn');
	await page.getByRole('link', { name: 'Present' }).click();
	await expect(page).toHaveURL(/\/present#learn=training-1$/);
	const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
	const windows = [page, speaker];

	const inStep = async (index: number): Promise<void> => {
		const number = `${index + 1} of ${STOPS.length}`;
		await expect(page).toHaveURL(new RegExp(`#learn=${STOPS[index]!.id}$`));
		await expect(page.getByText(number, { exact: true })).toBeVisible();
		await expect(speaker.getByRole('heading', { name: `Now · ${number}` })).toBeVisible();
	};
	await inStep(0);
	for (let index = 1; index < STOPS.length; index++) {
		// Either window drives, and each is loaded anew now and then.
		await windows[index % 2]!.keyboard.press('PageDown');
		await inStep(index);
		if (index % 14 === 5) {
			await reload(page);
			await inStep(index);
		}
		if (index % 14 === 12) {
			await reload(speaker);
			await inStep(index);
		}
	}
	await expect(speaker.getByText('Nothing follows')).toBeVisible();
	for (const index of [STOPS.length - 2, STOPS.length - 3]) {
		await windows[index % 2]!.keyboard.press('PageUp');
		await inStep(index);
	}
});

test('a stop can be stepped away from, and every kind of figure is large', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 1920, height: 1080 });
	await goto(page, '/present#learn=forward-2');
	await expect(page.getByText(new RegExp(`^\\d+ of ${STOPS.length}$`))).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/#learn=forward-2&step=\d+&sel=L1\.1$/);
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/#learn=forward-3$/);

	const figures = [...new Map(STOPS.map((stop) => [stop.figure, stop.id])).values(), 'training-5'];
	await goto(page, `/nl/present#learn=${STOPS[0]!.id}`);
	for (const id of figures) {
		await page.evaluate((id) => (location.hash = `learn=${id}`), id);
		const number = STOPS.findIndex((stop) => stop.id === id) + 1;
		await expect(page.getByText(`${number} van ${STOPS.length}`, { exact: true })).toBeVisible();
		await page.waitForTimeout(500);
		expect(await smallTexts(page, 24), id).toEqual([]);
		expect(await paleTexts(page, 7), id).toEqual([]);
		expect(await findings(page), id).toEqual([]);
	}
});
