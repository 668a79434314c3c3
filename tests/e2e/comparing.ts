import { expect, type Page } from '@playwright/test';
import { goto } from './page';

/** A sentence for each run. */
export const verdicts = (page: Page) => page.getByTestId('verdict');

/** Opens the page and waits for all its runs. */
export async function open(page: Page, path: string, runs = 3): Promise<void> {
	await goto(page, path);
	await expect(verdicts(page).filter({ hasText: /after|na \d|diverge/ })).toHaveCount(runs);
}
