import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';
import { components, floors } from '../../scripts/fences.mjs';

// The project's own configuration, without the rules that need the types of files on disk.
const eslint = new ESLint({
	overrideConfig: [
		ts.configs.disableTypeChecked,
		{ languageOptions: { parserOptions: { projectService: false } } }
	]
});

async function findings(filePath: string, code: string) {
	const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>` : code;
	const [result] = await eslint.lintText(`${text}\n`, { filePath });
	return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const fenced = async (file: string, code: string) =>
	(await findings(`src/lib/${file}`, code)).includes('fences/floors');

test.each([
	['engine/layer.ts', '$lib/experiment/experiment'],
	['engine/layer.ts', '$lib/i18n/number'],
	['engine/layer.ts', 'valibot'],
	['experiment/address.ts', '$lib/timeline/timeline'],
	['experiment/address.ts', '$lib/i18n/number'],
	['experiment/address.ts', 'd3-array'],
	['timeline/timeline.ts', '$lib/explain/words'],
	['timeline/timeline.ts', '$lib/i18n/number'],
	['timeline/runner.ts', 'valibot'],
	['explain/words.ts', 'd3-array'],
	['export/numpy.ts', 'fflate'],
	['i18n/nl.ts', '$lib/engine/layer'],
	['i18n/nl.ts', 'd3-format'],
	['explain/words.ts', '$lib/quiz/question'],
	['explain/words.ts', '$lib/state/session.svelte'],
	['explain/words.ts', 'svelte/reactivity'],
	['text/spot.ts', '$lib/i18n/number'],
	['text/spot.ts', 'valibot'],
	['quiz/question.ts', '$lib/export/numpy'],
	['quiz/question.ts', 'd3-array'],
	['quiz/question.ts', '$app/environment'],
	['export/numpy.ts', '$lib/network/layout'],
	['state/session.svelte.ts', '$lib/network/layout'],
	['network/Network.svelte', '$lib/page/StepPage.svelte'],
	['ui/Button.svelte', '$lib/help/Dialog.svelte'],
	['network/Network.svelte', '../../routes/+layout.svelte'],
	['network/deep/Neuron.svelte', '../../../routes/page'],
	['network/Network.svelte', '../state/session.svelte']
])('%s must not import %s', async (file, specifier) => {
	expect(await fenced(file, `import '${specifier}';`)).toBe(true);
});

test.each([
	['engine/fit.ts', './layer'],
	['experiment/address.ts', '$lib/engine/layer'],
	['experiment/address.ts', 'valibot'],
	['experiment/datasets/xor.ts', '../experiment'],
	['timeline/timeline.ts', '$lib/experiment/experiment'],
	['explain/words.ts', '$lib/timeline/moment'],
	['explain/words.ts', '$lib/i18n/number'],
	['quiz/question.ts', '$lib/explain/words'],
	['quiz/pack/schema.ts', 'valibot'],
	['quiz/pack/parse.ts', '$lib/text/spot'],
	['export/run-schema.ts', 'valibot'],
	['state/session.svelte.ts', '$lib/quiz/question'],
	['state/session.svelte.ts', 'svelte/reactivity'],
	['network/Network.svelte', '$lib/state/session.svelte'],
	['network/Network.svelte', '$lib/edit/Editor.svelte'],
	['network/Network.svelte', 'd3-scale']
])('%s may import %s', async (file, specifier) => {
	expect(await fenced(file, `import '${specifier}';`)).toBe(false);
});

test('every folder has its place among the floors or the components', () => {
	const folders = readdirSync('src/lib', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	expect([...Object.keys(floors), ...components].toSorted()).toEqual(folders.toSorted());
});

test.each([
	`import type { Session } from '$lib/state/session.svelte';\nexport type S = Session;`,
	`export { Session } from '$lib/state/session.svelte';`,
	`export * from '$lib/state/session.svelte';`,
	`export const later = import('$lib/state/session.svelte');`,
	`export type S = import('$lib/state/session.svelte').Session;`,
	`export const worker = new URL('../state/session.svelte.ts', import.meta.url);`
])('no way of writing an import gets past the fence: %s', async (code) => {
	expect(await fenced('engine/layer.ts', code)).toBe(true);
});

test.each([
	['Math.random()', 'no-restricted-properties'],
	['Date.now()', 'no-restricted-globals'],
	['new Date()', 'no-restricted-globals'],
	['performance.now()', 'no-restricted-globals']
])('%s is allowed in state and in no floor below it', async (code, rule) => {
	const floors = ['engine', 'experiment', 'timeline', 'i18n', 'text', 'explain', 'quiz', 'export'];
	const statement = `export const value = ${code};`;
	for (const floor of floors) {
		expect(await findings(`src/lib/${floor}/example.ts`, statement)).toContain(rule);
	}
	expect(await findings('src/lib/state/example.ts', statement)).not.toContain(rule);
});

test('only state and the components may look at the page', async () => {
	const statement = 'export const title = document.title;';
	for (const floor of ['engine', 'timeline', 'explain', 'export'])
		expect(await findings(`src/lib/${floor}/example.ts`, statement)).toContain(
			'no-restricted-globals'
		);
	expect(await findings('src/lib/picture/example.ts', statement)).toEqual([]);
});

test('console.log and {@html} are reported', async () => {
	expect(await findings('src/lib/state/example.ts', `console.log('here');`)).toContain(
		'no-console'
	);
	const [result] = await eslint.lintText('{@html "<b>bold</b>"}\n', {
		filePath: 'src/lib/network/Network.svelte'
	});
	expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('svelte/no-at-html-tags');
});
