import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/**
 * The Chromium that the tests run in: the one CHROMIUM_PATH names, the system's, or Playwright's.
 * @returns {string | undefined}
 */
export function findBrowser() {
	return process.env.CHROMIUM_PATH || systemBrowser() || playwrightBrowser();
}

/**
 * Finds a browser, installing Debian's where that needs no password.
 * @returns {string}
 */
export function needBrowser() {
	const found = findBrowser() ?? installBrowser();
	if (found && existsSync(found)) return found;
	throw new Error(
		found
			? `CHROMIUM_PATH names ${found}, which does not exist.`
			: 'No Chromium found: install Chrome or Chromium, run `npx playwright install chromium`, or set CHROMIUM_PATH to one.'
	);
}

const executablePath = findBrowser();

/**
 * Shared by Vitest and Playwright. The switches keep Chromium quiet and off the network, and its
 * drawing in software, so that it is the same on every machine.
 * @type {{ args: string[], executablePath?: string }}
 */
export const launchOptions = {
	...(executablePath && { executablePath }),
	args: [
		...(isRoot ? ['--no-sandbox'] : []),
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
};

function systemBrowser() {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	const folders = (process.env.PATH ?? '').split(delimiter);
	const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
		join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe')
	);
	return [
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		...windows
	].find((path) => existsSync(path));
}

function playwrightBrowser() {
	try {
		// Required here and not imported above: this file is also read before anything is installed.
		const { chromium } = createRequire(import.meta.url)('@playwright/test');
		const path = chromium.executablePath();
		return existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

function installBrowser() {
	const sudo = isRoot ? '' : 'sudo -n ';
	if (!succeeds('command -v apt-get') || !succeeds(`${sudo}true`)) return undefined;
	console.log('No Chromium found: installing the package chromium with apt-get …');
	const apt = `${sudo}apt-get`;
	const options = { shell: true, stdio: /** @type {const} */ ('inherit') };
	spawnSync(`${apt} update -qq && ${apt} install -yqq chromium`, options);
	return systemBrowser();
}

/** @param {string} command */
function succeeds(command) {
	return spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0;
}
