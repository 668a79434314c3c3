import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/**
 * @typedef {{ name: string, ok: boolean, seconds: number, output: string }} Outcome
 */

/**
 * Runs a command line with the project's own tools in reach. What a quiet one prints is kept, so
 * that two can run at once and still be read one after the other.
 * @param {string} name
 * @param {string} command
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(name, command, { quiet = false, env = {} } = {}) {
	const started = performance.now();
	const path = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`;
	const child = spawn(command, {
		shell: true,
		stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
		env: { ...process.env, PATH: path, ...env }
	});
	let output = '';
	child.stdout?.on('data', (text) => (output += text));
	child.stderr?.on('data', (text) => (output += text));
	return new Promise((done) => {
		child.on('close', (code) => {
			done({ name, ok: code === 0, seconds: (performance.now() - started) / 1000, output });
		});
	});
}
