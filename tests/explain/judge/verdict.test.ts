import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { endOf, risesOf, verdictOf } from '$lib/explain/judge/verdict';
import { problemOfCase, referenceCase } from '../../support/cases';
import { LAMBDA, bowl, judge } from './runs';

const preset = (name: 'circles' | 'xor' | 'line', change: Partial<Problem>): Problem => {
	const experiment = defaultExperiment(name);
	return { ...problemOf(experiment, loadDataset(experiment.data) as Dataset), ...change };
};

describe('on a parabola of curvature λ', () => {
	const verdictAt = (alpha: number) => judge(bowl(alpha)).verdict.kind;

	test.each([0.5, 0.9, 1, 1.1, 1.5, 1.8])('α = %d/λ converges, as theory says', (share) => {
		expect(verdictAt(share / LAMBDA)).toBe('converged');
	});

	test('every loss is (1 − αλ)² times the one before, whether the step overshoots or not', () => {
		for (const alpha of [0.3, 0.9, 1.4, 1.9].map((share) => share / LAMBDA)) {
			const { curve } = judge(bowl(alpha, 12));
			for (let e = 2; e < curve.length; e++)
				expect(curve[e]).toBeCloseTo(curve[e - 1]! * (1 - alpha * LAMBDA) ** 2, 12);
			expect(risesOf(curve)).toBe(0);
		}
	});

	test.each([2.01, 2.5, 4])('α = %d/λ ends above where it began', (share) => {
		expect(verdictAt(share / LAMBDA)).toBe('grown');
	});

	test('an α far beyond 2/λ diverges, at the step the timeline knows', () => {
		const { verdict, timeline } = judge(bowl(1e10));
		expect(verdict).toEqual({ kind: 'diverged', step: timeline.overflow });
	});

	test('α = 2/λ only mirrors the error and goes nowhere', () => {
		expect(verdictAt(2 / LAMBDA)).toBe('flat');
	});

	test('a tiny α still falls', () => {
		expect(verdictAt(1e-6 / LAMBDA)).toBe('falling');
		expect(verdictAt(0.01 / LAMBDA)).toBe('falling');
	});

	test('α = 0 goes nowhere', () => {
		expect(verdictAt(0)).toBe('flat');
	});
});

describe('the runs computed by NumPy', () => {
	test('p10 diverges', () => {
		expect(judge(problemOfCase(referenceCase('p10'))).verdict.kind).toBe('diverged');
	});

	test('p11, with a learning rate of 0.001, still falls after fifty epochs', () => {
		const problem = { ...problemOfCase(referenceCase('p11')), epochs: 50 };
		expect(judge(problem).verdict.kind).toBe('falling');
	});

	test('p16 learns XOR and has converged after 300 epochs', () => {
		expect(judge(problemOfCase(referenceCase('p16'))).verdict.kind).toBe('converged');
	});

	test('a single epoch says nothing', () => {
		expect(judge(problemOfCase(referenceCase('p13'))).verdict.kind).toBe('short');
	});
});

describe('the course’s three cases on circles', () => {
	test.each([
		[0.003, 'falling'],
		[0.1, 'converged'],
		[1, 'oscillating'],
		[30, 'grown']
	])('α = %d: %s', (learningRate, kind) => {
		expect(judge(preset('circles', { learningRate })).verdict.kind).toBe(kind);
	});
});

test('an oscillating run tells in how many epochs the loss rose', () => {
	const { curve, verdict } = judge(preset('xor', { learningRate: 3 }));
	const rises = curve.filter((loss, i) => loss > (curve[i - 1] ?? Infinity)).length;
	expect(verdict).toEqual({ kind: 'oscillating', rises, epochs: 100 });
	expect(rises).toBeGreaterThan(20);
});

test('a falling run tells how much lower its last tenth lies than the one before', () => {
	const curve = Array.from({ length: 101 }, (_, e) => 10 - 0.05 * e);
	expect(verdictOf(curve, null)).toMatchObject({ kind: 'falling', epochs: 10 });
	expect((verdictOf(curve, null) as { drop: number }).drop).toBeCloseTo(0.5, 12);
});

test('a run converges at the epoch from which on it stays near its end', () => {
	const curve = [1, 0.8, 0.5, 0.2, 0.06, ...Array<number>(40).fill(0.05)];
	expect(verdictOf(curve, null)).toEqual({ kind: 'converged', epoch: 4 });
});

test('a late spike that is made good again is no oscillation', () => {
	const curve = Array.from({ length: 101 }, (_, e) => Math.exp(-e / 10));
	curve[80] = 0.3;
	expect(verdictOf(curve, null).kind).not.toBe('oscillating');
});

test('a run that has come to rest has converged, however wild its way was', () => {
	const curve = Array.from({ length: 101 }, (_, e) =>
		e < 85 ? 0.5 + 0.4 * Math.cos(e) : 0.01 + 0.001 * (e % 2)
	);
	expect(verdictOf(curve, null)).toEqual({ kind: 'converged', epoch: 85 });
});

test('a spike in the last epochs does not make a fall into none', () => {
	const curve = Array.from({ length: 101 }, (_, e) => Math.exp(-e / 8));
	curve[97] = 0.9;
	expect(['converged', 'falling']).toContain(verdictOf(curve, null).kind);
});

test('a curve that ends below half of its beginning is never said not to fall, nor to have grown', () => {
	const loss = fc.double({ min: 1e-6, max: 10, noNaN: true });
	fc.assert(
		fc.property(fc.array(loss, { minLength: 6, maxLength: 80 }), (curve) => {
			const { kind } = verdictOf(curve, null);
			if (endOf(curve) < curve[0]! / 2) expect(['flat', 'grown']).not.toContain(kind);
			if (endOf(curve) > 1.1 * curve[0]!)
				expect(['flat', 'falling', 'converged']).not.toContain(kind);
		})
	);
});

test('a curve that trembles a little around its end has converged all the same', () => {
	const curve = Array.from({ length: 101 }, (_, e) => Math.exp(-e / 8) + 0.004 * (e % 3));
	expect(verdictOf(curve, null).kind).toBe('converged');
});

test('a loss that trembles around where it began goes nowhere', () => {
	const curve = Array.from({ length: 101 }, (_, e) => 0.7 + 0.001 * (e % 2));
	expect(verdictOf(curve, null).kind).toBe('flat');
});
