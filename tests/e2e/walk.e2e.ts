import { expect, test, type Page } from '@playwright/test';
import { formatNumber } from '../../src/lib/i18n/number';
import { referenceCase } from '../support/cases';
import { goto } from './page';

/** Reference run p04 is the circles network; this is its address. */
const CIRCLES = '/#data=circles&n=20&dseed=7&lr=0.05&epochs=3&seed=0';

const reference = referenceCase('p04');
const sample = reference.steps[0]!.samples[0]!;
const number = (value: unknown): string => formatNumber(Number(value), 'en');

/** Every number a neuron shows, by the name of its button. */
const neurons = (page: Page): Promise<string[]> =>
	page
		.getByRole('button', { name: /^Neuron \d+ of layer \d+/ })
		.evaluateAll((all) => all.map((g) => g.getAttribute('aria-label')!));

/** The same text from NumPy's numbers: forward layers below `forward`, da and dz as given. */
function expected(forward: number, gradient: boolean, backward: number, updated: number): string[] {
	return reference.config.layers.flatMap(({ units }, l) =>
		Array.from({ length: units }, (_, j) => {
			const { z, a } = sample.forward[l]!;
			const da = sample.backward[l + 1]?.daPrev ?? sample.da;
			const arrived = l === 2 ? gradient : l + 1 >= backward;
			const known = [
				l < forward && `a ${number(a[j])}`,
				l < forward && `z ${number(z[j])}`,
				arrived && `da ${number(da[j])}`,
				l >= backward && `dz ${number(sample.backward[l]!.dz[j])}`
			].filter(Boolean);
			const b = l >= updated ? reference.steps[0]!.update[l]!.b[j] : reference.init.biases[l]![j];
			const values = known.length > 0 ? known.join(', ') : 'not computed yet';
			return `Neuron ${j + 1} of layer ${l + 1}: ${values}, b ${number(b)}`;
		})
	);
}

const WALK: [phase: string, neurons: string[]][] = [
	['Start', expected(0, false, 3, 3)],
	['New epoch', expected(0, false, 3, 3)],
	['Load sample', expected(0, false, 3, 3)],
	['Forward · layer 1', expected(1, false, 3, 3)],
	['Forward · layer 2', expected(2, false, 3, 3)],
	['Forward · layer 3', expected(3, false, 3, 3)],
	['Loss', expected(3, false, 3, 3)],
	['Gradient of the loss', expected(3, true, 3, 3)],
	['Backward · layer 3', expected(3, true, 2, 3)],
	['Update · layer 3', expected(3, true, 2, 2)],
	['Backward · layer 2', expected(3, true, 1, 2)],
	['Update · layer 2', expected(3, true, 1, 1)],
	['Backward · layer 1', expected(3, true, 0, 1)],
	['Update · layer 1', expected(3, true, 0, 0)],
	['Load sample', reference.config.layers.flatMap(() => [])]
];

test('a whole sample, forward and back by keyboard, shows NumPy’s numbers and nothing stale', async ({
	page
}) => {
	await goto(page, CIRCLES);
	for (const [step, [phase, shown]] of WALK.entries()) {
		if (step > 0) await page.keyboard.press('ArrowRight');
		await expect(page.getByTestId('phase')).toHaveText(phase);
		if (shown.length > 0) expect(await neurons(page)).toEqual(shown);
	}
	for (const [step, [phase, shown]] of [...WALK.entries()].reverse().slice(1)) {
		await page.keyboard.press('ArrowLeft');
		await expect(page.getByTestId('phase')).toHaveText(phase);
		expect(await neurons(page), `back at step ${step}`).toEqual(shown);
	}
	await expect(page.getByRole('button', { name: 'Back', exact: true })).toHaveAttribute(
		'aria-disabled',
		'true'
	);
});

test('the loss, the order and the mean of the epoch are NumPy’s', async ({ page }) => {
	await goto(page, `${CIRCLES}&step=6`);
	await expect(page.getByRole('group', { name: 'Network' })).toContainText(
		`loss ${number(sample.loss)}`
	);
	const current = page.getByRole('row').and(page.locator('[aria-current]'));
	await expect(current.getByRole('rowheader')).toHaveText(String(sample.sampleIndex));

	await page.keyboard.press('e');
	await expect(page.getByTestId('phase')).toHaveText('End of the epoch');
	await expect(page.getByRole('status')).toContainText(number(reference.epochLosses[0]));
});

test('a scrubbed position survives a reload, and penguins are walked the same way', async ({
	page
}) => {
	await goto(page, '/#data=circles');
	const scrubber = page.getByRole('slider', { name: 'Position in the run' });
	await scrubber.fill(String(39 * 1202 + 500));
	await expect(page.getByText('Epoch 40 of 100')).toBeVisible();
	const before = await neurons(page);
	await expect(page).toHaveURL(/step=47378/);
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await expect(page.getByText('Epoch 40 of 100')).toBeVisible();
	expect(await neurons(page)).toEqual(before);

	await page.getByTitle('Choose and set up the experiment').click();
	await page.getByRole('button', { name: /^Penguins/ }).click();
	await expect(page.getByTestId('phase')).toHaveText('Start');
	await expect(page.getByText('Epoch 0 of 50')).toBeVisible();
	for (let i = 0; i < 9; i++) await page.getByRole('button', { name: 'Step', exact: true }).click();
	await expect(page.getByTestId('phase')).toHaveText('Backward · layer 1');
	expect((await neurons(page)).every((name) => name.includes(' dz '))).toBe(true);
	await page.getByRole('button', { name: 'Back', exact: true }).click();
	await expect(page.getByTestId('phase')).toHaveText('Update · layer 2');
	await expect(page).toHaveURL(/data=penguins.*step=8/);
});
