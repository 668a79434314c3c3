import { expect, test } from 'vitest';
import { firstPage } from '../../scripts/first-page.mjs';

type Graph = Parameters<typeof firstPage>[1];

/** Modules by name, each with what it imports; `entries` are those that SvelteKit begins with. */
function graph(imports: Record<string, string[]>, entries: string[]): Graph {
	const importersOf = (id: string) =>
		Object.keys(imports).filter((other) => imports[other]!.includes(id));
	const info = (id: string) => ({
		isEntry: entries.includes(id),
		importedIds: imports[id] ?? [],
		importers: importersOf(id)
	});
	return { getModuleInfo: info as Graph['getModuleInfo'] };
}

const STEP = '/src/routes/[[lang=lang]]/+page.svelte';
const LAYOUT = '/src/routes/[[lang=lang]]/+layout.svelte';
const OTHER = '/src/routes/[[lang=lang]]/quiz/+page.svelte';
const NESTED = '/src/routes/[[lang=lang]]/learn/[chapter]/+page.ts';

const site = graph(
	{
		start: ['client'],
		client: [],
		'nodes/0': [LAYOUT],
		[LAYOUT]: ['language'],
		'nodes/1': [STEP],
		[STEP]: ['network', 'first', 'later'],
		'nodes/2': [OTHER],
		[OTHER]: ['question', 'network'],
		'nodes/3': [NESTED],
		[NESTED]: ['chapter'],
		first: ['second'],
		second: ['first', 'round'],
		later: ['client'],
		menu: ['export', 'network'],
		question: ['round', 'card'],
		card: ['question']
	},
	['start', 'nodes/0', 'nodes/1', 'nodes/2', 'nodes/3']
);

test.each([STEP, LAYOUT, 'client', 'language', 'network', 'first', 'second', 'later', 'round'])(
	'%s stands in the first page’s file, because it or a layout begins with it',
	(id) => {
		expect(firstPage(id, site)).toBe('app');
	}
);

test.each(['menu', 'export'])('%s stays out, because it is only imported on demand', (id) => {
	expect(firstPage(id, site)).toBeNull();
});

test.each([OTHER, NESTED, 'question', 'card', 'chapter'])(
	'%s stays out, because only another page begins with it',
	(id) => {
		expect(firstPage(id, site)).toBeNull();
	}
);

test.each(['start', 'nodes/0', 'nodes/1', 'nodes/2'])(
	'the entry %s stays a file of its own',
	(id) => {
		expect(firstPage(id, site)).toBeNull();
	}
);
