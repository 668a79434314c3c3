import { expect, test } from 'vitest';
import { Background } from '$lib/state/background.svelte';

/** For a machine with other things to do. */
const PATIENCE = { timeout: 20_000 };

/** Counts to a number, a millisecond for each. */
function* count(to: number): Generator<number, number> {
	for (let i = 0; i < to; i++) {
		const end = performance.now() + 1;
		while (performance.now() < end);
		yield i / to;
	}
	return to;
}

test('a job is done in slices, between which the page goes on', async () => {
	const background = new Background<number>();
	let turns = 0;
	const turn = (): void => {
		turns++;
		if (background.value === null) setTimeout(turn);
	};
	setTimeout(turn);
	background.run(count(40));
	await expect.poll(() => background.value, PATIENCE).toBe(40);
	expect(turns).toBeGreaterThan(2);
});

test('another job takes the place of the one before, of which nothing is heard again', async () => {
	const background = new Background<number>();
	background.run(count(50));
	background.run(count(3));
	await expect.poll(() => background.value, PATIENCE).toBe(3);
	await new Promise((done) => setTimeout(done, 100));
	expect(background.value).toBe(3);
});

test('a job that is given up ends without a value', async () => {
	const background = new Background<number>();
	const giveUp = background.run(count(30));
	giveUp();
	await new Promise((done) => setTimeout(done, 100));
	expect(background.value).toBeNull();
});
