import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import DataPanel from '$lib/data/DataPanel.svelte';
import { defaultExperiment } from '$lib/experiment/presets';
import { formatNumber, type Lang } from '$lib/i18n/number';
import { Session } from '$lib/state/session.svelte';
import type { Cursor } from '$lib/timeline/cursor';
import InLanguage from '../support/InLanguage.svelte';
import { runOf, type Run } from './run';

const propsOf = (run: Run, cursor: Cursor) => ({
	moment: run.at(cursor),
	problem: run.problem,
	dataset: run.dataset,
	playing: false
});

const show = (run: Run, cursor: Cursor, lang: Lang = 'en') =>
	render(
		DataPanel,
		{ props: propsOf(run, cursor) },
		{ wrapper: InLanguage, wrapperProps: { lang } }
	);

const loss = (epoch: number, position: number): Cursor => ({
	kind: 'loss',
	epoch,
	batch: position,
	position
});

/** The texts of a table row, without what only stands between them. */
const cells = (row: Element): string[] =>
	Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent.trim());

const bodyRows = (): Element[] =>
	page
		.getByRole('row')
		.elements()
		.filter((row) => row.closest('tbody') !== null);

const cursorRow = (): Element[] =>
	bodyRows().filter((row) => row.getAttribute('aria-current') === 'true');

describe('the order of the epoch', () => {
	test('lists the samples as they are visited, with their inputs and classes', async () => {
		const run = await runOf('xor');
		await show(run, loss(2, 1));
		const moment = run.at(loss(2, 1));
		expect(bodyRows().map(cells)).toEqual(
			moment.order.map((index) => [
				String(index),
				...Array.from(run.problem.samples.inputs[index]!, (x) => formatNumber(x, 'en')),
				formatNumber(run.problem.samples.targets[index]![0]!, 'en')
			])
		);
	});

	test('has its cursor at the sample in hand, at every position', async () => {
		const run = await runOf('xor');
		for (const position of [0, 1, 2, 3]) {
			const screen = await show(run, loss(1, position));
			const { sample } = run.at(loss(1, position));
			expect(cursorRow().map((row) => cells(row)[0])).toEqual([String(sample!.index)]);
			await screen.unmount();
		}
	});

	test('has no cursor before the first sample of an epoch and after the last', async () => {
		const run = await runOf('xor');
		for (const kind of ['epoch', 'epoch-end'] as const) {
			const screen = await show(run, { kind, epoch: 3 });
			expect(bodyRows()).toHaveLength(4);
			expect(cursorRow()).toEqual([]);
			await screen.unmount();
		}
	});

	test('says that it is shuffled and of which epoch, or that there is only one sample', async () => {
		await show(await runOf('xor'), loss(2, 1));
		await expect.element(page.getByText('shuffled order, epoch 3')).toBeVisible();
		await show(await runOf('mazur'), { kind: 'start' });
		await expect.element(page.getByText('the only sample of every epoch')).toBeVisible();
	});

	test('is the original order without a shuffle, and before the start', async () => {
		const run = await runOf('and', { shuffle: false, batchSize: 2 });
		const first = await show(run, { kind: 'start' });
		await expect.element(page.getByText('original order, before the start')).toBeVisible();
		await first.unmount();
		await show(run, { kind: 'epoch', epoch: 0 });
		await expect.element(page.getByText('original order, epoch 1 · batches of 2')).toBeVisible();
	});

	test('of 2000 samples draws few rows, the cursor in sight among them, and leaves the page where it is', async () => {
		const data = { ...defaultExperiment('circles').data, n: 2000 };
		const run = await runOf('circles', { data, epochs: 1 });
		await show(run, loss(0, 1234));
		const { sample } = run.at(loss(0, 1234));
		await expect
			.poll(() => cursorRow().map((row) => cells(row)[0]))
			.toEqual([String(sample!.index)]);
		expect(bodyRows().length).toBeLessThan(60);
		const box = page.getByRole('region', { name: 'The samples in the order' }).element();
		await expect
			.poll(() => {
				const [inner, outer] = [cursorRow()[0]!, box].map((e) => e.getBoundingClientRect());
				return inner!.top >= outer!.top && inner!.bottom <= outer!.bottom;
			})
			.toBe(true);
		expect(box.scrollTop).toBeGreaterThan(20_000);
		expect(window.scrollY).toBe(0);
		expect(page.getByRole('table').element().getAttribute('aria-rowcount')).toBe('2001');
		expect(cursorRow()[0]!.getAttribute('aria-rowindex')).toBe('1236');
	});
});

