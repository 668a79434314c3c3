import type { Problem } from '$lib/experiment/problem';
import { partsOf, type Library } from './program';

const ABOUT = `# Backstep

The training of a neural network, as Backstep shows it step by step. Run the cells from top to bottom.`;

/**
 * The program of `programOf` as a Jupyter notebook (nbformat 4.5), one part to a cell: the code cells joined
 * by empty lines are the program. Above them, what the notebook is, in Markdown.
 */
export function notebookOf(problem: Problem, library: Library, about = ABOUT): string {
	const parts = Object.entries(partsOf(problem, library));
	const notebook = {
		cells: [
			{ cell_type: 'markdown', id: 'about', metadata: {}, source: linesOf(about) },
			...parts.map(([id, code]) => ({
				cell_type: 'code',
				execution_count: null,
				id,
				metadata: {},
				outputs: [],
				source: linesOf(code)
			}))
		],
		metadata: {
			kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
			language_info: { file_extension: '.py', mimetype: 'text/x-python', name: 'python' }
		},
		nbformat: 4,
		nbformat_minor: 5
	};
	return `${JSON.stringify(notebook, null, 1)}\n`;
}

/** Every line with its end, as notebooks are kept. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);
