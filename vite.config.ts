import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{
							// The page in one file instead of twenty: fewer requests, and it compresses better.
							// Apart from it stays what is loaded only when it is asked for.
							name: 'app',
							test: (id) =>
								!/routes|gallery|generated|i18n\/(en|nl)\/|penguins|lib\/export|ExportMenu|papaparse|\.csv|lib\/own|own\/(choose|csv)|bindings\/input|setup\/(?!ExperimentPill|summary)|(setup|undo)\.svelte\.ts|wish|lib\/compare|comparison|state\/(race|background)|d3-contour/.test(
									id
								)
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
