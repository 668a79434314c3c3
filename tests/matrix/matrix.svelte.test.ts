import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { Change } from '$lib/edit/editing.svelte';
import { keyOf } from '$lib/experiment/edit';
import type { Lang } from '$lib/i18n/number';
import MatrixView from '$lib/matrix/MatrixView.svelte';
import { Session } from '$lib/state/session.svelte';
import { formatIn } from '../explain/formats';
import InLanguage from '../support/InLanguage.svelte';

type Point = { layer: number; neuron: number; input: number } | null;

async function show(hash: string, lang: Lang = 'en', onchange?: Change) {
	const { moment, problem, selection } = new Session(hash);
	const onpoint = vi.fn<(point: Point) => void>();
	const props = { moment, problem, selection, onpoint, onchange };
	const wrapper = { wrapper: InLanguage, wrapperProps: { lang } };
	const screen = await render(MatrixView, { props }, wrapper);
	screen.container.style.width = '340px';
	const cell = (j: number, k: number) =>
		screen.container.querySelector<HTMLElement>(`[data-cell="${j}.${k}"]`)!;
	const cells = () =>
		[...screen.container.querySelectorAll('tbody tr')].map((row) =>
			[...row.querySelectorAll('.cell')].map(({ textContent }) => textContent.trim())
		);
	return { screen, moment, cell, cells, onpoint };
}

const written = (matrix: readonly (readonly number[])[], lang: Lang = 'en') =>
	matrix.map((row) => row.map(formatIn(lang).number));

test.each(['en', 'nl'] as const)('the forward table holds W, b and z (%s)', async (lang) => {
	const { screen, moment, cells } = await show('data=xor&step=3', lang);
	const { weights, biases, z } = moment.layers[0]!;
	expect(cells()).toEqual(written(weights, lang));
	const sides = [...screen.container.querySelectorAll('td.side')].map((td) =>
		td.textContent.trim()
	);
	const { number } = formatIn(lang);
	expect(sides).toEqual(biases.flatMap((b, j) => [number(b), number(z![j]!)]));
});

test('the backward step shows dW, and on request the blame below', async () => {
	const { screen, moment, cells } = await show('data=xor&net=2-4t-3t-1s&step=10');
	const { dW, weights } = moment.layers[1]!;
	expect(cells()).toEqual(written(dW!));
	await screen.getByRole('button', { name: 'Blame below' }).click();
	expect(cells()).toEqual(written(moment.layers[0]!.da!.map((_, k) => weights.map((w) => w[k]!))));
	await expect.element(screen.getByRole('grid', { name: 'da⁽¹⁾ = Wᵀ · dz' })).toBeVisible();
});

test('a step without matrices shows none', async () => {
	const { screen } = await show('data=xor&step=5');
	expect(screen.container.querySelector('section')).toBeNull();
});

test('pointing at a cell lights its row and its column, and tells which connection it is', async () => {
	const { screen, cell, onpoint } = await show('data=xor&step=3');
	await userEvent.hover(cell(2, 1));
	expect(onpoint).toHaveBeenLastCalledWith({ layer: 0, neuron: 2, input: 1 });
	const lit = [...screen.container.querySelectorAll<HTMLElement>('.cell.lit')];
	expect(lit.map(({ dataset }) => dataset.cell)).toEqual(['0.1', '1.1', '2.0', '2.1', '3.1']);
	await userEvent.unhover(cell(2, 1));
	expect(onpoint).toHaveBeenLastCalledWith(null);
	expect(screen.container.querySelector('.lit')).toBeNull();
});

test('in Wᵀ rows are inputs and columns neurons', async () => {
	const { screen, cell, onpoint } = await show('data=xor&net=2-4t-3t-1s&step=10');
	await screen.getByRole('button', { name: 'Blame below' }).click();
	await userEvent.hover(cell(3, 1));
	expect(onpoint).toHaveBeenLastCalledWith({ layer: 1, neuron: 1, input: 3 });
});

test('Tab leads to one cell, arrows from cell to cell, and the page’s own keys are left alone', async () => {
	const { screen, cell, onpoint } = await show('data=xor&step=3');
	const passed = vi.fn<(event: KeyboardEvent) => void>();
	const listen = (event: KeyboardEvent) => {
		if (!event.defaultPrevented) passed(event);
	};
	addEventListener('keydown', listen);
	expect(screen.container.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
	cell(0, 0).focus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}');
	expect(document.activeElement).toBe(cell(2, 1));
	expect(onpoint).toHaveBeenLastCalledWith({ layer: 0, neuron: 2, input: 1 });
	expect(passed).not.toHaveBeenCalled();
	await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
	expect(passed).toHaveBeenCalled();
	expect(document.activeElement).toBe(cell(2, 1));
	removeEventListener('keydown', listen);
});

