// npm test: everything that must hold, on a fresh clone too. Ends with `N passed, N failed`: the
// tests, and each check that failed as one more. It takes no arguments; for one file or title use
// `npx vitest run <file>` or `npx playwright test <file>`.
import './node-version.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import { needBrowser } from './browser.mjs';
import { isBuilt } from './build.mjs';
import { install } from './install.mjs';
import { playwrightCounts, report, vitestCounts } from './report.mjs';
import { run } from './run.mjs';

/** @typedef {import('./run.mjs').Outcome & { counts?: import('./report.mjs').Counts }} Result */

/** @type {Result[]} */
const results = [];

/**
 * Runs one check, or goes on without it, and says what came of it.
 * @param {string} name
 * @param {string} command
 * @param {{ env?: Record<string, string> }} [options]
 */
async function check(name, command, options) {
	const result = await run(name, command, { ...options, quiet: true });
	results.push(result);
	console.log(`\n── ${name}: ${result.ok ? 'passed' : 'failed'} in ${result.seconds.toFixed(1)} s`);
	if (!result.ok) console.log(result.output);
	return result.ok;
}

/**
 * Runs one set of tests, showing its progress.
 * @param {string} name
 * @param {string} command
 * @param {(ok: boolean) => import('./report.mjs').Counts} count
 */
async function test(name, command, count) {
	console.log(`\n── ${name}\n`);
	const result = await run(name, command);
	results.push({ ...result, counts: count(result.ok) });
}

/**
 * @param {string} name
 * @param {string} dir
 */
async function build(name, dir, base = '') {
	if (isBuilt(dir, base)) {
		console.log(`\n── ${name}: up to date`);
		return true;
	}
	return check(name, 'vite build', { env: { BASE_PATH: base, BUILD_DIR: dir } });
}

async function main() {
	if (!install()) return results.push(failure('Install'));
	try {
		process.env.CHROMIUM_PATH = needBrowser();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return results.push(failure('Browser'));
	}
	rmSync('test-results', { recursive: true, force: true });
	mkdirSync('test-results');
	// Writes the types that everything else reads.
	if (!(await check('Sync', 'svelte-kit sync'))) return;

	// Two at a time; the builds share a folder, and the tests come alone, because some of them measure.
	const lint = check('Lint', 'eslint . --max-warnings 0');
	await check('Types', 'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings');
	await check('Unused code', 'knip');
	await check('Formatting', 'prettier --check .');
	const built =
		(await build('Build', 'build')) &&
		(await build('Build under /backstep', 'build-base', '/backstep'));
	await lint;

	const json = '--reporter=json --outputFile.json=test-results/vitest.json';
	await test('Unit and browser tests', `vitest run --reporter=default ${json}`, vitestCounts);
	if (built) await test('End-to-end tests', 'playwright test', playwrightCounts);
	else results.push(failure('End-to-end tests'));
}

/**
 * @param {string} name
 * @returns {Result}
 */
function failure(name) {
	return { name, ok: false, seconds: 0, output: '' };
}

await main();
process.exitCode = report(results) ? 0 : 1;
