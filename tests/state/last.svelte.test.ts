import { beforeEach, expect, test, vi } from 'vitest';
import { keepAddress, keptAddress } from '$lib/state/last';

beforeEach(() => localStorage.clear());

test('where somebody is, is kept on the device', () => {
	keepAddress('v=1&data=circles&lr=0.3&step=9');
	expect(keptAddress()).toBe('v=1&data=circles&lr=0.3&step=9');
});

test('the first example at its first step is nowhere to return to', () => {
	expect(keptAddress()).toBeNull();
	keepAddress('v=1&data=xor');
	expect(keptAddress()).toBeNull();
	keepAddress('v=1&data=xor&step=1');
	expect(keptAddress()).not.toBeNull();
});

test.each(['', '{}', 'something else', '<script>'])('%s in the storage is nothing', (kept) => {
	localStorage.setItem('backstep:last', kept);
	expect(keptAddress()).toBeNull();
});

test('a closed storage is no trouble', () => {
	const closed = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('closed');
	});
	expect(() => keepAddress('v=1')).not.toThrow();
	closed.mockRestore();
});

test('what a link leaves out is not left out on the next visit', () => {
	keepAddress('v=1&data=circles&step=9&hide=setup,code');
	expect(keptAddress()).toBe('v=1&data=circles&step=9');
});
