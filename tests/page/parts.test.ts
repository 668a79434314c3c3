import { describe, expect, test } from 'vitest';
import { equationOf } from '$lib/explain/equation';
import { focusOf } from '$lib/explain/focus';
import { matrixOf } from '$lib/explain/matrix';
import { arrange, partsOf, type Part } from '$lib/page/parts';
import { momentsOf, runs } from '../explain/runs';

test('an equation and a matrix are offered exactly where the step has one', () => {
	for (const [, problem] of runs)
		for (const moment of momentsOf(problem, 60)) {
			const parts = partsOf(moment, null);
			const equations = equationOf(moment, problem, focusOf(moment, null));
			expect(parts.includes('equation')).toBe(equations.length > 0);
			expect(parts.includes('matrix')).toBe(matrixOf(moment, problem).length > 0);
		}
});

describe('a column', () => {
	const ALL: readonly Part[] = ['equation', 'matrix', 'numbers'];

	test('that is low shows one part at a time, a higher one keeps the equation, the highest shows all', () => {
		expect(arrange(ALL, 350)).toEqual({ shown: [], choice: ALL });
		expect(arrange(ALL, 650)).toEqual({ shown: ['equation'], choice: ['matrix', 'numbers'] });
		expect(arrange(ALL, 900)).toEqual({ shown: ALL, choice: [] });
	});

	test('has nothing to choose where there is one part', () => {
		expect(arrange(['numbers'], 350)).toEqual({ shown: ['numbers'], choice: [] });
		expect(arrange(['equation', 'numbers'], 650).choice).toEqual([]);
	});
});
