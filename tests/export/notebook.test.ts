import { describe, expect, test } from 'vitest';
import { notebookOf } from '$lib/export/notebook';
import { GAP, programOf, type Library } from '$lib/export/program';
import { problemOfCase, referenceCases } from '../support/cases';

interface Cell {
	readonly cell_type: string;
	readonly id: string;
	readonly metadata: object;
	readonly source: readonly string[];
	readonly outputs?: unknown;
	readonly execution_count?: unknown;
}

const about = 'What it *is*\n\n[and where](https://example.org/#data=xor)';
const notebooks = (['numpy', 'pytorch'] as Library[]).flatMap((library) =>
	referenceCases.map((reference) => {
		const problem = problemOfCase(reference);
		const notebook = JSON.parse(notebookOf(problem, library, about)) as { cells: Cell[] };
		return [`${reference.name} for ${library}`, programOf(problem, library), notebook] as const;
	})
);

describe.each(notebooks)('%s', (_, program, notebook) => {
	const text = ({ source }: Cell): string => source.join('');
	const [first, ...code] = notebook.cells;

	test('the code cells are the program', () => {
		expect(`${code.map(text).join(GAP)}\n`).toBe(program);
	});

	test('the first cell says what the notebook is', () => {
		expect(text(first!)).toBe(about);
	});

	// github.com/jupyter/nbformat, nbformat/v4/nbformat.v4.5.schema.json
	test('the file has what the schema of nbformat 4.5 asks for, and nothing else', () => {
		expect(notebook).toEqual({
			nbformat: 4,
			nbformat_minor: 5,
			metadata: {
				kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' },
				language_info: { name: 'python', file_extension: '.py', mimetype: 'text/x-python' }
			},
			cells: notebook.cells
		});
		for (const { cell_type, id, metadata, source, ...rest } of notebook.cells) {
			expect(id).toMatch(/^[\w-]{1,64}$/);
			expect(metadata).toEqual({});
			expect(source.every((line, i) => line.endsWith('\n') === i < source.length - 1)).toBe(true);
			expect([cell_type, rest]).toEqual(
				cell_type === 'markdown'
					? ['markdown', {}]
					: ['code', { outputs: [], execution_count: null }]
			);
		}
		expect(new Set(notebook.cells.map(({ id }) => id)).size).toBe(notebook.cells.length);
	});
});
