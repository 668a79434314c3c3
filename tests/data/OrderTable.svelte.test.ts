import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DataPanel from '$lib/data/DataPanel.svelte';
import { defaultExperiment } from '$lib/experiment/presets';
import { formatNumber, type Lang } from '$lib/i18n/number';
import { Session } from '$lib/state/session.svelte';
import InLanguage from '../support/InLanguage.svelte';
import { runOf } from './run';
import { bodyRows, cells, cursorRow, loss, show } from './show';

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
