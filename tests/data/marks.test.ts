import { expect, test } from 'vitest';
import { classColour, marksPath } from '$lib/data/marks';

test('no two of twelve classes have both the same colour and the same shape, the first three neither', () => {
	const looks = Array.from({ length: 12 }, (_, c) => ({
		colour: classColour(c),
		shape: marksPath(c, [[0, 0]], 5)
	}));
	expect(new Set(looks.map(({ colour, shape }) => colour + shape)).size).toBe(12);
	expect(new Set(looks.slice(0, 3).map(({ colour }) => colour)).size).toBe(3);
	expect(new Set(looks.slice(0, 3).map(({ shape }) => shape)).size).toBe(3);
});

test('a point of no class looks like none of three', () => {
	expect(classColour(-1)).toBe('var(--neutral)');
	const shapes = [-1, 0, 1, 2].map((c) => marksPath(c, [[0, 0]], 5));
	expect(new Set(shapes).size).toBe(4);
});

test('one path draws every point where it stands', () => {
	const path = marksPath(
		1,
		[
			[3, 4],
			[50.5, 6]
		] as const,
		2
	);
	expect(path.match(/M[^m]+/g)).toEqual(['M3,4', 'M50.5,6']);
});
