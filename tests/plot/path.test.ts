import { expect, test } from 'vitest';
import { areaPath, bandPath, polyline } from '$lib/plot/path';

test('a path breaks where a point is not finite', () => {
	const points = [
		[0, 1],
		[1, 2.26],
		[2, NaN],
		[3, 4],
		[4, Infinity]
	] as const;
	expect(polyline(points)).toBe('M0,1L1,2.3M3,4');
	expect(areaPath(points, 9)).toBe('M0,9L0,1L1,2.3L1,9ZM3,9L3,4L3,9Z');
	expect(polyline([])).toBe('');
});

test('a band goes along its upper side and back along its lower one, in pieces where it breaks', () => {
	const high = [
		[0, 1],
		[1, 2],
		[2, NaN],
		[3, 4]
	] as const;
	const low = [
		[0, 5],
		[1, 6],
		[2, NaN],
		[3, 4]
	] as const;
	expect(bandPath(high, low)).toBe('M0,1L1,2L1,6L0,5ZM3,4L3,4Z');
	expect(bandPath([], [])).toBe('');
});
