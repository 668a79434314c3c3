import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import type jsQR from 'jsqr';
import { findings } from './axe';
import { HostPage } from './host-page';
import { goto } from './page';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^(Share|Delen)$/ });

async function openShare(page: Page, path: string): Promise<void> {
	await goto(page, path);
	await page.getByRole('button', { name: /^(Share|Delen)$/ }).click();
	await expect(dialog(page)).toBeVisible();
}

const reader = readFileSync(createRequire(import.meta.url).resolve('jsqr'), 'utf8');

/** What a reader makes of what can be seen there. */
async function readQr(page: Page): Promise<string | undefined> {
	const shot = await dialog(page).getByRole('img').screenshot();
	await page.evaluate(reader);
	return page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d')!;
		context.drawImage(image, 0, 0);
		const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
		return (window as unknown as { jsQR: typeof jsQR }).jsQR(data, width, height)?.data;
	}, shot.toString('base64'));
}

for (const theme of ['light', 'dark'] as const)
	test(`the QR code on the screen leads to the view without what is ticked, ${theme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
		await openShare(page, '/nl#data=circles&step=11');
		await dialog(page).getByLabel('Instellen en getallen veranderen').check();
		await dialog(page).getByLabel('Quiz').check();
		const link = await dialog(page).getByLabel('Link', { exact: true }).inputValue();
		expect(link).toMatch(/\/nl#v=1&data=circles&step=11&hide=setup,quiz$/);
		expect(await readQr(page)).toBe(link);
		expect(await findings(page)).toEqual([]);
		await dialog(page).getByRole('button', { name: 'Groot' }).click();
		expect(await readQr(page)).toBe(link);

		await page.goto(link);
		await expect(page.getByRole('navigation')).not.toContainText('Quiz');
		await expect(page.getByTitle('Experiment kiezen en instellen')).toHaveCount(0);
	});

test('everything is done by keyboard: open, copy, tick, close; the focus returns', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await goto(page, '/#data=xor&step=40');
	await page.getByRole('button', { name: 'Share' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Copy: Link' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByRole('status')).toHaveText('Copied: Link.');
	const link = await dialog(page).getByLabel('Link', { exact: true }).inputValue();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
	await expect(page).toHaveURL(/step=40$/);
	await page.keyboard.press('Shift+S');
	await expect(dialog(page)).toBeVisible();
});

for (const [path, phase] of [
	['/#data=circles&step=11', 'Update · layer 2'],
	['/nl#data=circles&step=11', 'Update · laag 2']
] as const)
	test(`the code copied on ${path} shows the stepper at that step in a page of another site`, async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openShare(page, path);
		await dialog(page)
			.getByRole('button', { name: /(Code for your own page|Code voor je eigen pagina)$/ })
			.click();
		const code = await page.evaluate(() => navigator.clipboard.readText());
		const host = await HostPage.with(`<!doctype html><title>A lesson</title>${code}`);
		await page.goto(host.address);
		const stepper = page.frameLocator('iframe');
		await expect(stepper.getByTestId('phase')).toHaveText(phase);
		await expect(stepper.getByRole('navigation')).toHaveCount(0);
		host.close();
	});

test('pictures of network and loss, and the QR code, are saved', async ({ page }) => {
	await openShare(page, '/#data=xor&step=40');
	for (const [button, name] of [
		['Network: save as SVG', 'backstep-xor-40-network.svg'],
		['Network: save as PNG', 'backstep-xor-40-network.png'],
		['Loss curve: save as SVG', 'backstep-xor-40-loss.svg'],
		['Save the QR code as PNG', 'backstep-xor-40-qr.png']
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			dialog(page).getByRole('button', { name: button }).click()
		]);
		expect(download.suggestedFilename()).toBe(name);
		const content = await readFile(await download.path());
		const begin = name.endsWith('svg') ? '<svg' : '\x89PNG';
		expect(content.subarray(0, 4).toString('latin1')).toBe(begin);
		if (name.includes('network.svg')) expect(content.toString()).toContain('font/woff2;base64,');
	}
});

test('own data that make a long link are passed on as a file, which opens again', async ({
	page
}) => {
	const inputs = Array.from({ length: 900 }, (_, i) => [Math.sin(i), Math.cos(i * i)]);
	const own = {
		title: 'Long',
		inputNames: ['x', 'y'],
		inputs,
		target: { kind: 'classes', classNames: ['a', 'b'], labels: inputs.map((_, i) => i % 2) },
		standardised: false,
		leftOut: []
	};
	const packed = deflateRawSync(JSON.stringify(own)).toString('base64url');
	await openShare(page, `/#v=1&data=own&z=${packed}&step=5`);
	await expect(dialog(page)).toContainText('too long for a QR code');
	await dialog(page).getByLabel('Code', { exact: true }).check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog(page).getByRole('button', { name: 'Save the file' }).click()
	]);
	expect(download.suggestedFilename()).toBe('backstep-own-5.json');
	const file = await download.path();
	// Another visit: the dialog is still open on the page, whatever its address.
	await page.goto('about:blank');
	await goto(page, '/#data=xor&step=1');
	await page.getByTitle('Choose and set up the experiment').click();
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'Open …' }).click()
	]);
	await chooser.setFiles(file);
	await expect(page.getByRole('banner')).toContainText('Long');
	await expect(page.getByRole('region', { name: 'fit()' })).toHaveCount(0);
});

for (const [width, height] of [
	[390, 844],
	[320, 568]
] as const)
	test(`at ${width} px all of the dialog can be reached and nothing is cut off`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openShare(page, '/nl#data=circles&step=11');
		const sizes = await dialog(page).evaluate((box) => ({
			wider: box.scrollWidth - box.clientWidth,
			small: Array.from(box.querySelectorAll('button, input, label'))
				.filter((element) => {
					const target = element.matches('[type=checkbox]') ? element.parentElement! : element;
					return target.getBoundingClientRect().height < 24 && !element.matches('label[for]');
				})
				.map((element) => element.outerHTML)
		}));
		expect(sizes).toEqual({ wider: 0, small: [] });
		expect(await findings(page)).toEqual([]);
	});
