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
 * @returns {boolean} whether everything is there
 */
export function install() {
	const missing = missingPackages(
		packagesOf('package-lock.json'),
		packagesOf('node_modules/.package-lock.json')
	);
	if (missing.length === 0) return true;
	console.log(`Installing packages (${missing.length} missing or out of date) …`);
	// One string with a shell, because npm is a script on Windows.
	return spawnSync('npm ci --include=dev', { shell: true, stdio: 'inherit' }).status === 0;
}

/**
 * @param {string} lockFile
 * @returns {Packages}
 */
function packagesOf(lockFile) {
	return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}
