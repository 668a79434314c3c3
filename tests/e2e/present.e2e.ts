import { expect, test, type Page } from '@playwright/test';
import { findings } from './axe';
import { goto } from './page';
import { cutOff, paleTexts, smallTexts } from './readable';

const SCREENS = [
	{ width: 1920, height: 1080, least: 24 },
	{ width: 1280, height: 720, least: 16 },
	{ width: 1024, height: 768, least: 15.36 }
];

/** Forward, loss, backward and update, of small networks and large ones, one number and many classes. */
const PLACES = [
	'data=xor&step=41',
	'data=xor&step=48',
	'data=circles&step=20',
	'data=circles&step=17',
	'data=mazur&step=7',
	'data=digits&step=5',
	'data=blobs&step=8',
	'data=blobs&step=6'
];

for (const { width, height, least } of SCREENS)
	test(`at ${width} × ${height} everything is large, has contrast and is whole`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize({ width, height });
		for (const path of ['/present', '/nl/present'])
			for (const hash of PLACES) {
				await goto(page, `${path}#${hash}`);
				await expect(page.getByRole('status').first()).not.toBeEmpty();
				const where = `${path}#${hash}`;
				expect(await smallTexts(page, least), where).toEqual([]);
				expect(await paleTexts(page, 7), where).toEqual([]);
				expect(await cutOff(page), where).toEqual([]);
			}
	});

test('what is one key away is large too, and goes away with the same key', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 1920, height: 1080 });
	await goto(page, '/present#data=xor&step=47');
	const things = {
		c: page.getByRole('heading', { name: 'fit()' }),
		d: page.getByRole('heading', { name: 'Data' }),
		m: page.getByRole('grid'),
		v: page.getByRole('heading', { name: 'Loss' }),
		t: page.getByRole('toolbar', { name: 'Controls' }),
		'?': page.getByRole('heading', { name: 'Keys' })
	};
	for (const [key, thing] of Object.entries(things)) {
		await page.keyboard.press(key);
		await expect(thing, key).toBeVisible();
		await page.waitForTimeout(300);
		expect(await smallTexts(page, 24), key).toEqual([]);
		expect(await paleTexts(page, 7), key).toEqual([]);
		expect(await findings(page), key).toEqual([]);
		await page.keyboard.press(key);
		await expect(thing, key).toBeHidden();
	}
	await page.keyboard.press('c');
	await page.keyboard.press('Escape');
	await expect(things.c).toBeHidden();
	await expect(page).toHaveURL(/present#v=1&data=xor&step=47$/);
});

