import { expect, test, type Page } from '@playwright/test';
import { STOPS, type StopId } from '../../src/lib/chapter/stops';
import { findings } from './axe';
import { goto } from './page';

const current = (page: Page) => page.locator('[aria-current=step]:is([data-stop])');
const figure = (page: Page) => page.getByRole('complementary');

/** Waits until a paragraph is the one that is read. */
async function isRead(page: Page, id: StopId): Promise<void> {
	await expect(current(page)).toHaveAttribute('id', id);
}

test('Space leads through the whole chapter, each paragraph at its moment, and Shift+Space back', async ({
	page
}) => {
	await goto(page, '/learn');
	for (const { id, part } of STOPS) {
		await isRead(page, id);
		await expect(page).toHaveURL(new RegExp(`#${id}$`));
		await expect(current(page)).toBeInViewport();
		await expect(page.locator(`nav [aria-current=true]`)).toHaveAttribute('href', `#${part}-1`);
		await page.keyboard.press('Space');
	}
	await expect(page.getByText('(read)')).toHaveCount(9);
	await page.keyboard.press('Shift+Space');
	await isRead(page, STOPS.at(-2)!.id);
});
