import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEYS, writeAddress } from '$lib/experiment/address';
import { HIDEABLE } from '$lib/experiment/hide';
import { hideIn, hiding } from '$lib/experiment/hiding';
import { addresses } from '../support/experiments';

const parts = fc.subarray([...HIDEABLE]);
const tails = fc.constantFrom('', '&quiz=epoch,dz&count=3', '&vary=batch&values=1,4&by=updates');

test('an address that leaves other parts out is the same but for them, whatever follows it', () => {
	fc.assert(
		fc.property(addresses, parts, tails, (address, hide, tail) => {
			const hash = hiding(writeAddress(address) + tail, hide);
			expect(hash).toBe(writeAddress({ ...address, hide }) + tail);
			expect(hideIn(hash)).toEqual(hide);
		})
	);
});

test('the fields of every address have their names in the list', () => {
	fc.assert(
		fc.property(addresses, (address) => {
			const keys = [...new URLSearchParams(writeAddress(address)).keys()];
			expect(keys).toEqual(KEYS.filter((key) => keys.includes(key)));
		})
	);
});

test('a link without an address can leave parts out, too', () => {
	expect(hiding('pack=abc', ['setup'])).toBe('hide=setup&pack=abc');
	expect(hiding('', ['setup'])).toBe('hide=setup');
});
