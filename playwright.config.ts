import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

// Each server prints its address; Playwright keeps the port in the environment variable that the
// pattern names, in capitals, and the workers read it there. So two runs never share a port.
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// A slow or busy machine takes longer, and is no reason to fail.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
	// The worker fetches the whole site for later, which takes half the time of a test.
	use: { launchOptions, serviceWorkers: 'block', screenshot: 'only-on-failure' },
	webServer: [
		{
			command: 'node scripts/serve.mjs build 4183',
			wait: { stdout: /localhost:(?<site_port>\d+)/ }
		},
		{
			command: 'node scripts/serve.mjs build-base 4283 /backstep',
			wait: { stdout: /localhost:(?<base_port>\d+)/ }
		}
	],
	projects: [
		{
			name: 'site',
			testIgnore: '**/base.e2e.ts',
			use: { baseURL: `http://localhost:${process.env.SITE_PORT}/` }
		},
		{
			name: 'base',
			testMatch: '**/base.e2e.ts',
			use: { baseURL: `http://localhost:${process.env.BASE_PORT}/backstep/` }
		}
	]
});
