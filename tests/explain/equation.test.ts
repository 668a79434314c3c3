import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '$lib/experiment/problem';
import { equationOf, type Equation } from '$lib/explain/equation';
import type { Term } from '$lib/explain/term';
import type { Moment } from '$lib/timeline/moment';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCase } from '../support/cases';
import { editedProblems } from '../support/problems';
import { environmentOf } from './environment';
import { evaluate, type Environment } from '$lib/explain/evaluate';
import { focusedMomentsOf, runs } from './runs';

/** Equal up to the rounding of what was added up; NaN with NaN, ∞ with its sign. */
function comesTo(term: Term, expected: number, environment?: Environment): boolean {
	const { value, size } = evaluate(term, environment);
	if (Object.is(value, expected)) return true;
	return Math.abs(value - expected) <= 1e-300 + 1e-9 * Math.max(size, Math.abs(expected));
}

function* equationsOf(problem: Problem, most?: number): Generator<[Moment, Equation, string]> {
	for (const [moment, focus] of focusedMomentsOf(problem, most))
		for (const equation of equationOf(moment, problem, focus)) {
			const { name, sub = '', sup = '' } = equation.name;
			yield [moment, equation, `${name}${sub}${sup} at step ${moment.step}`];
		}
}

/** The equations with a line of numbers that does not come to the value. */
const wrongNumbers = (problem: Problem, most?: number): string[] =>
	[...equationsOf(problem, most)]
		.filter(([, { numbers, value }]) => !numbers.every((line) => comesTo(line, value.value)))
		.map(([, , where]) => where);

/** The engine subtracts the largest z before it takes e^z, which the formula in symbols need not. */
const isFar = ({ layers }: Moment): boolean =>
	layers.some(({ activation, z }) => activation === 'softmax' && z?.some((v) => Math.abs(v) > 700));

/** The equations whose names, looked up in the moment, do not come to the value. */
const wrongNames = (problem: Problem, most?: number): string[] =>
	[...equationsOf(problem, most)]
		.filter(([moment]) => !isFar(moment))
		.filter(([moment, { symbols, value }]) => {
			return !comesTo(symbols, value.value, environmentOf(moment, problem));
		})
		.map(([, , where]) => where);

describe.each(runs)('%s', (_, problem) => {
	test('the numbers of every equation come to its value', () => {
		expect(wrongNumbers(problem)).toEqual([]);
	});

	test('the names of every equation stand for numbers that come to its value', () => {
		expect(wrongNames(problem)).toEqual([]);
	});
});

test('both hold for any network, loss and batch size, also when the numbers overflow', () => {
	fc.assert(
		fc.property(editedProblems, (problem) => {
			expect(wrongNumbers(problem, 60)).toEqual([]);
			expect(wrongNames(problem, 60)).toEqual([]);
		})
	);
});

test('a weight replaced after its update has the equation of what was computed, and what stands there now', () => {
	const problem = problemOfCase(referenceCase('p04'));
	const { schedule } = new Timeline(problem);
	const step = schedule.stepOf({ kind: 'update', epoch: 0, batch: 0, position: 0, layer: 1 });
	const original = new Timeline(problem).at(step);
	for (const [input, computed] of original.layers[1]!.weights[2]!.entries()) {
		const what = { kind: 'weight', layer: 1, neuron: 2, input } as const;
		const edited = { ...problem, edits: [{ step, what, value: 7 }] };
		const moment = new Timeline(edited).at(step);
		const [weight, bias] = equationOf(moment, edited, { layer: 1, neuron: 2 });
		expect(weight!.name.sub).toBe(`3${input + 1}`);
		expect(weight!.value.value).toBe(computed);
		expect(weight!.replaced!.value).toBe(7);
		expect(bias!.replaced).toBeUndefined();
		const [other] = equationOf(moment, edited, { layer: 1, neuron: 0 });
		expect(other!.replaced).toBeUndefined();
	}
});
