import { expect, test } from '@playwright/test';
import { findings } from './axe';
import { open } from './comparing';

/** What is compared, on a page in either language, with how many runs. */
const TOPICS = [
	['/compare', 'lr', 3],
	['/nl/compare', 'batch', 3],
	['/compare', 'shuffle', 2],
	['/nl/compare', 'seed', 4]
] as const;
for (const [path, vary, runs] of TOPICS)
	test(`axe finds nothing on ${vary}, light and dark`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, `${path}#data=xor&vary=${vary}`, runs);
		for (const details of await page.locator('main summary').all()) await details.click();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await page.waitForTimeout(300);
			expect(await findings(page), colorScheme).toEqual([]);
		}
	});

for (const path of ['/compare', '/nl/compare'])
	test(`nothing is cut off or too small to press on ${path}, however wide it is`, async ({
		page
	}) => {
		test.slow();
		await open(page, `${path}#data=circles&vary=batch`);
		await expect(page.locator('svg .trail')).toHaveCount(3, { timeout: 15_000 });
		for (const width of [320, 390, 720, 1024, 1440]) {
			await page.setViewportSize({ width, height: 844 });
			const wider = (): Promise<number> =>
				page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			await expect.poll(wider, `at ${width} px`).toBeLessThanOrEqual(0);
			const small = await page.locator('button, a, input, select, summary').evaluateAll((all) =>
				all
					.filter((element) => element.checkVisibility())
					.map((element) => ({ element, box: element.getBoundingClientRect() }))
					.filter(({ box }) => box.width < 24 || box.height < 24)
					.map(({ element }) => element.outerHTML.slice(0, 120))
			);
			expect(small, `at ${width} px`).toEqual([]);
		}
	});
