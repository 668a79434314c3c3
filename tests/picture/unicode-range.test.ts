import { expect, test } from 'vitest';
import { covers } from '$lib/picture/unicode-range';

test.each([
	['', 'x', true],
	['U+0-FF', 'a', true],
	['U+0-FF, U+131, U+2212', '−', true],
	['U+0-FF, U+131', '−', false],
	['u+370-3ff', 'α', true],
	['U+4??', 'ж', true],
	['U+4??', 'x', false],
	['U+1F600-1F64F', '😀', true],
	['nonsense', 'x', false]
])('%s, %s: %s', (range, character, covered) => {
	expect(covers(range, character)).toBe(covered);
});
