import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DICTIONARIES } from '../support/dictionaries';
import { summaryOf } from '$lib/plot/losses';
import {
	epochMarks,
	nearest,
	placeOf,
	spanOf,
	stepAt,
	terrainPath,
	THUMB
} from '$lib/transport/scrubber';

const { en, nl } = DICTIONARIES;
const widths = fc.integer({ min: 260, max: 3000 });
const lengths = fc.integer({ min: 1, max: 5_000_000 });

describe('places and steps', () => {
	test('the thumb keeps its radius from both ends', () => {
		expect(placeOf(0, 2100, 500)).toBe(THUMB);
		expect(placeOf(2100, 2100, 500)).toBe(500 - THUMB);
	});

	test('the step under the thumb of a step is that step', () => {
		fc.assert(
			fc.property(lengths, widths, fc.nat(), (length, width, k) => {
				const step = k % (length + 1);
				expect(stepAt(placeOf(step, length, width), length, width)).toBe(step);
			})
		);
	});

	test('beyond the ends are the first and the last step', () => {
		expect(stepAt(-40, 100, 500)).toBe(0);
		expect(stepAt(540, 100, 500)).toBe(100);
	});
});

test('the change by hand under the pointer is the nearest of those at most 5 pixels away', () => {
	const steps = fc.array(fc.nat(), { maxLength: 8 });
	fc.assert(
		fc.property(lengths, widths, steps, fc.nat(), (length, width, all, k) => {
			const edits = all.map((step) => step % (length + 1));
			const place = k % width;
			const off = (step: number) => Math.abs(placeOf(step, length, width) - place);
			const least = Math.min(...edits.map(off));
			const found = nearest(edits, place, length, width);
			if (found === null) expect(least).toBeGreaterThan(5);
			else expect(off(found)).toBe(least);
			if (least > 5) expect(found).toBeNull();
		})
	);
});

describe('epoch marks', () => {
	const runs = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 3000 }));
	const marksOf = ([epochs, width]: [number, number], words: typeof en) =>
		epochMarks(epochs, width, words.transport);

	test('never overlap, and none is cut off at an edge', () => {
		fc.assert(
			fc.property(runs, fc.constantFrom(en, nl), ([epochs, width], words) => {
				const spans = marksOf([epochs, width], words)
					.filter(({ text }) => text !== '')
					.map((mark) => spanOf(mark, epochs, width));
				for (const [i, { from, to }] of spans.entries()) {
					expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : spans[i - 1]!.to + 18);
					if (i > 0) expect(to).toBeLessThanOrEqual(width);
				}
			})
		);
	});

	test('go from the start to the last epoch at even, round intervals', () => {
		fc.assert(
			fc.property(runs, ([epochs, width]) => {
				const marks = marksOf([epochs, width], en).map(({ epoch }) => epoch);
				expect(marks[0]).toBe(0);
				expect(marks.at(-1)).toBe(epochs);
				const [, every = epochs] = marks;
				marks.slice(0, -1).forEach((epoch, i) => expect(epoch).toBe(i * every));
				if (every !== epochs) expect(String(every)).toMatch(/^[125]0*$/);
			})
		);
	});

	test('on a wide screen are more than on a phone', () => {
		const named = (width: number) =>
			marksOf([50, width], en).filter(({ text }) => text !== '').length;
		expect(named(1400)).toBe(11);
		expect(named(358)).toBeLessThan(6);
		expect(named(358)).toBeGreaterThan(2);
	});
});

describe('the terrain', () => {
	test('stands within a box of 1 × 1, higher where the loss is higher', () => {
		expect(terrainPath(summaryOf([1, 0.5]), 2)).toBe('M0,1L0,0L0.5,0L1,0.5L1,1Z');
	});

	test('ends where the run has been computed to, and is not there before', () => {
		expect(terrainPath(summaryOf([1, 1]), 4)).toBe('M0,1L0,0L0.25,0L0.5,0L0.5,1Z');
		expect(terrainPath(summaryOf([]), 4)).toBe('');
	});

	test('has a gap where a loss is not finite', () => {
		expect(terrainPath(summaryOf([1, NaN, 1]), 3)).not.toContain('NaN');
	});
});
