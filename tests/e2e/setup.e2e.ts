import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { findings, LOOKS } from './axe';
import { goto } from './page';

const OPENER = /^(Choose and set up the experiment|Experiment kiezen en instellen)$/;
const pill = (page: Page) => page.getByTitle(OPENER);
const panel = (page: Page) => page.getByRole('dialog', { name: /^(Setup|Instellingen)$/ });
const field = (page: Page, name: string) => panel(page).getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });

async function openSetup(page: Page, path: string): Promise<void> {
	await goto(page, path);
	await pill(page).click();
	await expect(panel(page)).toBeVisible();
}

test('learning rate, layers and batch are set, and the address, the page and undo follow', async ({
	page
}) => {
	await openSetup(page, '/#data=xor&step=12');
	await field(page, 'Learning rate α').fill('0.05');
	await expect(pill(page)).toContainText('α 0.05');
	await expect(page).toHaveURL(/#v=1&data=xor&lr=0.05&step=12$/);

	await button(page, 'Add a layer').click();
	await expect(page.getByRole('button', { name: /^Neuron 4 of layer 2/ })).toBeVisible();
	await expect(pill(page)).toContainText('2–4–4–1');

	await panel(page).getByRole('slider', { name: 'Batch size' }).press('End');
	await expect(pill(page)).toContainText('batch 4');
	await expect(page).toHaveURL(/net=2-4t-4t-1s&lr=0.05&batch=4/);

	for (const left of [/net=2-4t-4t-1s&lr=0.05&step/, /xor&lr=0.05&step=12$/, /xor&step=12$/]) {
		await page.keyboard.press('Control+z');
		await expect(page).toHaveURL(left);
	}
	await page.keyboard.press('Control+Shift+z');
	await expect(page).toHaveURL(/xor&lr=0.05&step=12$/);
});

test('everything is done by keyboard: open, change, step, undo, close; the focus returns', async ({
	page
}) => {
	await goto(page, '/#data=xor');
	await pill(page).focus();
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeFocused();
	const rate = panel(page).getByRole('slider', { name: 'Learning rate α' });
	for (let i = 0; i < 60 && !(await rate.evaluate((it) => it === document.activeElement)); i++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/lr=0.4$/);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
	await expect(pill(page)).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(pill(page)).toContainText('α 0.5');
	await page.keyboard.press('s');
	await expect(panel(page)).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByTestId('phase')).toHaveText('New epoch');
	await page.keyboard.press('s');
	await expect(panel(page)).toBeHidden();
});