/** Relative luminance (WCAG) of any CSS colour, by way of a pixel. */
function luminance(color: string): number {
	const context = new OffscreenCanvas(1, 1).getContext('2d')!;
	context.fillStyle = color;
	context.fillRect(0, 0, 1, 1);
	const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
		const v = byte / 255;
		return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

test.each(['light', 'dark'] as const)(
	'every number stands out from its cell (%s)',
	async (theme) => {
		document.documentElement.dataset.theme = theme;
		const { screen } = await show('data=circles&net=2-16t-16r-1s&step=4');
		const cells = [...screen.container.querySelectorAll('.cell')];
		expect(cells).toHaveLength(256);
		const fills = new Set<string>();
		for (const cell of cells) {
			const { backgroundColor, color } = getComputedStyle(cell);
			fills.add(backgroundColor);
			const [a, b] = [luminance(backgroundColor), luminance(color)];
			const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
			expect(contrast, `${color} on ${backgroundColor}`).toBeGreaterThanOrEqual(4.5);
		}
		expect(fills.size).toBeGreaterThan(100);
	}
);

test('a table too wide for its card scrolls within it, its row heads staying', async () => {
	const { screen } = await show('data=circles&net=2-16t-16r-1s&step=4');
	const scroll = screen.container.querySelector<HTMLElement>('.scroll')!;
	expect(scroll.scrollWidth).toBeGreaterThan(scroll.clientWidth);
	const head = screen.container.querySelector('tbody th')!;
	const { left } = head.getBoundingClientRect();
	screen.container.querySelector<HTMLElement>('[data-cell="0.15"]')!.focus();
	await vi.waitFor(() => expect(scroll.scrollLeft).toBeGreaterThan(0));
	expect(Math.abs(head.getBoundingClientRect().left - left)).toBeLessThan(6);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

describe('changing a number', () => {
	test.each([
		['forward', 'data=xor&step=12', { '0.0': 'w1.1.1', '2.1': 'w1.3.2', '3.2': 'b1.4' }],
		['update', 'data=xor&step=17', { '0.3': 'w2.1.4', '0.4': 'b2.1' }]
	])('a click, Enter or F2 asks for the weight or bias of the cell: %s', async (_, hash, cells) => {
		const onchange = vi.fn<Change>();
		const { cell } = await show(hash, 'en', onchange);
		for (const [place, key] of Object.entries(cells)) {
			const [j, k] = place.split('.').map(Number) as [number, number];
			await userEvent.click(cell(j, k));
			cell(j, k).focus();
			await userEvent.keyboard('{Enter}{F2}');
			expect(onchange.mock.calls.map(([what]) => keyOf(what))).toEqual([key, key, key]);
			expect(onchange.mock.lastCall![1]).toBe(cell(j, k));
			onchange.mockClear();
		}
	});

	test('in Wᵀ rows are inputs and columns neurons', async () => {
		const onchange = vi.fn<Change>();
		const { screen, cell } = await show('data=xor&net=2-4t-3t-1s&step=10', 'en', onchange);
		await userEvent.click(cell(0, 0));
		expect(onchange, 'dW is a result').not.toHaveBeenCalled();
		await screen.getByRole('button', { name: 'Blame below' }).click();
		await userEvent.click(cell(3, 1));
		expect(keyOf(onchange.mock.lastCall![0])).toBe('w2.2.4');
		expect(cell(0, 3)).toBeNull();
	});

	test('arrows reach the biases', async () => {
		const { cell } = await show('data=xor&step=12', 'en', vi.fn<Change>());
		cell(1, 1).focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(document.activeElement).toBe(cell(1, 2));
		await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
		expect(document.activeElement).toBe(cell(1, 1));
	});

	test.each(['en', 'nl'] as const)(
		'what was changed is marked, with what it was (%s)',
		async (lang) => {
			const { screen, cell, moment } = await show(
				'data=xor&edits=w1.2.1@12=1.5,b1.3@12=2&step=12',
				lang
			);
			const { number } = formatIn(lang);
			const marked = [...screen.container.querySelectorAll<HTMLElement>('.changed')];
			expect(marked).toEqual([cell(1, 0), cell(2, 2)]);
			expect(cell(1, 0).title).toContain(number(moment.changes[0]!.was));
			expect(cell(1, 0).textContent.trim()).toBe(number(1.5));
		}
	);
});
