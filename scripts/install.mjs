import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The packages that the lock file asks for and `node_modules` does not hold in that version.
 * npm itself writes down what it installed, so it does not matter who ran it.
 * @typedef {Record<string, { version?: string, optional?: boolean }>} Packages
 * @param {Packages} wanted `packages` of package-lock.json, keyed by folder
 * @param {Packages} installed `packages` of node_modules/.package-lock.json
 * @param {(folder: string) => boolean} exists
 */
export function missingPackages(wanted, installed, exists = existsSync) {
	return Object.entries(wanted)
		.filter(([folder, { version, optional }]) => {
			if (folder === '') return false;
			const found = installed[folder];
			// Optional packages are mostly binaries for other systems.
			if (!found) return !optional;
			return found.version !== version || !exists(folder);
		})
		.map(([folder]) => folder);
}

/**
 * Runs `npm ci` where the packages are missing or stale.
 * @param {{ aside?: boolean }} [options] `aside`: what is said goes to standard error, because standard
 * output is for a result, and standard input is left for whoever reads it
 * @returns {boolean} whether everything is there
 */
export function install({ aside = false } = {}) {
	const missing = missingPackages(
		packagesOf('package-lock.json'),
		packagesOf('node_modules/.package-lock.json')
	);
	if (missing.length === 0) return true;
	const say = aside ? console.error : console.log;
	say(`Installing packages (${missing.length} missing or out of date) …`);
	/** @type {import('node:child_process').StdioOptions} */
	const stdio = aside ? ['ignore', 2, 2] : 'inherit';
	// One string with a shell, because npm is a script on Windows.
	return spawnSync('npm ci --include=dev', { shell: true, stdio }).status === 0;
}

/**
 * @param {string} lockFile
 * @returns {Packages}
 */
function packagesOf(lockFile) {
	return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}
