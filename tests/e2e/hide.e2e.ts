import { expect, test, type Page } from '@playwright/test';
import { findings } from './axe';
import { goto } from './page';

const region = (page: Page, name: string) => page.getByRole('region', { name });
const places = (page: Page) => page.getByRole('navigation').getByRole('link');

test('a link that hides the setup leaves nothing to set up and no number to change', async ({
	page
}) => {
	await goto(page, '/#data=xor&edits=w1.1.1@12=1.5&step=13&hide=setup');
	await expect(page.getByRole('banner')).toContainText('XOR');
	await expect(page.getByTitle('Choose and set up the experiment')).toHaveCount(0);
	await expect(page.locator('[data-number]')).toHaveCount(0);
	await expect(region(page, 'Changes by hand')).toContainText('1 number changed by hand');
	await expect(page.getByRole('button', { name: 'Original run' })).toHaveCount(0);
	await page.keyboard.press('s');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('dialog', { name: 'Setup' })).toHaveCount(0);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await expect(page.getByRole('rowheader', { name: 'Setup' })).toHaveCount(0);
});

test('what is hidden stays so through a step, another language, a reload and another page', async ({
	page
}) => {
	await goto(page, '/#data=xor&step=12&hide=quiz,setup,code');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/#v=1&data=xor&step=13&hide=setup,quiz,code$/);
	await page.getByRole('link', { name: 'NL, Nederlands' }).click();
	await expect(page).toHaveURL(/\/nl#v=1&data=xor&step=13&hide=setup,quiz,code$/);
	await page.reload();
	await expect(region(page, 'Data')).toBeVisible();
	await expect(region(page, 'fit()')).toHaveCount(0);
	await expect(places(page)).toHaveText(['Leren', 'Stap', 'Vergelijk', 'Docent']);
	await places(page).filter({ hasText: 'Vergelijk' }).click();
	await expect(page).toHaveURL(/\/nl\/compare#.*&hide=setup,quiz,code$/);
	await expect(places(page)).toHaveText(['Leren', 'Stap', 'Vergelijk', 'Docent']);
	await places(page).filter({ hasText: 'Stap' }).click();
	await expect(region(page, 'fit()')).toHaveCount(0);
});

test('the next visit shows everything, and what does not exist is told', async ({ page }) => {
	await goto(page, '/#data=circles&step=9&hide=setup,nonsense');
	await expect(page.getByRole('alert')).toContainText('hide=nonsense means nothing here');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/step=10&hide=setup$/);
	await page.goto('about:blank');
	await goto(page, '/');
	await expect(page).toHaveURL(/#v=1&data=circles&step=10$/);
	await expect(page.getByTitle('Choose and set up the experiment')).toBeVisible();
});

const COMBINATIONS = [
	'explanation',
	'loss',
	'code,data',
	'code,loss',
	'data,explanation',
	'explanation,loss',
	'code,data,loss,explanation',
	'setup,learn,compare,quiz,teach,equation'
];
const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 1024, height: 768 },
	{ width: 390, height: 844 },
	{ width: 320, height: 568 }
];
test('whatever is hidden, nothing is cut off, empty or found by axe', async ({ page }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await goto(page, '/#data=circles&step=11');
	for (const hide of COMBINATIONS) {
		await page.evaluate((hash) => (location.hash = hash), `data=circles&step=11&hide=${hide}`);
		await expect(page).toHaveURL(new RegExp(`hide=[a-z,]+$`));
		for (const size of SIZES) {
			await page.setViewportSize(size);
			const box = (await page.getByRole('group', { name: 'Network', exact: true }).boundingBox())!;
			const { wider, taller } = await page.evaluate(() => ({
				wider: document.documentElement.scrollWidth - window.innerWidth,
				taller: document.documentElement.scrollHeight - window.innerHeight
			}));
			const where = `${hide} at ${size.width} px`;
			expect(wider, where).toBeLessThanOrEqual(0);
			if (size.width > 900) expect(taller, where).toBeLessThanOrEqual(0);
			expect(box.width, where).toBeGreaterThan(300);
			expect(box.height, where).toBeGreaterThan(230);
		}
	}
	for (const size of SIZES) {
		await page.setViewportSize(size);
		expect(await findings(page), `${size.width} px`).toEqual([]);
	}
});
