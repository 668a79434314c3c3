import { describe, expect, test } from 'vitest';
import { dotName, foldDots, namedDots, railSteps, withComing } from '$lib/rail/steps';
import { comingOf } from '$lib/timeline/coming';
import { Schedule } from '$lib/timeline/schedule';
import type { Granularity } from '$lib/timeline/travel';
import { DICTIONARIES } from '../support/dictionaries';
import { forEverySchedule } from '../support/schedules';

const { page } = DICTIONARIES.en;

/** What is written under the dots that are shown at a step. */
const wordsAt = (schedule: Schedule, step: number, shuffle = true): string[] =>
	railSteps(schedule, step).map((dot) => dotName(dot, page, shuffle));

describe('in every run', () => {
	test('each dot stands for a stop that fit() makes', () => {
		forEverySchedule((schedule, stops) => {
			for (let step = 0; step <= schedule.length; step++)
				for (const dot of railSteps(schedule, step)) expect(dot.cursor).toEqual(stops[dot.step]);
		});
	});

	test('the dots of one sample after another are all the steps after the start, once each', () => {
		forEverySchedule((schedule) => {
			const dots: number[] = [];
			for (let step = 1; step <= schedule.length; step = dots.at(-1)! + 1)
				dots.push(...railSteps(schedule, step).map((dot) => dot.step));
			expect(dots).toEqual(Array.from({ length: schedule.length }, (_, i) => i + 1));
		});
	});

	test('every dot of a sample shows the same dots, and the start shows the first sample’s', () => {
		forEverySchedule((schedule) => {
			for (let step = 1; step <= schedule.length; step++) {
				const dots = railSteps(schedule, step);
				expect(railSteps(schedule, dots[0]!.step)).toEqual(dots);
				expect(dots.map((dot) => dot.step)).toContain(step);
			}
			expect(railSteps(schedule, 0)).toEqual(railSteps(schedule, 1));
		});
	});

	test('only the epoch’s first sample brings the shuffle with it, only its last one the mean', () => {
		forEverySchedule((schedule, stops) => {
			for (let step = 1; step <= schedule.length; step++) {
				const kinds = railSteps(schedule, step).map(({ cursor }) => cursor.kind);
				const at = stops[step]!;
				const position = 'position' in at ? at.position : at.kind === 'epoch' ? 0 : schedule.n - 1;
				expect(kinds.filter((kind) => kind === 'sample')).toHaveLength(1);
				expect(kinds[0] === 'epoch').toBe(position === 0);
				expect(kinds.at(-1) === 'epoch-end').toBe(position === schedule.n - 1);
			}
		});
	});
});

test('as many dots are named as there is room for, and always the current one', () => {
	forEverySchedule((schedule) => {
		for (let step = 1; step <= schedule.length; step++)
			for (const width of [300, 700, 1076]) {
				const dots = railSteps(schedule, step);
				const named = [...namedDots(dots, step, width)]
					.map((dot) => dot.step)
					.sort((a, b) => a - b);
				expect(named).toContain(step);
				const gaps = named.slice(1).map((dot, i) => dot - named[i]!);
				const all = named.length === dots.length;
				expect(all || Math.min(...gaps, Infinity) * (width / dots.length) >= 80).toBe(true);
				expect(all).toBe(width / dots.length >= 80);
			}
	});
});

describe('the words under the dots', () => {
	const sgd = new Schedule({ n: 2, layers: 2, epochs: 2, batchSize: 1 });
	const middle = [
		'load sample',
		'forward 1',
		'forward 2',
		'loss',
		'gradient',
		'backward 2',
		'update 2',
		'backward 1',
		'update 1'
	];

	test('of an epoch’s first sample begin with the shuffle', () => {
		expect(wordsAt(sgd, 3)).toEqual(['shuffle', ...middle]);
	});

	test('call it a new epoch when nothing is shuffled', () => {
		expect(wordsAt(sgd, 3, false)).toEqual(['new epoch', ...middle]);
	});

	test('of an epoch’s last sample end with the mean loss', () => {
		expect(wordsAt(sgd, sgd.stepsPerEpoch)).toEqual([...middle, 'mean loss']);
	});

	test('name the updates after the last sample of a mini-batch only', () => {
		const batches = new Schedule({ n: 3, layers: 1, epochs: 1, batchSize: 2 });
		const sample = ['load sample', 'forward 1', 'loss', 'gradient', 'backward 1'];
		expect(wordsAt(batches, 2)).toEqual(['shuffle', ...sample]);
		expect(wordsAt(batches, 7)).toEqual([...sample, 'update 1']);
		expect(wordsAt(batches, 13)).toEqual([...sample, 'update 1', 'mean loss']);
	});
});

test('where there is not room for all, the current dot is shown, folds hold the others, and each has 24 px', () => {
	forEverySchedule((schedule) => {
		for (let step = 1; step <= schedule.length; step++)
			for (const width of [100, 290, 362, 1076]) {
				const dots = railSteps(schedule, step);
				const { before, shown, after } = foldDots(dots, step, width);
				expect([...(before?.hidden ?? []), ...shown, ...(after?.hidden ?? [])]).toEqual(dots);
				expect(shown.map((dot) => dot.step)).toContain(step);
				const drawn = shown.length + (before ? 1 : 0) + (after ? 1 : 0);
				expect(drawn * 24).toBeLessThanOrEqual(width);
				if (before) expect(before.nearest.step).toBe(shown[0]!.step - 1);
				if (after) expect(after.nearest.step).toBe(shown.at(-1)!.step + 1);
			}
	});
});

describe('a step that is announced', () => {
	const schedule = new Schedule({ n: 4, layers: 2, epochs: 3, batchSize: 1 });
	const layers = [{ units: 4 }, { units: 1 }];
	const namesWith = (step: number, granularity: Granularity): string[] => {
		const coming = comingOf(schedule, layers, { step, selection: null }, granularity);
		const dots = withComing(railSteps(schedule, step), coming);
		expect(dots.filter((dot) => dot.step === coming!.step)).toHaveLength(1);
		return dots.map((dot) => dotName(dot, page, true));
	};

	test('is one of the dots, or follows them under its own name', () => {
		expect(namesWith(3, 'layer')).toEqual(wordsAt(schedule, 3));
		expect(namesWith(10, 'layer')).toEqual([...wordsAt(schedule, 10), 'load sample']);
		expect(namesWith(10, 'sample')).toEqual([...wordsAt(schedule, 10), 'sample 2']);
		expect(namesWith(10, 'epoch')).toEqual([...wordsAt(schedule, 10), 'epoch 1']);
		expect(namesWith(38, 'epoch')).toEqual([...wordsAt(schedule, 38), 'epoch 2']);
	});
});
