/** A pack on its way, with one question that is worked on. */
export interface TaughtState {
	readonly name: string;
	readonly items: readonly object[];
	/** The source as it was typed, where it cannot be read. */
	readonly source?: string;
	readonly view?: 'source';
}

const both = (en: string, nl: string) => ({ en, nl });

/** Together these show every form of the teacher's page, finished and not. */
export const TAUGHT: readonly TaughtState[] = [
	{ name: 'nothing', items: [] },
	{
		name: 'choice',
		items: [
			{
				type: 'choice',
				prompt: 'What is one full pass over the training set called?',
				hint: 'Think of the outer loop.',
				options: [
					{ text: 'An epoch', right: true },
					{ text: 'A batch', feedback: 'A batch is a *part* of it.' }
				]
			}
		]
	},
	{
		name: 'choice, empty',
		items: [{ type: 'choice', prompt: '', options: [{ text: '' }, { text: '' }] }]
	},
	{
		name: 'number, in both languages',
		items: [
			{
				type: 'number',
				prompt: both('What is _dz_?', 'Wat is _dz_?'),
				answer: 0.125,
				mistakes: [{ value: 0.5, feedback: both('Unchanged.', 'Ongewijzigd.') }]
			}
		]
	},
	{
		name: 'number, wrong',
		items: [
			{
				type: 'number',
				prompt: 'x',
				answer: 'abc',
				tolerance: -1,
				mistakes: [{ value: 'y', feedback: '' }]
			}
		]
	},
	{
		name: 'numbers',
		items: [{ type: 'numbers', prompt: 'x', fields: [{ name: 'dz', answer: 1 }] }]
	},
	{
		name: 'order',
		items: [{ type: 'order', prompt: 'x', items: ['forward', 'loss', 'backward'] }]
	},
	{
		name: 'blanks',
		items: [
			{
				type: 'blanks',
				prompt: 'x',
				code: 'w -= ___ * ___',
				gaps: [
					{ accepts: ['lr', 'α'] },
					{ accepts: ['dW'], mistakes: [{ text: 'dz', feedback: 'x' }] }
				]
			}
		]
	},
	{ name: 'made, of a kind', items: [{ kind: 'dz', count: 2 }] },
	{
		name: 'made, of a topic, on a link',
		items: [{ topic: 'rate', count: 3, experiment: 'v=1&data=xor&step=900' }]
	},
	{ name: 'made, with fewer', items: [{ kind: 'pass', count: 9 }] },
	{ name: 'of no kind', items: [{ prompt: 'x' }] },
	{ name: 'source with faults', items: [{ type: 'number', prompt: 'x' }], view: 'source' },
	{ name: 'source that cannot be read', items: [], source: '{"backstep": "pack",' }
];
