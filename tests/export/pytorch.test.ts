import { describe, expect, test } from 'vitest';
import { fitListing } from '$lib/explain/listing';
import { programOf } from '$lib/export/program';
import { problemOfCase, referenceCase, referenceCases } from '../support/cases';
import { expectReference, pythonWithTorch, runAll } from '../support/python';

describe.skipIf(!pythonWithTorch)('run by PyTorch, the program', () => {
	const programs = referenceCases.map((reference) =>
		programOf(problemOfCase(reference), 'pytorch')
	);
	const runs = pythonWithTorch ? runAll(programs, pythonWithTorch) : [];

	test.each(referenceCases.map((reference, i) => ({ reference, i, name: reference.name })))(
		'comes to the losses and parameters of $name',
		({ reference, i }) => {
			expectReference(runs[i]!, reference);
		}
	);
});

test.each(['p02', 'p08'])('%s: what autograd does not change is said as in the listing', (name) => {
	const problem = problemOfCase(referenceCase(name));
	const program = programOf(problem, 'pytorch');
	const changed = ['sum', 'gradient', 'clears', 'clear', 'downwards', 'backward'];
	for (const { key, text } of fitListing(problem))
		if (!changed.includes(key)) expect(program).toContain(`${text.trim()}\n`);
	expect(program).toContain('L.backward()');
	expect(program).not.toContain('def backward');
});
