import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttle } from '$lib/state/throttle';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A throttle of 100 ms, and what it has run and when. */
function recorded() {
	const runs: { at: number; value: number }[] = [];
	const start = Date.now();
	const throttled = throttle((value: number) => runs.push({ at: Date.now() - start, value }), 100);
	return { throttled, runs };
}

/** Calls with the milliseconds that pass before each; its value is its number. */
const calls = fc.array(fc.integer({ min: 0, max: 250 }), { minLength: 1, maxLength: 40 });

test('the first call is made at once, and the last of a burst at the end of its interval', () => {
	const { throttled, runs } = recorded();
	throttled.call(1);
	expect(runs).toEqual([{ at: 0, value: 1 }]);
	vi.advanceTimersByTime(30);
	throttled.call(2);
	throttled.call(3);
	vi.advanceTimersByTime(1000);
	expect(runs).toEqual([
		{ at: 0, value: 1 },
		{ at: 100, value: 3 }
	]);
	throttled.call(4);
	expect(runs.at(-1)).toEqual({ at: 1030, value: 4 });
});

test('at most one call is made per interval, in order, the last one always', () => {
	const property = fc.property(calls, (pauses) => {
		const { throttled, runs } = recorded();
		const asked = pauses.map((pause, value) => {
			vi.advanceTimersByTime(pause);
			throttled.call(value);
			return pauses.slice(0, value + 1).reduce((sum, ms) => sum + ms, 0);
		});
		vi.advanceTimersByTime(1000);
		for (const [i, { at, value }] of runs.entries()) {
			expect(at - asked[value]!).toBeGreaterThanOrEqual(0);
			expect(at - asked[value]!).toBeLessThanOrEqual(100);
			if (i === 0) continue;
			expect(at - runs[i - 1]!.at).toBeGreaterThanOrEqual(100);
			expect(value).toBeGreaterThan(runs[i - 1]!.value);
		}
		expect(runs.at(-1)!.value).toBe(pauses.length - 1);
	});
	fc.assert(property);
});

test('a flush does at once what was put off, and only once', () => {
	const { throttled, runs } = recorded();
	throttled.call(1);
	throttled.call(2);
	throttled.flush();
	expect(runs.map(({ value }) => value)).toEqual([1, 2]);
	throttled.flush();
	vi.advanceTimersByTime(1000);
	expect(runs).toHaveLength(2);
});
