import { expect, test, type Page } from '@playwright/test';
import { readAddress } from '../../src/lib/experiment/address';
import { loadDataset } from '../../src/lib/experiment/datasets';
import type { Dataset } from '../../src/lib/experiment/datasets/dataset';
import { problemOf } from '../../src/lib/experiment/problem';
import { formatNumber } from '../../src/lib/i18n/number';
import { Timeline } from '../../src/lib/timeline/timeline';
import { goto } from './page';

/** The run that an address stands for, computed here. */
function runOf(hash: string): Timeline {
	const { experiment } = readAddress(hash).address;
	return new Timeline(problemOf(experiment, loadDataset(experiment.data) as Dataset));
}

/** The z and a of a neuron as the page shows them. */
const shown = (page: Page, layer: number, neuron: number) =>
	page.locator(`[data-neuron="${layer}.${neuron}"]`);

/** Types into the field that has just been opened. */
async function type(page: Page, text: string): Promise<void> {
	await expect(page.getByRole('textbox')).toBeFocused();
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
}

test('a weight is clicked and typed anew: the step, the steps after it and the address follow', async ({
	page
}) => {
	await goto(page, '/#data=xor&step=12');
	await page.locator('[data-number="w1.1.1"]').click();
	await type(page, '1,5');
	await expect(page).toHaveURL(/edits=w1\.1\.1@12=1\.5&step=12$/);

	const changed = runOf('data=xor&edits=w1.1.1@12=1.5');
	const original = runOf('data=xor');
	for (const step of [12, 13, 14, 500]) {
		await goto(page, `/#data=xor&edits=w1.1.1@12=1.5&step=${step}`);
		const { layers } = changed.at(step);
		const a = layers[0]!.a;
		if (a) await expect(shown(page, 0, 0)).toContainText(formatNumber(a[0]!, 'en'));
	}
	await goto(page, '/#data=xor&edits=w1.1.1@12=1.5&step=12');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/step=10$/);
	const bias = original.at(10).parameters.biases[0]![0]!;
	await expect(shown(page, 0, 0)).toContainText(`b ${formatNumber(bias, 'en')}`);
	expect(changed.at(10)).toEqual(original.at(10));
});

test('the original run is one click away, and the changes one click back; a reload keeps them', async ({
	page
}) => {
	await goto(page, '/#data=xor&edits=b2.1@14=0.75&step=14');
	await expect(page.getByRole('status')).toContainText('Changed by hand');
	await page.getByRole('button', { name: 'Original run' }).click();
	await expect(page).toHaveURL(/#v=1&data=xor&step=14$/);
	await expect(page.getByRole('status')).not.toContainText('Changed by hand');
	await page.getByRole('button', { name: 'Back to your changes' }).click();
	await expect(page).toHaveURL(/edits=b2\.1@14=0\.75&step=14$/);
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await page.getByText('1 number changed by hand').click();
	await expect(page.getByRole('list', { name: 'Changes by hand' })).toContainText('→ 0.750');
	await page.getByRole('button', { name: /^Take back/ }).click();
	await expect(page).toHaveURL(/#v=1&data=xor&step=14$/);
});

test('bias, input and target are changed by a click as well', async ({ page }) => {
	await goto(page, '/#data=xor&step=12');
	for (const [place, value] of [
		[page.locator('[data-number="b1.2"]'), '0.25'],
		[page.locator('[data-number="x3.2"]'), '-1'],
		[page.locator('[data-number="t3.1"]'), '0.5']
	] as const) {
		await place.click();
		await type(page, value);
	}
	await page.getByRole('button', { name: 'Matrix', exact: true }).click();
	await page.locator('[data-cell="2.1"]').click();
	await type(page, '3');
	await expect(page).toHaveURL(/edits=b1\.2@12=0\.25,x3\.2@12=-1,t3\.1@12=0\.5,w1\.3\.2@12=3&/);
	const { layers, sample } = runOf(new URL(page.url()).hash).at(12);
	expect(sample).toMatchObject({ input: [1, -1], target: [0.5] });
	for (const j of [0, 1, 2, 3])
		await expect(shown(page, 0, j)).toContainText(`z ${formatNumber(layers[0]!.z![j]!, 'en')}`);
});

test('keys alone change a number: in the matrix, and in the list of a neuron’s numbers', async ({
	page
}) => {
	await goto(page, '/nl#data=xor&step=12');
	await page.getByRole('button', { name: 'Matrix', exact: true }).press('Enter');
	await page.locator('[data-cell="0.0"]').focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await type(page, '0,5');
	await expect(page).toHaveURL(/edits=w1\.2\.1@12=0\.5&step=12$/);
	await expect(page.locator('[data-cell="1.0"]')).toBeFocused();

	await page.getByRole('button', { name: 'Getallen', exact: true }).press('Enter');
	await page.getByRole('button', { name: /^Verander bias b₁ van laag 1/ }).press('Enter');
	await type(page, 'x');
	await expect(page.getByText('Typ een getal, bijvoorbeeld 0,25')).toBeVisible();
	await page.keyboard.press('Control+A');
	await type(page, '-1');
	await expect(page).toHaveURL(/edits=w1\.2\.1@12=0\.5,b1\.1@12=-1&step=12$/);
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/step=13$/);
});

test('gradients are results and cannot be changed', async ({ page }) => {
	await goto(page, '/#data=xor&step=16');
	await page.locator('.label + text').first().click();
	await page.getByRole('button', { name: 'Matrix', exact: true }).click();
	await page.locator('[data-cell="0.0"]').click();
	await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('changes that a link asks for and cannot have are named, the others are made', async ({
	page
}) => {
	await goto(page, '/nl#data=xor&edits=w9.1.1@3=2,b1.1@12=2,x9.1@4=1&step=12');
	await expect(page.getByRole('alert')).toContainText(
		'kunnen niet in deze training en zijn weggelaten: w9.1.1@3=2, x9.1@4=1.'
	);
	await expect(page).toHaveURL(/edits=b1\.1@12=2&step=12$/);
});

test('a number that is typed belongs to its step, even if the next click is on Step', async ({
	page
}) => {
	await goto(page, '/#data=xor&step=12');
	await page.locator('[data-number="b1.1"]').click();
	await expect(page.getByRole('textbox')).toBeFocused();
	await page.keyboard.type('2');
	await page.getByRole('button', { name: 'Step', exact: true }).click();
	await expect(page).toHaveURL(/edits=b1\.1@12=2&step=13$/);
	await expect(page.getByRole('textbox')).toHaveCount(0);
	const { parameters } = runOf('data=xor&edits=b1.1@12=2').at(13);
	for (const [j, bias] of parameters.biases[0]!.entries())
		await expect(shown(page, 0, j)).toContainText(`b ${formatNumber(bias, 'en')}`);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a tap on a number opens its field in sight, and the strip keeps the page as wide', async ({
		page
	}) => {
		await goto(page, '/nl#data=xor&step=12');
		await page.locator('[data-number="t3.1"]').tap();
		await expect(page.getByRole('textbox')).toBeInViewport({ ratio: 1 });
		await type(page, '0,5');
		await expect(page).toHaveURL(/edits=t3\.1@12=0\.5&step=12$/);
		await page.getByText('1 getal met de hand veranderd').tap();
		await expect(page.getByRole('list', { name: 'Veranderingen' })).toContainText('0 → 0,500');
		const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wider).toBeLessThanOrEqual(0);
	});
});
