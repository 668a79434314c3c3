import { expect, test, type Page } from '@playwright/test';
import { goto } from './page';

test('an impossible address shows the nearest possible one and says so', async ({ page }) => {
	await goto(page, '/#data=xor&lr=-3&net=3-4t-1s&step=99999999&unknown=1');
	const note = page.getByRole('alert');
	await expect(note).toContainText('lr=-3 is outside 0 … 1000: 0 is used.');
	await expect(note).toContainText('net=3-4t-1s means nothing here: 2-4t-1s is used.');
	await expect(note).toContainText('step=99999999');
	await expect(page.getByTestId('phase')).toHaveText('End of the epoch');
	await note.getByRole('button', { name: 'Close' }).click();
	await expect(note).toBeEmpty();
});

test('the address follows every step, and a pasted one is followed', async ({ page }) => {
	await goto(page);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/#v=1&data=xor&step=2$/);
	await page.evaluate(() => (location.hash = '#data=circles&step=5'));
	await expect(page.getByTestId('phase')).toHaveText('Forward · layer 3');
});

test('a link pasted without any step before it is followed too', async ({ page }) => {
	await goto(page, '/#data=xor&step=7');
	await expect(page).toHaveURL(/v=1&data=xor&step=7$/);
	await page.waitForTimeout(400);
	await page.evaluate(() => (location.hash = '#data=circles&step=5'));
	await expect(page.getByTestId('phase')).toHaveText('Forward · layer 3');
	await expect(page).toHaveURL(/data=circles&step=5$/);
});

test.describe('without a network', () => {
	test('a link whose data cannot be loaded stays, and can be tried again', async ({
		page,
		context
	}) => {
		await goto(page, '/#data=xor&step=3');
		await context.setOffline(true);
		await page.evaluate(() => (location.hash = '#data=penguins&step=70'));
		const note = page.getByRole('alert');
		await expect(note).toContainText('could not be loaded');
		await expect(page).toHaveURL(/#data=penguins&step=70$/);

		await context.setOffline(false);
		await note.getByRole('button', { name: 'Try again' }).click();
		await expect(page).toHaveURL(/#v=1&data=penguins&step=70$/);
		await expect(note).toBeEmpty();
	});
});

test('changing the language keeps the step and turns the decimal points into commas', async ({
	page
}) => {
	await goto(page, '/#data=xor&step=4');
	const english = await page.getByRole('button', { name: /^Neuron 1 of layer 1/ }).textContent();
	await page.getByRole('link', { name: 'Nederlands' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
	await expect(page.getByTestId('phase')).toHaveText('Vooruit · laag 2');
	await expect(page.getByRole('button', { name: /^Neuron 1 van laag 1/ })).toHaveText(
		english!.replaceAll('.', ',')
	);
});

test.describe('a page left right after a step', () => {
	const lastVisit = (page: Page) => page.evaluate(() => localStorage.getItem('backstep:last'));

	/** Three steps while time stands still: only the first of them is in the address. */
	async function stepThrice(page: Page): Promise<void> {
		await page.clock.pauseAt(Date.now() + 60_000);
		for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
	}

	test('for another page keeps the last one for Back and for the next visit', async ({ page }) => {
		await page.clock.install();
		await goto(page, '/#v=1&data=xor');
		await stepThrice(page);
		await expect(page).toHaveURL(/step=1$/);
		await page.getByRole('link', { name: 'Quiz', exact: true }).click();
		await page.clock.runFor(150);
		await expect(page).toHaveURL(/\/quiz#/);
		expect(await lastVisit(page)).toBe('v=1&data=xor&step=3');
		await page.goBack();
		await expect(page).toHaveURL(/\/#v=1&data=xor&step=3$/);
	});

	test('by Back keeps it for the next visit, and the page gone back to has its own address', async ({
		page
	}) => {
		await page.clock.install();
		await goto(page, '/quiz#v=1&data=circles&step=4');
		await page.getByRole('link', { name: 'Step', exact: true }).click();
		await expect(page).toHaveURL(/\/#v=1&data=circles&step=4$/);
		await stepThrice(page);
		await expect(page).toHaveURL(/step=5$/);
		await page.goBack();
		await expect(page).toHaveURL(/\/quiz#v=1&data=circles&step=4$/);
		await expect.poll(() => lastVisit(page)).toBe('v=1&data=circles&step=7');
	});
});
