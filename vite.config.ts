import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

/** What is not put into the page's one file: parts of the paths of modules, with the reason. */
const APART: readonly string[] = [
	// What SvelteKit begins with, one file for each route.
	'/src/routes/',
	'/generated/',
	// Another page.
	'/lib/gallery/',
	// Only one language is loaded.
	'/i18n/en/',
	'/i18n/nl/',
	// Data that are fetched when they are chosen.
	'.csv',
	'penguins',
	'iris',
	'digits',
	// What chooses the inputs of a slice.
	'/data/AxisChoice',
	// Own data, while somebody brings them along.
	'papaparse',
	'/lib/own/',
	'/own/choose',
	'/own/columns',
	'/own/csv',
	'/own/decimal',
	'/own/doubt',
	'/own/link',
	'/own/own-schema',
	'/own/pack',
	// The setup, when it is opened; its one line in the top bar is always there.
	...[
		'Choices',
		'DataSettings',
		'FileRow',
		'Hint',
		'LayerRow',
		'LongLink',
		'LossStrip',
		'NetworkSettings',
		'Number',
		'Row',
		'Sections',
		'SeedRow',
		'Setup',
		'Slider',
		'Stepper',
		'TextButton',
		'Told',
		'TrainingSettings',
		'Weight',
		'advice',
		'file',
		'grid',
		'layers',
		'paste',
		'telling',
		'typed'
	].map((name) => `/setup/${name}`),
	'/state/setup',
	'/state/undo',
	'/timeline/wish',
	'bindings/input',
	// Comparing is another page.
	'/lib/compare/',
	'comparison',
	'/state/race',
	'/state/background',
	'd3-contour',
	// The quiz is another page.
	'/lib/quiz/',
	'/lib/quiz-view/',
	'/state/quiz',
	'/i18n/quiz',
	// And so is the page where packs are made.
	'/lib/teach/',
	'/lib/text/',
	'/i18n/teach',
	// Exports, when the menu is opened.
	'/lib/export/',
	'/code/ExportMenu',
	// What is told of long and diverging runs.
	'/lib/run/',
	// The losses of all samples.
	'/loss/SampleChart',
	'/loss/samples',
	'/plot/envelope',
	// Changing numbers by hand, when there are some that can be changed.
	'/edit/lazy',
	'/edit/Changes',
	'/edit/BeforeAfter',
	'/edit/outcomes',
	'/edit/Editor',
	'/edit/Number',
	// Equations and matrices, with the first step that has some.
	'/equation/lazy',
	'/equation/Working',
	'/equation/Equations',
	'/equation/Math',
	'/equation/Boxes',
	'/equation/NudgeCheck',
	'/lib/matrix/',
	'/explain/activation-lines',
	'/explain/evaluate',
	'/explain/equation',
	'/explain/judge/',
	'/explain/loss-lines',
	'/explain/matrix',
	'/explain/names',
	'/explain/nudge',
	'/explain/term',
	'/explain/text',
	'/explain/typeset'
];

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{
							// The page in one file instead of twenty: fewer requests, and it compresses better.
							name: 'app',
							test: (id) => !APART.some((part) => id.includes(part))
						}
					]
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		// Property tests try hundreds of cases, on slow machines too.
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				// Loaded on demand: found only then, they would have the tests begin anew.
				optimizeDeps: { include: ['papaparse'] },
				test: {
					name: 'browser',
					include: ['tests/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({ launchOptions }),
						instances: [{ browser: 'chromium' }],
						screenshotFailures: false
					}
				}
			}
		]
	}
});
