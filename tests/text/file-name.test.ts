import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '$lib/text/file-name';

test.each([
	['Week 3: XOR!', 'week-3-xor'],
	['Größe & één', 'größe-één'],
	['???', '']
])('%s is called %s', (title, name) => {
	expect(fileName(title)).toBe(name);
});

test('any title gives letters and digits with single hyphens between them', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (title) => {
			expect(fileName(title)).toMatch(/^([\p{L}\p{N}]+(-[\p{L}\p{N}]+)*)?$/u);
		})
	);
});
