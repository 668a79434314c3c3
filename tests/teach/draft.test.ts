import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '$lib/quiz/pack/parse';
import { FIXED_TYPES } from '$lib/quiz/pack/schema';
import { emptyDraft, isOpen, newItem, shownFaults } from '$lib/teach/draft';
import { changedAt, moved, valueAt } from '$lib/teach/json';
import { inBoth, inOne, isInBoth } from '$lib/teach/languages';
import { fixedItems } from '../quiz/pack/packs';

const paths = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'items'), fc.nat({ max: 2 })), {
	maxLength: 4
});

test('what is written at a place is there, and nothing is changed in place', () => {
	fc.assert(
		fc.property(fc.jsonValue(), paths, fc.string(), (value, path, other) => {
			const before = JSON.stringify(value);
			expect(valueAt(changedAt(value, path, other), path)).toBe(other);
			expect(JSON.stringify(value)).toBe(before);
		})
	);
});

test('what is moved has its place, and the others keep their order', () => {
	const places = fc
		.integer({ min: 1, max: 8 })
		.chain((n) => fc.tuple(fc.constant(n), fc.nat(n - 1), fc.nat(n - 1)));
	fc.assert(
		fc.property(places, ([n, from, to]) => {
			const list = [...Array(n).keys()];
			const result = moved(list, from, to);
			expect(result[to]).toBe(from);
			expect(result.filter((k) => k !== from)).toEqual(list.filter((k) => k !== from));
		})
	);
});

test('a question in one language is the same again after it has been in both', () => {
	fc.assert(
		fc.property(fixedItems, fc.constantFrom('en' as const, 'nl' as const), (item, lang) => {
			const single = inOne(item, lang);
			fc.pre(!isInBoth(single));
			const both = inBoth(single, lang);
			expect(isInBoth(both)).toBe(true);
			expect(inOne(both, lang)).toEqual(single);
			expect(
				checkPack({ backstep: 'pack', version: 1, title: 'x', items: [single] }).faults
			).toEqual([]);
		})
	);
});

test.each(FIXED_TYPES)(
	'of a new %s everything is still to be filled in, and nothing is wrong',
	(type) => {
		const { faults } = checkPack({ ...emptyDraft('x'), items: [newItem(type)] });
		expect(faults.length).toBeGreaterThan(0);
		expect(shownFaults(faults).filter((fault) => !isOpen(fault))).toEqual([]);
	}
);
