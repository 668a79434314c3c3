import type { Page } from '@playwright/test';

/**
 * Opens a page of the site, `/nl#step=3` say, and waits until it listens to clicks and keys.
 * A prerendered button can be seen, and clicked in vain, before that.
 */
export async function goto(page: Page, path = '/') {
	// './nl' and not '/nl', so that it is found under a base path too.
	const response = await page.goto(`.${path}`);
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	return response;
}
