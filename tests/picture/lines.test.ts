import { expect, test } from 'vitest';
import { linesOf } from '$lib/picture/lines';

const shorterThan = (most: number) => (line: string) => line.length <= most;

test('words are written in as few lines as they need, in their order', () => {
	const runs = Array.from({ length: 8 }, (_, i) => `about right, α = 0.${i + 1}`);
	const lines = linesOf(runs, shorterThan(60));
	expect(lines.join(' · ')).toBe(runs.join(' · '));
	for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
	expect(lines).toHaveLength(4);
});

test('a word that fits no line has one of its own', () => {
	expect(linesOf(['aa', 'bbbbbb', 'cc', 'd'], shorterThan(6))).toEqual(['aa', 'bbbbbb', 'cc · d']);
	expect(linesOf([], shorterThan(6))).toEqual([]);
});
