import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens } from '$lib/code/highlight';
import { fitListing, methodListing } from '$lib/explain/listing';
import { problemOfCase, referenceCases } from '../support/cases';

const kindsOf = (line: string) =>
	tokens(line)
		.filter(({ kind }) => kind !== 'plain')
		.map(({ kind, text }) => `${kind} ${text}`);

test('nothing of a line is lost or added', () => {
	const words = fc.constantFrom('for', 'in', 'format', 'x', '1', '12', ' ', '_', '(', '-1', 'def');
	const property = fc.property(fc.array(words), (line) => {
		const text = line.join('');
		expect(
			tokens(text)
				.map((token) => token.text)
				.join('')
		).toBe(text);
		expect(tokens(text).every((token) => token.text !== '')).toBe(true);
	});
	fc.assert(property);
});

test('keywords and numbers are found, and not inside of names', () => {
	expect(kindsOf('  for epoch in range(1, epochs + 1):')).toEqual([
		'keyword for',
		'keyword in',
		'number 1',
		'number 1'
	]);
	expect(kindsOf('  return self.W.T @ dz')).toEqual(['keyword return']);
	expect(kindsOf('  format = inner_def + x1 + _2')).toEqual([]);
});

test('every word of Python in the listings is a keyword of theirs', () => {
	const python =
		/\b(def|for|in|return|if|else|while|and|or|not|lambda|import|from|None|True|False)\b/g;
	for (const reference of referenceCases) {
		const problem = problemOfCase(reference);
		const methods = (['forward', 'backward', 'update'] as const).flatMap((method) =>
			methodListing(method, problem, 0)
		);
		for (const { text } of [...fitListing(problem), ...methods])
			expect(kindsOf(text).filter((token) => token.startsWith('keyword'))).toEqual(
				(text.match(python) ?? []).map((word) => `keyword ${word}`)
			);
	}
});
