import { expect, test, vi } from 'vitest';
import { readAddress } from '$lib/experiment/address';
import { Opening, type Request } from '$lib/state/opening.svelte';
import { shownAtOnce } from '$lib/state/shown';

const opening = new Opening(() => shownAtOnce(readAddress('')));
const show = vi.fn<Request['show']>();
const lost = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

test('what reads an address and cannot be loaded is missing, and is read again when it is asked for again', async () => {
	const read = vi.fn<Request['read']>(lost);
	await opening.open({ read, show });
	expect(opening.missing).toBe(true);
	expect(show).not.toHaveBeenCalled();

	await opening.retry();
	expect(opening.missing).toBe(true);
	const reading = readAddress('data=circles&step=3');
	read.mockResolvedValue(reading);
	await opening.retry();
	expect(opening.missing).toBe(false);
	expect(show.mock.lastCall![0]).toBe(reading);
	expect(opening.retry()).toBeUndefined();
});

test('what fails after something else was asked for is not missed', async () => {
	const first = opening.open({ read: lost, show });
	await opening.open({ read: () => readAddress('data=xor'), show });
	await first;
	expect(opening.missing).toBe(false);
	expect(show.mock.lastCall![0].address.experiment.data.name).toBe('xor');
});

test('what is dismissed is not asked for again', async () => {
	await opening.open({ read: lost, show });
	opening.dismiss();
	expect(opening.missing).toBe(false);
	expect(opening.retry()).toBeUndefined();
});
