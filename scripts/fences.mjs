// Imports inside src/lib only ever point down. ESLint reads the floors here.
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const lib = fileURLToPath(new URL('../src/lib/', import.meta.url));

const learning = ['engine', 'experiment', 'timeline'];

/**
 * The floors each floor may import. Components stand on top and may import every floor.
 * @type {Record<string, string[]>}
 */
export const floors = {
	engine: [],
	experiment: ['engine'],
	timeline: ['engine', 'experiment'],
	i18n: [],
	explain: [...learning, 'i18n'],
	text: [],
	chapter: [...learning, 'explain', 'i18n'],
	quiz: [...learning, 'explain', 'i18n', 'text'],
	export: [...learning, 'explain', 'i18n', 'text'],
	present: ['experiment', 'timeline', 'i18n', 'quiz'],
	state: [...learning, 'i18n', 'text', 'explain', 'chapter', 'quiz', 'present', 'export']
};

/** The folders of components: each may import those before it, so that none depend on one another. */
export const components = [
	...['ui', 'choice', 'help', 'picture', 'plot', 'predict'],
	...['code', 'data', 'edit', 'glossary', 'loss', 'matrix', 'network', 'own', 'rail', 'run'],
	...['equation', 'setup', 'transport', 'lms', 'share', 'page'],
	...['compare', 'quiz-view', 'embed', 'learn', 'teach', 'present-view', 'gallery']
];

/** The floors without a screen: the same in Node, in a worker and on a page. */
export const plainFloors = Object.keys(floors).filter((floor) => floor !== 'state');

/** @type {Record<string, string[]>} */
const packages = {
	engine: [],
	i18n: [],
	text: [],
	experiment: ['valibot', 'papaparse'],
	timeline: [],
	explain: [],
	chapter: ['valibot'],
	present: ['valibot'],
	quiz: ['valibot'],
	export: ['valibot']
};

/**
 * The folders that a folder may import.
 * @param {string} folder
 */
const below = (folder) =>
	floors[folder] ?? [...Object.keys(floors), ...components.slice(0, components.indexOf(folder))];

/**
 * Why `file` may not import `specifier`, or nothing where it may.
 * @param {string} file absolute path of the importing file
 * @param {string} specifier
 */
export function fence(file, specifier) {
	const path = relative(lib, file);
	if (path.startsWith('..')) return undefined;
	const floor = path.split(sep)[0] ?? '';

	if (specifier.startsWith('.')) {
		const target = relative(lib, resolve(dirname(file), specifier)).split(sep)[0];
		if (target === floor) return undefined;
		return target === '..'
			? `src/lib must not reach outside itself.`
			: `Import another floor as '$lib/${target}/…'.`;
	}
	if (specifier.startsWith('$lib/')) {
		const target = specifier.split('/')[1] ?? '';
		return target === floor || below(floor).includes(target)
			? undefined
			: `${floor} must not import ${target}: imports only point down.`;
	}
	if (!plainFloors.includes(floor)) return undefined;
	if (/^(svelte|\$app|\$env)(\/|$)/.test(specifier)) {
		return `${floor} must not know about Svelte: that belongs to state and the components.`;
	}
	const allowed = packages[floor];
	if (!allowed || allowed.includes(specifier)) return undefined;
	return `${floor} must not import packages${allowed.length ? ` except ${allowed.join(', ')}` : ''}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		/** @param {any} source the node of the text that names the module */
		const check = (source) => {
			if (typeof source?.value !== 'string') return;
			const message = fence(context.filename, source.value);
			if (message) context.report({ node: source, message });
		};
		return {
			ImportDeclaration: ({ source }) => check(source),
			ExportNamedDeclaration: ({ source }) => check(source),
			ExportAllDeclaration: ({ source }) => check(source),
			ImportExpression: ({ source }) => check(source),
			/** @param {any} node */
			TSImportType: ({ source }) => check(source),
			// Workers: new URL('./runner.worker.ts', import.meta.url)
			'NewExpression[callee.name="URL"][arguments.1.type="MemberExpression"]': (
				/** @type {any} */ node
			) => check(node.arguments[0])
		};
	}
};

/** @type {import('eslint').ESLint.Plugin} */
export const fences = { rules: { floors: rule } };
