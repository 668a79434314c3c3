import { describe, expect, test } from 'vitest';
import {
	fitListing,
	lineOf,
	methodListing,
	methodOf,
	type Line,
	type Method
} from '$lib/explain/listing';
import { programOf } from '$lib/export/program';
import type { CursorKind } from '$lib/timeline/cursor';
import { problemOfCase, referenceCase } from '../support/cases';

const KINDS: readonly CursorKind[] = [
	'start',
	'epoch',
	'sample',
	'forward',
	'loss',
	'gradient',
	'backward',
	'update',
	'epoch-end'
];
/** A listing inside a class of the program: four spaces for two, an empty line before each new part. */
const inClass = (lines: readonly Line[]): string =>
	lines
		.map(({ text, part }) => {
			const depth = text.search(/\S/) / 2 + 1;
			return `${part ? '\n' : ''}${'    '.repeat(depth)}${text.trim()}\n`;
		})
		.join('');

const METHODS: readonly Method[] = ['forward', 'backward', 'update'];

describe.each(
	[1, 4].flatMap((batchSize) => [true, false].map((shuffle) => ({ batchSize, shuffle })))
)('batch size $batchSize, shuffle $shuffle:', (options) => {
	const problem = { ...problemOfCase(referenceCase('p06')), ...options };
	const fit = fitListing(problem);
	const frames = METHODS.flatMap((method) =>
		problem.layers.map((_, layer) => methodListing(method, problem, layer))
	);

	test.each(KINDS)('the line that a step of kind %s runs is in the listing', (kind) => {
		expect(fit.map(({ key }) => key)).toContain(lineOf(kind, problem));
	});

	test.each(METHODS)('fit() calls %s on the line of its step, with what it takes', (method) => {
		const call = fit.find(({ key }) => key === lineOf(method, problem))!.text;
		const def = methodListing(method, problem, 0)[0]!.text;
		const given = /\.(\w+)\((.*)\)$/.exec(call)!;
		const taken = /def (\w+)\(self, (.*)\):$/.exec(def)!;
		expect(methodOf(method)).toBe(method);
		expect(given[1]).toBe(taken[1]);
		expect(given[2]!.split(', ')).toHaveLength(taken[2]!.split(', ').length);
	});

	test('no key names two lines that can be seen together', () => {
		for (const frame of frames) {
			const keys = [...fit, ...frame].map(({ key }: Line) => key);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});

	test('the order is drawn anew if and only if there is a shuffle', () => {
		expect(fit.some(({ text }) => text.includes('permutation'))).toBe(options.shuffle);
	});

	test('the exported program has the lines of fit(), one after another', () => {
		expect(programOf(problem, 'numpy')).toContain(inClass(fit));
	});

	test('the exported program has the lines of every method of every layer', () => {
		for (const frame of frames) expect(programOf(problem, 'numpy')).toContain(inClass(frame));
	});
});
