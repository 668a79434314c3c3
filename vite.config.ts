import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import { firstPage } from './scripts/first-page.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							// The page in one file instead of twenty: fewer requests, and it compresses better.
							groups: [{ debugName: 'first page', name: firstPage }]
						}
					}
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
