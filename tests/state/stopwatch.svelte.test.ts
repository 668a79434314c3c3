import { beforeEach, expect, test } from 'vitest';
import { Stopwatch } from '$lib/state/stopwatch.svelte';

beforeEach(() => sessionStorage.clear());

test('it runs while it is started, stands still while it is stopped, and adds up', () => {
	const watch = new Stopwatch();
	expect(watch.elapsed(5000)).toBe(0);
	watch.toggle(1000);
	expect([watch.running, watch.elapsed(4000)]).toEqual([true, 3000]);
	watch.toggle(5000);
	expect([watch.running, watch.elapsed(9000)]).toEqual([false, 4000]);
	watch.toggle(10_000);
	expect(watch.elapsed(11_000)).toBe(5000);
});

test('reset begins at 0, and leaves one that runs running', () => {
	const watch = new Stopwatch();
	watch.toggle(1000);
	watch.reset(8000);
	expect([watch.running, watch.elapsed(9000)]).toEqual([true, 1000]);
	watch.toggle(9000);
	watch.reset(9500);
	expect([watch.running, watch.elapsed(20_000)]).toEqual([false, 0]);
});

test('a reload goes on where it was; what cannot be read counts as nothing', () => {
	new Stopwatch().toggle(1000);
	const again = new Stopwatch();
	again.restore();
	expect([again.running, again.elapsed(3000)]).toEqual([true, 2000]);
	sessionStorage.setItem('backstep:stopwatch', '{"before": -4}');
	const spoilt = new Stopwatch();
	spoilt.restore();
	expect([spoilt.running, spoilt.elapsed(3000)]).toEqual([false, 0]);
});