describe('the plot', () => {
	const canvas = () => document.querySelector('canvas')!;

	test('says in words which sample is in hand', async () => {
		const run = await runOf('xor');
		await show(run, loss(2, 1));
		const { sample } = run.at(loss(2, 1));
		const [x1, x2] = sample!.input;
		const name = `number ${sample!.index}: x₁ ${x1}, x₂ ${x2}, y ${sample!.target[0]}.`;
		await expect.element(page.getByRole('img', { name })).toBeVisible();
	});

	test('rings the sample in hand where it stands in the plane', async () => {
		const run = await runOf('xor');
		await show(run, loss(2, 1));
		const [x1, x2] = run.at(loss(2, 1)).sample!.input;
		const plane = canvas().getBoundingClientRect();
		const ring = document.querySelector('.ring')!.getBoundingClientRect();
		const share = (value: number) => (value + 0.25) / 1.5;
		expect((ring.left + ring.right) / 2).toBeCloseTo(plane.left + share(x1!) * plane.width, 0);
		expect((ring.top + ring.bottom) / 2).toBeCloseTo(plane.bottom - share(x2!) * plane.height, 0);
	});

	test('has a fine boundary when stopped and a coarse one while playing', async () => {
		const screen = await show(await runOf('xor'), loss(2, 1));
		expect(canvas().width).toBe(64);
		await screen.rerender({ playing: true });
		await expect.poll(() => canvas().width).toBe(24);
	});

	test('is painted again when a parameter or the theme has changed, and only then', async () => {
		const session = new Session('data=xor');
		const step = session.schedule.stepOf(loss(40, 1));
		session.go(step);
		const props = {
			get moment() {
				return session.moment;
			},
			get problem() {
				return session.problem;
			},
			get dataset() {
				return session.dataset;
			},
			playing: false
		};
		await render(DataPanel, { props }, { wrapper: InLanguage, wrapperProps: { lang: 'en' } });
		const context = canvas().getContext('2d')!;
		const pixels = () => context.getImageData(0, 0, 64, 64).data.join();
		const first = pixels();
		const put = vi.spyOn(context, 'putImageData');

		// The gradient and the last layer's backward step change no parameter; its update does.
		for (const paints of [0, 0, 1]) {
			session.travel('layer', 1);
			await tick();
			expect(put).toHaveBeenCalledTimes(paints);
		}
		expect(pixels()).not.toBe(first);
		session.go(step);
		await expect.poll(pixels).toBe(first);

		document.documentElement.dataset.theme = 'dark';
		await expect.poll(pixels).not.toBe(first);
		delete document.documentElement.dataset.theme;
		await expect.poll(pixels).toBe(first);
	});

	test('of a regression draws the network as a curve', async () => {
		const run = await runOf('sine');
		await show(run, loss(2, 1));
		await expect.element(page.getByRole('img', { name: 'points of y against x' })).toBeVisible();
		expect(document.querySelector('.prediction')!.getAttribute('d')).toMatch(/^M.*L/);
		expect(document.querySelectorAll('canvas')).toHaveLength(0);
	});

	test('of Mazur’s single sample is a table of its inputs and targets', async () => {
		const run = await runOf('mazur');
		await show(run, { kind: 'start' });
		expect(bodyRows().map(cells)).toEqual([
			['Input'],
			['x₁', '0.0500'],
			['x₂', '0.100'],
			['Target'],
			['y₁', '0.0100'],
			['y₂', '0.990']
		]);
	});
});

