import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Prints a table of what ran and, as the last line, `N passed, N failed`.
 * @param {{ name: string, ok: boolean, seconds: number, counts?: Counts }[]} results
 * @returns {boolean} whether everything passed
 */
export function report(results) {
	const width = Math.max(...results.map(({ name }) => name.length));
	console.log('\n── Summary\n');
	for (const { name, ok, seconds, counts } of results) {
		const outcome = counts
			? `${counts.passed} passed, ${counts.failed} failed`
			: ok
				? 'passed'
				: 'failed';
		console.log(`${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${outcome}`);
	}
	const total = (/** @type {keyof Counts} */ key) =>
		results.reduce((sum, { counts }) => sum + (counts?.[key] ?? 0), 0);
	const failedChecks = results.filter(({ ok, counts }) => !ok && !counts).length;
	const failed = total('failed') + failedChecks;
	console.log(`\n${total('passed')} passed, ${failed} failed`);
	return failed === 0;
}

/** @param {boolean} ok */
export function vitestCounts(ok) {
	const { numPassedTests = 0, numFailedTests = 0 } = read('test-results/vitest.json');
	return counts(numPassedTests, numFailedTests, ok);
}

/** @param {boolean} ok */
export function playwrightCounts(ok) {
	const { expected = 0, unexpected = 0 } = read('test-results/playwright.json').stats ?? {};
	return counts(expected, unexpected, ok);
}

/**
 * A run can also fail without a failing test: a file that does not load, an error nobody caught.
 * @param {number} passed
 * @param {number} failed
 * @param {boolean} ok
 * @returns {Counts}
 */
function counts(passed, failed, ok) {
	return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

/** @param {string} file */
function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
