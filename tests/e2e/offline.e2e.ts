import { expect, test } from '@playwright/test';
import { goto } from './page';

test.use({ serviceWorkers: 'allow' });

test('after the first visit the site works without a network', async ({ page, context }) => {
	await goto(page, '/#data=xor&step=3');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await context.setOffline(true);
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await expect(page.getByTestId('phase')).toHaveText('Forward · layer 1');

	await page.getByTitle('Choose and set up the experiment').click();
	await page.getByRole('button', { name: /^Penguins/ }).click();
	await expect(page).toHaveURL(/data=penguins/);
});
