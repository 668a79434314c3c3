import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inTab, stored, TEXT } from '$lib/state/stored';

beforeEach(() => {
	localStorage.clear();
	sessionStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

const Pair = v.object({ a: v.number(), b: v.nullable(v.string()) });
const device = stored('backstep:aside', Pair);
const tab = stored('backstep:aside', Pair, { where: inTab });
const text = stored('backstep:last', v.pipe(v.string(), v.minLength(1)), { format: TEXT });

test('what is written is read, until it is forgotten', () => {
	expect(device.read()).toBeNull();
	device.write({ a: 0.1, b: null });
	expect(device.read()).toEqual({ a: 0.1, b: null });
	device.forget();
	expect(device.read()).toBeNull();
});

test('what belongs to the tab is not on the device', () => {
	tab.write({ a: 1, b: 'x' });
	expect(device.read()).toBeNull();
	expect(tab.read()).toEqual({ a: 1, b: 'x' });
});

test('a text is kept as it is', () => {
	text.write('{"a":1}');
	expect(localStorage.getItem('backstep:last')).toBe('{"a":1}');
	expect(text.read()).toBe('{"a":1}');
});

test.each(['', '{', 'null', '[]', '{"a":"1","b":null}', '{"a":1}'])(
	'%s, which is not by the schema, is nothing',
	(kept) => {
		localStorage.setItem('backstep:aside', kept);
		expect(device.read()).toBeNull();
	}
);

describe('without a storage', () => {
	const closed = (): never => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	};

	test('that may be looked at, nothing is kept and nothing fails', () => {
		vi.spyOn(window, 'localStorage', 'get').mockImplementation(closed);
		device.write({ a: 1, b: null });
		device.forget();
		expect(device.read()).toBeNull();
	});

	test('that has room, what was kept stays', () => {
		device.write({ a: 1, b: null });
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(closed);
		device.write({ a: 2, b: null });
		expect(device.read()).toEqual({ a: 1, b: null });
	});
});
