import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { findings } from './axe';
import { goto } from './page';

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const PLACES = {
	'/': '#data=circles&step=11',
	'/nl': '#data=blobs&step=9',
	'/gallery': '',
	'/present': '#data=circles&step=11',
	'/nl/present': '#data=blobs&step=8&ask=layer',
	'/speaker': '',
	'/nl/gallery': ''
};

for (const [path, hash] of Object.entries(PLACES))
	test(`axe finds nothing on ${path}, light and dark, on a desk and a phone`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await goto(page, path + hash);
		for (const colorScheme of ['light', 'dark'] as const)
			for (const [name, size] of Object.entries(SIZES)) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize(size);
				expect(await findings(page), `${colorScheme}, ${name}`).toEqual([]);
			}
	});

test('axe finds nothing where a number is typed and where changes are listed', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await goto(page, '/#data=xor&edits=w1.1.1@12=1.5,x3.1@12=-2,t3.1@12=0.5,b1.2@12=1&step=12');
	await page.getByText('4 numbers changed by hand').click();
	expect(await findings(page)).toEqual([]);
	await page.locator('[data-number="b1.1"]').click();
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Type a number')).toBeVisible();
	expect(await findings(page)).toEqual([]);
});

for (const path of ['/', '/nl'])
	test(`nothing is cut off on ${path}, however wide it is`, async ({ page }) => {
		await goto(page, `${path}#data=penguins&step=2000`);
		for (const width of [320, 390, 720, 1024, 1440]) {
			await page.setViewportSize({ width, height: 844 });
			const beyond = (): Promise<[wider: number, taller: number]> =>
				page.evaluate(() => [
					document.documentElement.scrollWidth - window.innerWidth,
					document.documentElement.scrollHeight - window.innerHeight
				]);
			await expect.poll(async () => (await beyond())[0], `at ${width} px`).toBeLessThanOrEqual(0);
			if (width > 900) expect((await beyond())[1], `at ${width} px`).toBeLessThanOrEqual(0);
		}
	});

test('every button and slider is at least 24 px wide and high', async ({ page }) => {
	for (const size of Object.values(SIZES)) {
		await page.setViewportSize(size);
		await goto(page, '/#data=circles&step=11');
		const small = await page
			.locator('button, a, [role=button], input[type=range], summary')
			.evaluateAll((all) =>
				all
					.filter((element) => element.checkVisibility() && !element.matches('.skip'))
					.map((element) => ({ element, box: element.getBoundingClientRect() }))
					.filter(({ box }) => box.width < 24 || box.height < 24)
					.map(({ element }) => element.outerHTML.slice(0, 120))
			);
		expect(small).toEqual([]);
	}
});

test.describe('a first visit', () => {
	test('asks for at most 15 files, none from another host, and stays within the budget', async ({
		page,
		baseURL
	}) => {
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		await goto(page);
		await page.waitForLoadState('networkidle');

		const compressed = async (ending: string): Promise<number> => {
			const files = responses.filter((response) => response.url().endsWith(ending));
			const bodies = await Promise.all(files.map((file) => file.body()));
			return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
		};
		const asked = [...new Set(responses.map((response) => response.url()))];
		expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
		expect(asked.length).toBeLessThanOrEqual(15);
		expect(await compressed('.js')).toBeLessThanOrEqual(104_500);
		expect(await compressed('.css')).toBeLessThanOrEqual(12_000);
		expect(asked.some((url) => url.endsWith('.js'))).toBe(true);
	});
});
