import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { usualExperiment } from '$lib/experiment/presets';
import { specOfOwn } from '$lib/experiment/own/link';
import { Session } from '$lib/state/session.svelte';
import { runOf } from './run';
import { bodyRows, cells, follow, loss, show } from './show';

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
		await follow(session);
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

	test('of two of many inputs is painted again only for another sample or network', async () => {
		const session = new Session();
		await session.load('data=iris');
		session.go(session.schedule.stepOf(loss(0, 1)));
		await follow(session);
		const put = vi.spyOn(canvas().getContext('2d')!, 'putImageData');
		const kinds: string[] = [];
		while (kinds.at(-1) !== 'sample') {
			const before = put.mock.calls.length;
			session.travel('layer', 1);
			await tick();
			const { kind } = session.moment.cursor;
			kinds.push(kind);
			expect(put.mock.calls.length - before, kind).toBe(
				kind === 'update' || kind === 'sample' ? 1 : 0
			);
		}
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
		await expect
			.poll(() => bodyRows().map(cells))
			.toEqual([
				['Input'],
				['x₁', '0.0500'],
				['x₂', '0.100'],
				['Target'],
				['y₁', '0.0100'],
				['y₂', '0.990']
			]);
	});

	test('of a regression with more inputs goes along the one that is chosen, through the sample in hand', async () => {
		const session = new Session();
		const spec = await specOfOwn({
			title: 'mine',
			inputNames: ['a', 'b', 'c'],
			inputs: [
				[0, 1, 2],
				[3, 4, 8],
				[5, 9, 1]
			],
			target: { kind: 'values', names: ['d'], values: [[1], [2], [4]] },
			standardised: false,
			leftOut: []
		});
		await session.begin(usualExperiment(spec));
		session.go(session.schedule.stepOf(loss(0, 1)));
		await follow(session);
		const { index } = session.moment.sample!;
		const row = () =>
			bodyRows()
				.map(cells)
				.find(([number]) => number === String(index))!
				.slice(1);
		const { inputs, target } = spec.own;
		const y = String(target.kind === 'values' && target.values[index]![0]);
		for (const [k, name] of spec.own.inputNames.entries()) {
			await page.getByLabelText('Input on the horizontal axis').selectOptions(name);
			await expect
				.element(page.getByRole('img', { name: `points of d against ${name},` }))
				.toBeVisible();
			expect(row()).toEqual([String(inputs[index]![k]), y]);
			// From the sample the dashed line leads to the prediction, which lies on the curve.
			const off = document.querySelector<SVGPathElement>('.off')!.getBBox();
			const curve = document.querySelector<SVGPathElement>('.prediction')!;
			const ends = [off.y, off.y + off.height];
			const near = Array.from({ length: 2000 }, (_, i) =>
				curve.getPointAtLength((i / 1999) * curve.getTotalLength())
			).filter(({ x }) => Math.abs(x - off.x) < 0.5);
			expect(near.length).toBeGreaterThan(0);
			expect(near.some(({ y }) => ends.some((end) => Math.abs(y - end) < 1))).toBe(true);
		}
	});
});
