import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachableEpoch } from '$lib/quiz/run/reachable';
import { settingOf } from '../settings';

test('every epoch of the usual XOR can be asked about, and never a later one than was wanted', () => {
	const { problem } = settingOf('data=xor');
	fc.assert(
		fc.property(fc.nat(99), (wanted) => {
			expect(reachableEpoch(problem, wanted)).toBe(wanted);
		})
	);
});

test('the larger network and data, the earlier the last epoch that is asked about', () => {
	const last = (hash: string): number => reachableEpoch(settingOf(hash).problem, 1e9);
	expect(last('data=circles&n=200')).toBeLessThan(last('data=circles&n=100'));
	expect(last('data=circles&net=2-16r-16r-1s')).toBeLessThan(last('data=circles'));
	expect(last('data=circles&net=2-16r-16r-16r-16r-1s&n=2000')).toBeGreaterThanOrEqual(0);
});
