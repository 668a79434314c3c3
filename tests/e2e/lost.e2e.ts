import { expect, test, type Page } from '@playwright/test';
import { writePackLink } from '$lib/quiz/pack/link';
import { specOfOwn } from '$lib/experiment/own/link';
import { goto } from './page';

const SCRIPTS = '**/_app/immutable/**';

/** The network is gone: nothing that the page has not loaded yet can be had. */
const lose = (page: Page) => page.route(SCRIPTS, (route) => route.abort());
const find = (page: Page) => page.unroute(SCRIPTS);
const retry = (page: Page): Promise<void> =>
	page.getByRole('button', { name: 'Try again' }).click();
const follow = (page: Page, hash: string): Promise<void> =>
	page.evaluate((text) => void (location.hash = text), hash);

const PACK = {
	backstep: 'pack' as const,
	version: 1 as const,
	title: 'Sums',
	items: [{ type: 'number' as const, prompt: 'One and one?', answer: 2 }]
};

test('own data whose reader cannot be loaded are said to be missing, and come when asked for again', async ({
	page
}) => {
	const { packed } = await specOfOwn({
		title: 'Mine',
		inputNames: ['x'],
		inputs: [[0], [1], [2]],
		target: { kind: 'values', names: ['y'], values: [[0], [1], [2]] },
		standardised: false,
		leftOut: []
	});
	await goto(page, '/#data=xor&step=3');
	await lose(page);
	await follow(page, `v=1&data=own&z=${packed}&step=1`);
	await expect(page.getByRole('alert').getByText('could not be loaded')).toBeVisible();
	await find(page);
	await retry(page);
	await expect(page).toHaveURL(/data=own.*step=1/);
	await expect(page.getByText('could not be loaded')).toBeHidden();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/step=2$/);
});

test('the setup and Share say that they cannot be loaded, and open when they are asked for again', async ({
	page
}) => {
	await goto(page, '/#data=xor&step=3');
	for (const [button, dialog] of [
		['Choose and set up the experiment', 'Setup'],
		['Share', 'Share']
	] as const) {
		await lose(page);
		await page
			.getByTitle(button)
			.or(page.getByRole('button', { name: button }))
			.first()
			.click();
		await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
		await find(page);
		await retry(page);
		await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
		await page.keyboard.press('Escape');
	}
});

for (const [path, said] of [
	['/present#data=xor&step=3', 'a quiz before a class'],
	['/quiz#data=xor', 'a quiz from a pack']
] as const)
	test(`${said} that cannot be loaded is said to be missing, and comes when asked for again`, async ({
		page
	}) => {
		await goto(page, path);
		await lose(page);
		await follow(page, (await writePackLink(PACK))!);
		await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
		await find(page);
		await retry(page);
		await expect(page.getByText('One and one?')).toBeVisible();
	});
