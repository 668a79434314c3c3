import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawingOf } from '$lib/picture/drawing';
import { verdictText } from '$lib/compare/telling';
import { verdictOf } from '$lib/explain/judge/verdict';
import { formatInteger, formatNumber, formatSetting, type Lang } from '$lib/i18n/number';
import { LATER } from '../support/dictionaries';
import { showComparison } from './show';

const formatOf = (lang: Lang) => ({
	number: (value: number) => formatNumber(value, lang),
	integer: formatInteger,
	setting: (value: number) => formatSetting(value, lang)
});
const verdicts = () =>
	page
		.getByTestId('verdict')
		.elements()
		.map((element) => element.textContent);

describe.each(['en', 'nl'] as const)('in %s', (lang) => {
	test('every run tells its loss and the verdict that the arithmetic gives its curve', async () => {
		const { comparing } = await showComparison('data=xor&epochs=60', lang);
		const words = LATER[lang].compare;
		await expect.poll(() => verdicts().length).toBe(3);
		comparing.runs.forEach(({ curve, timeline }, i) => {
			const told = verdictText(verdictOf(curve, timeline.overflow), {
				words,
				format: formatOf(lang)
			});
			expect(verdicts()[i]).toContain(told);
			expect(verdicts()[i]).toContain(formatNumber(curve.at(-1)!, lang));
		});
		const names = [words.runs.names.tooLow, words.runs.names.aboutRight, words.runs.names.tooHigh];
		for (const name of names)
			await expect
				.element(page.getByRole('listitem').filter({ hasText: name }).first())
				.toBeInTheDocument();
	});
});

describe('a value', () => {
	test('is typed with a point or a comma, and the run is another one', async () => {
		const { comparing } = await showComparison('data=xor&values=0.003,0.5');
		const field = page.getByRole('textbox', { name: /, learning rate/ }).first();
		await userEvent.fill(field, '0,25');
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => comparing.values).toEqual([0.25, 0.5]);
		expect(comparing.hash).toContain('values=0.25,0.5');
	});

	test('that cannot be had is explained, and the run stays', async () => {
		const { comparing } = await showComparison('data=xor&values=0.003,0.5');
		const field = page.getByRole('textbox', { name: /, learning rate/ }).first();
		for (const [typed, said] of [
			['-1', 'A number from 0 to 1000.'],
			['x', 'A number from 0 to 1000.'],
			['0.5', 'That run is here already.']
		] as const) {
			await userEvent.fill(field, typed);
			await userEvent.keyboard('{Enter}');
			await expect.element(page.getByText(said)).toBeVisible();
			expect(comparing.values).toEqual([0.003, 0.5]);
		}
	});
});

test('a run is added with a value of its own, ready to be typed over, and removed', async () => {
	const { comparing } = await showComparison('data=xor&values=0.01,1');
	await page.getByRole('button', { name: 'add a run' }).click();
	expect(comparing.values).toEqual([0.01, 1, 0.1]);
	await expect.poll(() => (document.activeElement as HTMLInputElement).value).toBe('0.1');
	await page.getByRole('button', { name: /^Remove .*0\.01$/ }).click();
	expect(comparing.values).toEqual([1, 0.1]);
});

