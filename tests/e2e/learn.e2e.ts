import { expect, test, type Page } from '@playwright/test';
import { PARTS, STOPS, type StopId } from '../../src/lib/chapter/stops';
import { findings } from './axe';
import { goto } from './page';

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
];

const current = (page: Page) => page.locator('[data-stop][aria-current=step]');
const figure = (page: Page) => page.getByRole('complementary');

/** Waits until a paragraph is the one that is read, in sight and in the address. */
async function isRead(page: Page, id: StopId): Promise<void> {
	await expect(current(page)).toHaveAttribute('id', id);
	await expect(page).toHaveURL(new RegExp(`#${id}$`));
	await expect(current(page)).toBeInViewport();
}

test('Space leads through the whole chapter, and Shift+Space back', async ({ page }) => {
	test.slow();
	await goto(page, '/learn');
	for (const { id, part } of STOPS) {
		await isRead(page, id);
		await expect(page.locator('nav [aria-current=true]')).toHaveAttribute('href', `#${part}-1`);
		await page.keyboard.press('Space');
	}
	await expect(page.getByText('(read)')).toHaveCount(PARTS.length);
	await page.keyboard.press('Shift+Space');
	await isRead(page, STOPS.at(-2)!.id);
});

test('the figure shows the moment of the paragraph; its steps are in the address, and it comes back', async ({
	page
}) => {
	await goto(page, '/nl/learn#forward-4');
	await expect(figure(page)).toContainText('Vooruit · laag 3');
	await expect(figure(page).getByRole('button', { name: /0,184/ })).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(figure(page)).toContainText('Verlies');
	await expect(page).toHaveURL(/#forward-4&step=6$/);
	await page.reload();
	await expect(figure(page)).toContainText('Verlies');
	await expect(current(page)).toBeInViewport();
	await figure(page).getByRole('link', { name: 'Terug naar de stap van de tekst' }).click();
	await isRead(page, 'forward-4');
	await expect(figure(page)).toContainText('Vooruit · laag 3');
});

test('Back and Forward of the browser lead through what was read', async ({ page }) => {
	await goto(page, '/learn');
	await page.keyboard.press('PageDown');
	await isRead(page, 'training-2');
	await page.getByRole('link', { name: 'Back through the layers' }).click();
	await isRead(page, 'backward-1');
	await page.goBack();
	await isRead(page, 'training-2');
	await page.goForward();
	await isRead(page, 'backward-1');
});

test('whoever scrolls reads on: the figure follows', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await goto(page, '/learn#training-1');
	const { y } = (await page.locator('#forward-2').boundingBox())!;
	await page.mouse.move(500, 500);
	// To a little above the line at which one reads.
	await page.mouse.wheel(0, y - 300);
	await isRead(page, 'forward-2');
	await expect(figure(page)).toContainText('Forward · layer 1');
});

test('what has been read is kept on the device, until one starts again', async ({ page }) => {
	await goto(page, '/learn');
	const part = STOPS.filter((stop) => stop.part === 'training');
	for (const { id } of part) {
		await isRead(page, id);
		await page.keyboard.press('Space');
	}
	await isRead(page, 'epoch-1');
	await goto(page, '/learn');
	await expect(page.getByText('(read)')).toHaveCount(1);
	await page.getByRole('link', { name: 'One epoch, shuffled' }).last().click();
	await isRead(page, 'epoch-1');
	await page.getByRole('link', { name: 'Start again' }).click();
	await isRead(page, 'training-1');
	await expect(page.getByText('(read)')).toHaveCount(0);
});

test('a place that does not exist is named, and the chapter begins', async ({ page }) => {
	await goto(page, '/learn#nowhere-7');
	await expect(page.getByRole('alert')).toContainText('no place called “nowhere-7”');
	await expect(figure(page)).toContainText('Start');
	await goto(page, '/learn#forward-2&step=99999');
	await expect(page.getByRole('alert')).toContainText('10000 is used');
});

test('the two open lines are filled in and run: wrong ones stop, right ones learn', async ({
	page
}) => {
	await goto(page, '/learn#fit-6');
	const card = page.locator('#fit-6');
	const [output, da] = [card.getByLabel('gap 1'), card.getByLabel('gap 2')];
	await output.fill('layer.forward(x)');
	await da.fill('layer.backward(da)');
	await card.getByRole('button', { name: 'Check' }).click();
	await expect(card).toContainText(
		'in layer 2: that layer has to be given 4 numbers there, but x holds 2'
	);
	await output.fill('layer.forward(output)');
	await da.press('Enter');
	await expect(card).toContainText('the mean loss goes from 0.918 to 0.0454');
	await expect(card).toContainText('your fit() learns');
	// What was typed into the fields is no command.
	await expect(page).toHaveURL(/#fit-6$/);
});

test('the closing question is the quiz’s own', async ({ page }) => {
	await goto(page, '/nl/learn#question-2');
	const card = page.locator('#question-2');
	await card.getByRole('radio', { name: 'een epoch' }).check();
	await card.getByRole('button', { name: 'Controleer' }).click();
	await expect(card.getByRole('status')).toContainText('Goed');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, said] of [
		['/learn', 'This is the network’s prediction: 0.184.'],
		['/nl/learn', 'Dit is de voorspelling van het netwerk: 0,184.']
	] as const)
		test(`all of ${path} can be read, and its anchors lead there`, async ({ page }) => {
			await page.goto(`.${path}`);
			for (const { id } of STOPS) await expect(page.locator(`#${id}`)).toBeVisible();
			await expect(page.getByText(said)).toBeVisible();
			await expect(figure(page).getByRole('group')).toBeVisible();
			await page.locator('nav a[href="#backward-1"]').click();
			await expect(page.locator('#backward-1')).toBeInViewport();
		});
});

for (const size of SIZES)
	test(`axe finds nothing in the chapter, light and dark, ${size.width} px`, async ({ page }) => {
		test.slow();
		await page.setViewportSize(size);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await goto(page, '/learn');
		for (const id of ['training-5', 'epoch-4', 'backward-3', 'fit-4', 'question-3']) {
			await page.evaluate((hash) => (location.hash = hash), id);
			await isRead(page, id as StopId);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await findings(page), `${id}, ${colorScheme}`).toEqual([]);
			}
		}
	});

for (const id of ['forward-2', 'fit-4'] as const)
	test(`nothing of the chapter is cut off at ${id}, however wide it is`, async ({ page }) => {
		await goto(page, `/nl/learn#${id}`);
		await isRead(page, id);
		for (const width of [320, 390, 720, 1024, 1440]) {
			await page.setViewportSize({ width, height: 844 });
			const wider = await page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect(wider, `${width} px`).toBeLessThanOrEqual(0);
		}
	});
