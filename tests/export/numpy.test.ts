import { describe, expect, test } from 'vitest';
import { programOf } from '$lib/export/program';
import { problemOfCase, referenceCases } from '../support/cases';
import { expectClose } from '../support/close';
import {
	expectReference,
	lastLine,
	numbers,
	pythonWithNumPy,
	run,
	runAll
} from '../support/python';
import { someProblems, trained } from './programs';

describe.skipIf(!pythonWithNumPy)('run by NumPy, without a warning, the program', () => {
	test.each(referenceCases)('comes to the losses and parameters of $name', (reference) => {
		const output = run(programOf(problemOfCase(reference), 'numpy'), pythonWithNumPy!);
		expectReference(lastLine(output), reference);
	});

	test('comes to the losses and parameters of our own fit(), whatever the network', () => {
		const problems = someProblems(200);
		const programs = problems.map((problem) => programOf(problem, 'numpy'));
		const tolerance = { rtol: 1e-9, atol: 1e-9 };
		for (const [i, got] of runAll(programs, pythonWithNumPy!).entries()) {
			const { epochLosses, weights, biases } = trained(problems[i]!);
			const told = JSON.stringify(problems[i]);
			expectClose(numbers(got.epochLosses), epochLosses, tolerance, `epochLosses of ${told}`);
			expectClose(numbers(got.weights), weights, tolerance, `weights of ${told}`);
			expectClose(numbers(got.biases), biases, tolerance, `biases of ${told}`);
		}
		expect(programs).toHaveLength(200);
	});
});