test('the arrow keys read the curves point by point, and the link leads to that very step', async () => {
	const { comparing } = await showComparison('data=xor&values=0.01,1');
	const link = document.querySelector<HTMLAnchorElement>('a.read')!;
	link.focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
	const { curve, timeline } = comparing.runs[1]!;
	await expect
		.poll(() => link.getAttribute('aria-label'))
		.toContain(`α = 1, epoch 2: loss ${formatNumber(curve[2]!, 'en')}`);
	const step = timeline.schedule.stepOf({ kind: 'epoch-end', epoch: 1 });
	expect(link.getAttribute('href')).toMatch(new RegExp(`#v=1&data=xor&lr=1&step=${step}$`));
	expect(timeline.at(step).meanLoss).toBe(curve[2]);

	await userEvent.keyboard('{End}{ArrowUp}{Home}');
	expect(link.getAttribute('aria-label')).toContain('before training');
	expect(link.getAttribute('href')).toMatch(/#v=1&data=xor&lr=0.01$/);
});

test('the curve is also a table with the same numbers', async () => {
	const { comparing } = await showComparison('data=xor&values=0.01,1');
	await page.getByText('As a table').first().click();
	const rows = page.getByRole('table').first().getByRole('row').elements().slice(1);
	const cells = rows.map((row) =>
		Array.from(row.children, ({ textContent }) => textContent.trim())
	);
	expect(cells[0]![0]).toBe('before training');
	for (const [epoch, ...losses] of cells.slice(1))
		expect(losses).toEqual(
			comparing.runs.map(({ curve }) => formatNumber(curve[Number(epoch)]!, 'en'))
		);
});

describe('a prediction', () => {
	test('is drawn by keyboard, hides nothing but its own run, and is compared with the truth', async () => {
		const { comparing } = await showComparison('data=xor&vary=shuffle');
		await expect.poll(() => document.querySelectorAll('svg .curve').length).toBe(2);
		await page.getByRole('button', { name: 'Draw a guess' }).click();
		expect(document.querySelectorAll('svg .curve')).toHaveLength(1);
		expect(verdicts()[1]).toBe('?');
		const knot = page.getByRole('slider', { name: 'Your guess at epoch 17' });
		const before = Number((knot.element() as HTMLInputElement).value);
		(knot.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
		expect(Number((knot.element() as HTMLInputElement).value)).toBeLessThan(before);
		// Only with the truth.
		expect(page.getByText(/On average your guess/).elements()).toHaveLength(0);
		await page.getByRole('button', { name: 'Run it' }).click();
		expect(document.querySelectorAll('svg .curve')).toHaveLength(2);
		await expect.element(page.getByText(/On average your guess was .* off/)).toBeVisible();
		expect(comparing.values).toEqual([1, 0]);
	});

	test('of which nothing is drawn is not judged, but its run can be had', async () => {
		const { comparing } = await showComparison('data=xor&values=0.01,0.3,3');
		await page.getByRole('button', { name: 'Draw a guess' }).click();
		await expect
			.element(page.getByRole('button', { name: 'Draw on the chart first' }))
			.toBeDisabled();
		await page.getByRole('button', { name: 'Run without a guess' }).click();
		expect(comparing.values).toHaveLength(4);
		await expect.element(page.getByText(/The run itself \(.*α = /)).toBeVisible();
		expect(page.getByText(/your guess was/).elements()).toHaveLength(0);
		expect(document.querySelector('svg .guess')).toBeNull();
	});
});

test('zeros: the page says which neurons stayed equal', async () => {
	await showComparison('data=xor&vary=seed');
	await expect
		.element(page.getByText(/after 100 epochs all neurons of layer 1 still have the same weights/))
		.toBeVisible();
});

test('batches: updates are counted aloud, against both axes, and the paths have a table', async () => {
	const { comparing } = await showComparison('data=xor&vary=batch&epochs=30');
	for (const [i, told] of ['4 updates', '2 updates', '1 update'].entries())
		expect(verdicts()[i]).toContain(`${told} per epoch`);
	await expect
		.element(page.getByText('120 updates in one run, 30 in another', { exact: false }))
		.toBeVisible();
	await page.getByRole('button', { name: 'updates', exact: true }).click();
	expect(comparing.comparison.axis).toBe('updates');
	await expect.poll(() => document.querySelectorAll('.trail').length, { timeout: 10_000 }).toBe(3);
	await expect.element(page.getByRole('columnheader', { name: 'ends at' })).toBeVisible();
});

test('the lens follows the step of the address, and the address the lens', async () => {
	const { comparing } = await showComparison('data=xor&values=0.01,1&step=39');
	// 9 steps for a sample: step 39 belongs to the first sample of epoch 2.
	const field = page.getByRole('textbox', { name: 'update' });
	await expect.element(field).toHaveValue('5');
	await page.getByRole('button', { name: 'Next update' }).click();
	await expect.element(field).toHaveValue('6');
	const { step } = comparing.base;
	expect(comparing.runs[0]!.timeline.schedule.cursorOf(step)).toMatchObject({
		kind: 'sample',
		epoch: 1,
		position: 1
	});
});

test('a saved drawing stands by itself', async () => {
	await showComparison('data=xor&values=0.01,1');
	const svg = document.querySelector<SVGSVGElement>('figure svg')!;
	const text = await drawingOf(svg, 'XOR & more', ['α = 0.01', 'α = 1']);
	expect(text).not.toMatch(/var\(|class=|data-live|https?:\/\/(?!www\.w3\.org)/);
	const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
	expect(drawn.querySelector('parsererror')).toBeNull();
	expect(drawn.querySelectorAll('path[stroke-dasharray]')).not.toHaveLength(0);
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
	await image.decode();
	expect(image.naturalWidth).toBeGreaterThan(svg.width.baseVal.value);
	const texts = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);
	expect(texts.slice(0, 2)).toEqual(['XOR & more', 'α = 0.01 · α = 1']);
});
