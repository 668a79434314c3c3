import { describe, expect, test } from 'vitest';
import { programOf, type Library } from '$lib/export/program';
import { problemOfCase, referenceCase } from '../support/cases';
import { complaints, python } from '../support/python';
import { someExperiments } from './programs';

const LIBRARIES: readonly Library[] = ['numpy', 'pytorch'];
const count = 150;
const problems = await someExperiments(count);
const minibatch = problemOfCase(referenceCase('p08'));

describe.each(LIBRARIES)('for %s', (library) => {
	const programs = problems.map((problem) => programOf(problem, library));

	test.skipIf(!python)('Python can read the program of any experiment', () => {
		expect(complaints(programs, python!).filter((complaint) => complaint !== null)).toEqual([]);
	});

	test('no line of any experiment is longer than 100 characters, or ends with a space', () => {
		const lines = programs.flatMap((program) => program.split('\n'));
		expect(lines.filter((line) => line.length > 100 || /\s$/.test(line))).toEqual([]);
	});

	test('parts lie two empty lines apart, never more, and the last line ends', () => {
		expect(programs.filter((program) => /\n{4}|\n\n$|[^\n]$/.test(program))).toEqual([]);
	});

	test('nothing is defined or imported that is not used', () => {
		for (const program of programs)
			for (const [, name] of program.matchAll(/^(?:def|class) (\w+)|^(?!from)import (\w+)$/gm)) {
				if (!name) continue;
				const uses = program.match(new RegExp(`\\b${name}\\b`, 'g'))!;
				expect(uses.length, `${name} in ${program}`).toBeGreaterThan(1);
			}
	});

	test('a number keeps its last digit, and −0 its sign', () => {
		const samples = {
			inputs: [0.1 + 0.2, 1e-7, -0, 2 ** 53, 1e22].map((x) => Float64Array.of(x)),
			targets: minibatch.samples.targets
		};
		expect(programOf({ ...minibatch, inputs: 1, samples }, library)).toContain(
			'[0.30000000000000004], [1e-7], [-0.0], [9.007199254740992e+15], [1e+22]'
		);
	});

	test('changes made by hand are left out, and the program says how many', () => {
		const edit = (step: number) => ({
			step,
			what: { kind: 'bias', layer: 0, neuron: 0 } as const,
			value: 5
		});
		const [none, one, two] = [[], [edit(1)], [edit(1), edit(9)]].map((edits) =>
			programOf({ ...minibatch, edits }, library)
		);
		const told = (program: string) =>
			program.split('\n').filter((line) => line.includes('changed by hand'));
		expect(told(none!)).toEqual([]);
		expect(told(one!)).toEqual([
			'# 1 number was changed by hand in Backstep; this program trains without that change.'
		]);
		expect(told(two!)).toEqual([
			'# 2 numbers were changed by hand in Backstep; this program trains without those changes.'
		]);
		const claim = `: its numbers are those of Backstep${library === 'numpy' ? '' : ' while they are finite'}`;
		expect(none).toContain(claim);
		expect(two!.replace(`${told(two!)[0]!}\n`, '')).toBe(none!.replace(claim, ''));
	});
});