test('a question stands large on the screen; Enter shows its answer, and nobody is marked', async ({
	page
}) => {
	test.slow();
	await page.setViewportSize({ width: 1920, height: 1080 });
	await goto(page, '/quiz#data=xor');
	await page.getByRole('link', { name: 'Ask a class' }).click();
	await expect(page).toHaveURL(/\/present#.*quiz=/);
	await goto(page, '/present#data=xor&step=47&quiz=pass,a,loop&count=3');
	const kept = await page.evaluate(() => localStorage.getItem('backstep:quiz'));
	const dots = page.locator('header .dots');
	for (const number of [1, 2, 3]) {
		await expect(page.getByText(`Question ${number} of 3`)).toBeVisible();
		await expect(page.getByText('shows the answer')).toBeVisible();
		expect(await smallTexts(page, 24)).toEqual([]);
		// The dots of the rail lead to steps that show the answer.
		await expect(dots).toHaveAttribute('inert');
		await page.keyboard.press('Enter');
		await expect(page.getByText('shows the answer')).toBeHidden();
		await expect(page).toHaveURL(new RegExp(`at=${number}&answer=1$`));
		await expect(dots).not.toHaveAttribute('inert');
		expect(await smallTexts(page, 24)).toEqual([]);
		expect(await paleTexts(page, 7)).toEqual([]);
		await page.keyboard.press('PageDown');
	}
	expect(await findings(page)).toEqual([]);
	expect(await page.evaluate(() => localStorage.getItem('backstep:quiz'))).toBe(kept);
	await page.reload();
	await expect(page.getByText('Question 3 of 3')).toBeVisible();
	await page.keyboard.press('PageUp');
	await expect(page.getByText('shows the answer')).toBeVisible();
});

test('any key brings a blank screen back, and does nothing else', async ({ page }) => {
	await goto(page, '/present#data=xor&step=12');
	for (const [blank, wake] of [
		['b', 'PageDown'],
		['.', '.'],
		['b', 'x']
	]) {
		await page.keyboard.press(blank!);
		await expect(page.getByRole('button', { name: 'The screen is blank' })).toBeVisible();
		await page.keyboard.press(wake!);
		await expect(page.getByRole('button', { name: 'The screen is blank' })).toBeHidden();
	}
	await expect(page).toHaveURL(/step=12$/);
});

test('the spotlight is there as long as L is held, at the neuron or at the pointer', async ({
	page
}) => {
	await goto(page, '/present#data=xor&step=12');
	const spotlight = page.getByTestId('spotlight');
	const at = (): Promise<string> =>
		spotlight.evaluate((element) => element.style.getPropertyValue('--x'));
	await page.keyboard.down('l');
	await expect(spotlight).toBeVisible();
	const neuron = await page
		.getByRole('button', { name: /^Neuron 1 of layer 1/ })
		.evaluate((g) => g.getBoundingClientRect().x);
	const before = await at();
	expect(parseFloat(before)).toBeGreaterThan(neuron);
	// It goes along to the next step.
	await page.keyboard.press('ArrowRight');
	await expect.poll(at).not.toBe(before);
	await page.mouse.move(37, 300);
	await expect.poll(at).toBe('37px');
	await page.keyboard.up('l');
	await expect(spotlight).toBeHidden();
});

test('text grows with + and is kept; a presentation is light unless somebody chose otherwise', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 1280, height: 720 });
	await goto(page, '/present#data=xor&step=12');
	const html = page.locator('html');
	await expect(html).toHaveAttribute('data-theme', 'light');
	const size = (): Promise<number> =>
		page
			.getByRole('status')
			.first()
			.evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
	const before = await size();
	await page.keyboard.press('+');
	await expect.poll(size).toBeGreaterThan(before);
	const larger = await size();
	await page.keyboard.press('i');
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await expect(html).toHaveAttribute('data-theme', 'dark');
	await expect.poll(size).toBe(larger);
	expect(await paleTexts(page, 7)).toEqual([]);
	expect(await findings(page)).toEqual([]);
	await page.keyboard.press('-');
	await expect.poll(size).toBe(before);
	await goto(page, '/#data=xor');
	await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('Present leads there full screen, and ending it leads back, at the same step', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await goto(page, '/#data=xor&step=12');
	await page.keyboard.press('f');
	await expect(page).toHaveURL(/\/present#v=1&data=xor&step=12$/);
	const full = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
	await expect.poll(full).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(full).toBe(false);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('q');
	await expect(page).toHaveURL(/\/#v=1&data=xor&step=13$/);
	await page.getByRole('link', { name: 'Present' }).click();
	await expect(page).toHaveURL(/\/present#v=1&data=xor&step=13$/);
});

test('a speaker’s window without a presentation says how to open one', async ({ page }) => {
	await goto(page, '/speaker');
	await expect(page.getByText('Waiting for the presentation')).toBeVisible();
	expect(await findings(page)).toEqual([]);
});

/** The speaker's window of a presentation. */
async function openSpeaker(presenting: Page): Promise<Page> {
	const [speaker] = await Promise.all([
		presenting.waitForEvent('popup'),
		presenting.keyboard.press('s')
	]);
	await speaker.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await expect(speaker.getByRole('heading', { name: 'Now' })).toBeVisible();
	return speaker;
}

test('a run is presented with clicker keys in two windows that stay in step through reloads', async ({
	page
}) => {
	test.slow();
	await goto(page, '/present#data=xor&step=47');
	const speaker = await openSpeaker(page);
	const now = speaker.getByRole('region', { name: 'Now' });
	const next = speaker.getByRole('region', { name: 'Next' });
	await expect(now).toContainText('The blame da arriving at layer 1');
	await expect(next).toContainText('Layer 1 takes a step downhill');

	await page.keyboard.press('PageDown');
	await expect(now).toContainText('Layer 1 takes a step downhill');
	await speaker.keyboard.press('PageDown');
	await expect(page).toHaveURL(/step=49$/);
	await expect(now).toContainText('Sample 2 of 4');

	await speaker.reload();
	await expect(now).toContainText('Sample 2 of 4');
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await speaker.keyboard.press('PageUp');
	await expect(page).toHaveURL(/step=48$/);
	await expect(now).toContainText('Layer 1 takes a step downhill');

	// Predict first: the room sees the question, the speaker the answer.
	await speaker.keyboard.press('p');
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('heading', { name: 'What comes next?' })).toBeVisible();
	await expect(speaker.getByRole('region', { name: 'Answer' })).toContainText('Sample 2 of 4');
	await speaker.keyboard.press('Enter');
	await expect(page).toHaveURL(/step=49$/);
	await speaker.keyboard.press('b');
	await expect(page.getByRole('button', { name: 'The screen is blank' })).toBeVisible();
	await expect(speaker.getByText('The screen is blank')).toBeVisible();
	await page.keyboard.press('PageUp');
	await expect(speaker.getByText('The screen is blank')).toBeHidden();
	await expect(page).toHaveURL(/step=49$/);

	await speaker.getByRole('textbox', { name: 'Notes' }).fill('Slowly here.');
	await speaker.getByRole('button', { name: 'Start' }).click();
	expect(await findings(speaker)).toEqual([]);
	await speaker.reload();
	await expect(speaker.getByRole('textbox', { name: 'Notes' })).toHaveValue('Slowly here.');
	await expect(speaker.getByRole('button', { name: 'Pause' })).toBeVisible();
	await page.close();
	await expect(speaker.getByRole('alert')).toContainText('has been closed');
});