test('Back returns to the experiment before, a dragged slider being one change', async ({
	page
}) => {
	await openSetup(page, '/#data=xor&step=12');
	const rate = panel(page).getByRole('slider', { name: 'Learning rate α' });
	await rate.focus();
	// As fast as a hand does it, however busy the machine is: none waits for the one before.
	await Promise.all(Array.from({ length: 5 }, () => page.keyboard.press('ArrowRight')));
	await expect(page).toHaveURL(/lr=1.5&step=12$/);
	await button(page, 'Moons').click();
	await expect(page).toHaveURL(/#v=1&data=moons$/);
	await page.goBack();
	await expect(page).toHaveURL(/lr=1.5&step=12$/);
	await expect(pill(page)).toContainText('XOR');
	await page.goBack();
	await expect(page).toHaveURL(/#v=1&data=xor&step=12$/);
	await expect(pill(page)).toContainText('α 0.5');
	await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
	await page.goForward();
	await expect(pill(page)).toContainText('α 1.5');
});

test('an experiment is saved as a file and opened again, at its step', async ({ page }) => {
	await openSetup(page, '/#data=circles&lr=0.3&net=2-3k-1s&init=zeros&step=40');
	const downloading = page.waitForEvent('download');
	await button(page, 'Save').click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('backstep-circles.json');
	const path = await download.path();
	expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
		backstep: 1,
		address: 'v=1&data=circles&net=2-3k-1s&lr=0.3&init=zeros&step=40'
	});

	await button(page, 'Start over').click();
	await expect(page).toHaveURL(/#v=1&data=xor$/);
	const chooser = page.waitForEvent('filechooser');
	await button(page, 'Open …').click();
	await (await chooser).setFiles(path);
	await expect(page).toHaveURL(/#v=1&data=circles&net=2-3k-1s&lr=0.3&init=zeros&step=40$/);
	await expect(page.getByRole('slider', { name: 'Position in the run' })).toHaveValue('40');
});

test('a file that is no experiment is refused, saying what to do', async ({ page }) => {
	await openSetup(page, '/nl#data=xor');
	const chooser = page.waitForEvent('filechooser');
	await button(page, 'Openen …').click();
	await (
		await chooser
	).setFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('PNG') });
	await expect(panel(page).getByRole('alert')).toContainText('foto.png is geen experiment');
	await expect(page).toHaveURL(/nl#v=1&data=xor$/);
});

test('whoever returns is where they were, with the first example one click away', async ({
	page
}) => {
	await goto(page, '/#data=moons&lr=0.3&step=40');
	await expect(page).toHaveURL(/#v=1&data=moons&lr=0.3&step=40$/);
	await page.goto('about:blank');
	await goto(page, '/');
	await expect(page).toHaveURL(/#v=1&data=moons&lr=0.3&step=40$/);
	await expect(page.getByText('This is where you were last time.')).toBeVisible();
	await page.getByRole('button', { name: 'Begin with XOR' }).click();
	await expect(page).toHaveURL(/#v=1&data=xor$/);
	await expect(page.getByText('This is where you were last time.')).toBeHidden();

	// A link wins over what was kept, and says nothing of it.
	await page.goto('about:blank');
	await goto(page, '/#data=and');
	await expect(pill(page)).toContainText('AND');
	await expect(page.getByText('This is where you were last time.')).toBeHidden();
});

test('a reset takes the usual settings, at the same place', async ({ page }) => {
	await openSetup(page, '/#data=moons&lr=3&net=2-2r-1s&epochs=7&step=40');
	await button(page, 'Usual settings').click();
	await expect(page).toHaveURL(/#v=1&data=moons&step=\d+$/);
	await expect(pill(page)).toContainText('2–6–1 · tanh, sigmoid · BCE · α 0.1');
});

test('while the setup is open, the network, the data and the loss are in view', async ({
	page
}) => {
	await openSetup(page, '/#data=circles&step=15');
	for (const size of [
		{ width: 1440, height: 900 },
		{ width: 1280, height: 720 }
	]) {
		await page.setViewportSize(size);
		const setup = (await panel(page).boundingBox())!;
		for (const part of ['.network', '.panel.data', '.panel.loss', 'footer']) {
			const box = (await page.locator(part).first().boundingBox())!;
			const beside =
				box.x + box.width <= setup.x + 1 ||
				box.y >= setup.y + setup.height - 1 ||
				box.y + box.height <= setup.y + 1;
			expect(beside, part).toBe(true);
		}
	}
});

test('on a phone the loss stays in view, and follows what is changed', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openSetup(page, '/#data=xor');
	await button(page, 'Training').click();
	const loss = panel(page).getByText(/^Loss \S+ after 100 epochs$/);
	await expect(loss).toBeInViewport();
	const before = await loss.textContent();
	await field(page, 'Learning rate α').fill('0.001');
	await expect(loss).not.toHaveText(before!);
	await expect(loss).toBeInViewport();
});

test('the changes set aside for the original run are there after a reload', async ({ page }) => {
	await goto(page, '/#data=xor&edits=b1.1@5=2&step=12');
	await page.getByRole('button', { name: 'Original run' }).click();
	await expect(page).toHaveURL(/#v=1&data=xor&step=12$/);
	await page.reload();
	await page.getByRole('button', { name: 'Back to your changes' }).click();
	await expect(page).toHaveURL(/edits=b1.1@5=2/);
});

/** With as much to say as there can be. */
const FULL = '#data=xor&net=2-4l-4m-1m&loss=cce&lr=0&batch=4&init=zeros&step=9';

for (const { lang, theme, width, height } of LOOKS)
	test(`axe finds nothing in the setup on ${lang || '/'}, ${theme}, ${width} px, and nothing is cut off`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
		await openSetup(page, (lang || '/') + FULL);
		await button(page, lang === '' ? 'Own values' : 'Eigen waarden').click();
		expect(await findings(page)).toEqual([]);
		const beyond = await panel(page).evaluate((it) =>
			Array.from(it.querySelectorAll('*'))
				.filter((each) => !each.closest('.scroll') && each.checkVisibility())
				.filter((each) => each.getBoundingClientRect().right > window.innerWidth)
				.map((each) => each.outerHTML.slice(0, 100))
		);
		expect(beyond).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
		).toBeLessThanOrEqual(0);
	});
