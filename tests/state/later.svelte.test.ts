import { expect, test, vi } from 'vitest';
import { Later } from '$lib/state/later.svelte';

test('a part is loaded once, when it is first needed', async () => {
	const load = vi.fn(() => Promise.resolve('part'));
	const later = new Later(load);
	expect(later.current).toBeNull();
	expect(load).not.toHaveBeenCalled();
	later.need();
	later.need();
	expect(await later.load()).toBe('part');
	expect(later.current).toBe('part');
	expect(load).toHaveBeenCalledOnce();
});

test('a part that cannot be had is tried again when it is needed again; who waits for it hears of it', async () => {
	const load = vi.fn<() => Promise<string>>(() => Promise.reject(new TypeError('no network')));
	const later = new Later(load);
	later.need();
	await expect(later.load()).rejects.toThrow('no network');
	await expect(later.load()).rejects.toThrow('no network');
	expect(load).toHaveBeenCalledTimes(2);
	expect(later.current).toBeNull();
	load.mockResolvedValue('part');
	expect(await later.load()).toBe('part');
});