describe('the penguins', () => {
	test('have axes in measured units and classes with names', async () => {
		const run = await runOf('penguins');
		await show(run, loss(0, 3));
		await expect.element(page.getByText('bill length (mm)', { exact: true })).toBeVisible();
		await expect.element(page.getByText('1 Gentoo')).toBeVisible();
	});

	test('say how they were standardised, which rows are missing and where they come from', async () => {
		const run = await runOf('penguins');
		await show(run, loss(0, 3));
		await page.getByText('About the data').click();
		await expect.element(page.getByText('(value − mean) / sd')).toBeVisible();
		await expect
			.element(
				page.getByText(`2 incomplete rows left out (lines ${run.dataset.leftOut.join(', ')}).`)
			)
			.toBeVisible();
		await expect.element(page.getByRole('link')).toHaveAttribute('href', run.dataset.source!.url);
	});

	test('speak Dutch, with decimal commas', async () => {
		const run = await runOf('penguins');
		await show(run, loss(0, 3), 'nl');
		const { sample } = run.at(loss(0, 3));
		await expect.element(page.getByText('beslissingsgrens')).toBeVisible();
		await expect.element(page.getByText('snavellengte (mm)', { exact: true })).toBeVisible();
		expect(cells(cursorRow()[0]!).slice(1, 3)).toEqual(
			sample!.input.map((x) => formatNumber(x, 'nl'))
		);
	});
});

test.each([288, 340, 358, 600])('everything stays within a panel of %i px', async (width) => {
	const run = await runOf('penguins');
	const target = document.createElement('div');
	target.style.width = `${width}px`;
	document.body.append(target);
	await render(
		DataPanel,
		{ target, props: propsOf(run, loss(0, 3)) },
		{ baseElement: target, wrapper: InLanguage, wrapperProps: { lang: 'nl' } }
	);
	await document.fonts.ready;
	const right = target.getBoundingClientRect().right;
	for (const element of target.querySelectorAll('*'))
		expect(element.getBoundingClientRect().right, element.outerHTML).toBeLessThanOrEqual(
			right + 0.5
		);
	for (const cell of target.querySelectorAll('td'))
		expect(cell.scrollWidth, cell.textContent).toBeLessThanOrEqual(cell.clientWidth + 1);
	target.remove();
});

describe('samples changed by hand', () => {
	const EDITS = 'edits=x3.1@12=-2,t3.1@20=1,t2.1@30=0.5';
	const rowsAt = async (hash: string, lang: Lang = 'en') => {
		const session = new Session(hash);
		const { moment, problem, dataset } = session;
		const props = { moment, problem, dataset, playing: false };
		const screen = await render(
			DataPanel,
			{ props },
			{ wrapper: InLanguage, wrapperProps: { lang } }
		);
		const rows = bodyRows().map(cells).sort();
		await screen.unmount();
		return { rows, moment };
	};

	test('show their numbers from the step of the change on, with the class that a target now means', async () => {
		const original = [
			['0', '0', '0', '0'],
			['1', '0', '1', '1'],
			['2', '1', '0', '1'],
			['3', '1', '1', '0']
		];
		expect((await rowsAt(`data=xor&${EDITS}&step=11`)).rows).toEqual(original);
		const moved = original.with(3, ['3', '−2', '1', '0']);
		expect((await rowsAt(`data=xor&${EDITS}&step=12`)).rows).toEqual(moved);
		const turned = moved.with(3, ['3', '−2', '1', '1']);
		expect((await rowsAt(`data=xor&${EDITS}&step=21`)).rows).toEqual(turned);
		// Half a class is none.
		const open = turned.with(2, ['2', '1', '0', '0,500']);
		expect((await rowsAt(`data=xor&${EDITS}&step=30`, 'nl')).rows).toEqual(open);
	});

	test('of several outputs, too', async () => {
		const hash = 'data=blobs&n=9&edits=t0.1@3=1,t0.2@3=1,t1.1@4=0,t1.2@4=0,t1.3@4=1&step=';
		const before = await rowsAt(`${hash}2`);
		const { rows } = await rowsAt(`${hash}5`);
		expect(rows[0]!.at(-1)).toBe('…');
		expect(rows[1]!.at(-1)).toBe('2');
		expect(rows.slice(2)).toEqual(before.rows.slice(2));
	});
});
