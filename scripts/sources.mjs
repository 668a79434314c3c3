import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

const sources = [
	'src',
	'static',
	'scripts',
	'svelte.config.js',
	'vite.config.ts',
	'package.json',
	'package-lock.json'
];

/**
 * The name of everything a build is made from: same files and base path, same version.
 * A build carries it in `_app/version.json`, so it can say itself whether it is out of date.
 */
export function sourcesVersion(base = '') {
	const hash = createHash('sha256').update(base);
	for (const file of sources.filter(existsSync).flatMap(filesIn)) {
		hash.update(`\0${file}\0`).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(`${path}/${name}`));
}
