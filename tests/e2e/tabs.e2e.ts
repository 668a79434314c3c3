import { expect, test } from '@playwright/test';
import { goto } from './page';

test.use({ viewport: { width: 390, height: 844 } });

test('on a phone a tab brings its panel into view, and swiping moves the tabs along', async ({
	page
}) => {
	await goto(page);
	const tabs = page.locator('button[aria-pressed]').filter({ hasText: /^(Why|Code|Data|Loss)$/ });
	const pressed = () =>
		tabs.evaluateAll((all) => all.findIndex((tab) => tab.ariaPressed === 'true'));
	expect(await pressed()).toBe(0);
	await tabs.nth(2).click();
	await expect(page.getByRole('heading', { name: 'Data' })).toBeInViewport();
	await expect.poll(pressed).toBe(2);
	await page.locator('.panels').evaluate((row) => row.scrollTo({ left: row.clientWidth }));
	await expect(page.getByRole('heading', { name: 'fit()' })).toBeInViewport();
	await expect.poll(pressed).toBe(1);
});
