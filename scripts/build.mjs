import { existsSync, readFileSync } from 'node:fs';
import { sourcesVersion } from './sources.mjs';

/**
 * Whether `dir` holds the site as the sources are now.
 * @param {string} dir
 */
export function isBuilt(dir, base = '') {
	// 404.html is written last.
	if (!existsSync(`${dir}/404.html`) || !existsSync(`${dir}/_app/version.json`)) return false;
	const { version } = JSON.parse(readFileSync(`${dir}/_app/version.json`, 'utf8'));
	return version === sourcesVersion(base);
}
