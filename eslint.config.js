import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { fences, plainFloors } from './scripts/fences.mjs';
import svelteConfig from './svelte.config.js';

const chanceAndTime = ['Date', 'performance', 'crypto'];
const page = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage'];

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', 'build-base/', 'test-results/']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				project: './tsconfig.json',
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			// TypeScript checks names, and knows more of them.
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			// `weights[i]!`: under noUncheckedIndexedAccess the index is the programmer's word anyway.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unnecessary-condition': [
				'error',
				{ allowConstantLoopConditions: 'only-allowed-literals' }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			// An address is a page and a computed hash, which this rule takes for a mistake;
			// tests/e2e/base.e2e.ts looks at the links instead.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// svelte-check knows the types of components, typescript-eslint sees them all as `any`.
		files: ['**/*.svelte', '**/*.js', '**/*.mjs'],
		extends: [ts.configs.disableTypeChecked]
	},
	{
		files: ['bench/**', 'scripts/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['src/lib/**'],
		plugins: { fences },
		rules: { 'fences/floors': 'error' }
	},
	{
		// Chance and time are parameters here, and there is no page: only, perhaps, a worker.
		files: plainFloors.map((floor) => `src/lib/${floor}/**`),
		rules: {
			'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
			'no-restricted-globals': ['error', ...chanceAndTime, ...page]
		}
	}
);
