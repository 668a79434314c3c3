import { expect, test } from '@playwright/test';
import { goto } from './page';

test('every key of the help sheet does what its row says', async ({ page }) => {
	await goto(page, '/#data=xor');
	const phase = page.getByTestId('phase');
	const at = async (key: string, hash: RegExp | string) => {
		await page.keyboard.press(key);
		await expect(page, key).toHaveURL(hash);
	};
	await at('ArrowRight', /step=1$/);
	await at('Shift+ArrowRight', /step=10$/);
	await at('Shift+ArrowRight', /step=19$/);
	await at('Shift+ArrowLeft', /step=10$/);
	await at('e', /step=38$/);
	await at('e', /step=76$/);
	await at('Shift+E', /step=38$/);
	await at('End', /step=3800$/);
	await expect(phase).toHaveText('End of the epoch');
	await at('Home', /data=xor$/);
	await at('3', /data=xor$/);
	await expect(page.getByRole('button', { name: 'Sample', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await at('ArrowRight', /step=10$/);
	await at('4', /step=10$/);
	await at('ArrowRight', /step=38$/);
	await at('2', /step=38$/);
	await at('ArrowLeft', /step=37$/);

	await page.keyboard.press('g');
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/step=12$/);
	await expect(phase).toHaveText('Forward · layer 1');

	await at('1', /step=12$/);
	await at('ArrowRight', /step=12&sel=L1\.2$/);
	await at('ArrowRight', /step=12&sel=L1\.3$/);
	await at('ArrowRight', /step=12&sel=L1\.4$/);
	await at('ArrowRight', /step=13&sel=L2\.1$/);
	await at('ArrowLeft', /step=12&sel=L1\.4$/);

	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await at('ArrowRight', /step=12&sel=L1\.4$/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('space plays and pauses, and playing goes on by itself', async ({ page }) => {
	await goto(page, '/#data=xor');
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
	await expect(page).toHaveURL(/step=\d/);
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('arrows inside the network move between neurons and leave the step alone', async ({
	page
}) => {
	await goto(page, '/#data=xor&step=3');
	const first = page.getByRole('button', { name: /^Neuron 1 of layer 1/ });
	await first.focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('button', { name: /^Neuron 2 of layer 1/ })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/step=3&sel=L1\.2$/);
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('button', { name: /^Neuron 1 of layer 2/ })).toBeFocused();
	await expect(page).toHaveURL(/step=3&sel=L1\.2$/);
});

test('after a click on a granularity or another control, the keys go on stepping', async ({
	page
}) => {
	await goto(page, '/#data=xor&step=6');
	await page.getByRole('button', { name: 'Sample', exact: true }).click();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/step=10$/);
	await page.getByRole('button', { name: 'Layer', exact: true }).click();
	await page.getByRole('button', { name: 'Matrix', exact: true }).click();
	await page.getByRole('button', { name: 'Change', exact: true }).click();
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/step=9$/);
	await page.getByRole('slider', { name: 'Speed' }).focus();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('“skip to the network” leads there and keeps the step', async ({ page }) => {
	await goto(page, '/#data=xor&step=6');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: /^Neuron 1 of layer 1/ })).toBeFocused();
	await expect(page).toHaveURL(/step=6$/);
});

test('Esc closes what is told about the data', async ({ page }) => {
	await goto(page, '/#data=penguins&step=3');
	await page.getByText('About the data').click();
	await expect(page.getByText('Gorman')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('Gorman')).toBeHidden();
});
