import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

/** What the Step page starts with: SvelteKit's components, and the files of routes that are in no other page's folder. */
const FIRST_PAGE =
	/\/generated\/root|\/runtime\/components\/|\/src\/routes\/(\[\[lang=lang\]\]\/)?\+/;

export default defineConfig({
	plugins: [sveltekit()],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							// The first page in one file with all that it imports: fewer requests, and it
							// compresses better. What is imported on demand, or only by other pages, stays out.
							groups: [{ name: 'app', test: FIRST_PAGE, includeDependenciesRecursively: true }]
						}
					}
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		// By itself it would leave one of two cores idle.
		maxWorkers: 2,
		// Property tests try thousands of cases, on slow and busy machines too.
		testTimeout: 120_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// Starting anew for every file costs half a second each; no test leaves anything behind.
					pool: 'threads',
					isolate: false,
					setupFiles: ['tests/support/properties.ts'],
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				// Loaded on demand: found only then, they would have the tests begin anew.
				optimizeDeps: { include: ['papaparse', 'lean-qr', 'jsqr'] },
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
