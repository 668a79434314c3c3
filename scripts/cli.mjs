// What the programs that read an experiment and print a result have in common.
import './node-version.mjs';
import { basename } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Complaint } from './complaint.mjs';
import { readInput } from './input.mjs';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {import('../src/lib/export/run-file').RunFile} RunFile */

/**
 * Reads the experiment that the command line names and prints what `make` makes of it. Everything else that
 * is said goes to standard error. What the user has to put right is one line there, nothing is printed, and
 * the exit status is 2.
 * @param {string} usage the whole command
 * @param {readonly (readonly string[])[]} choices for each argument before the file, the words it may be
 * @param {(file: RunFile, chosen: string[]) => Promise<Iterable<string>>} make the pieces of the result
 */
export async function command(usage, choices, make) {
	try {
		const { chosen, name } = argumentsOf(usage, choices);
		const text = await about(name, () => readInput(name, userFolder()));
		await prepare();
		const { parseRunFile } = await import('../src/lib/export/run-file');
		const pieces = await about(name, () => make(parseRunFile(text), chosen));
		await print(pieces);
	} catch (error) {
		if (!(error instanceof Complaint)) throw error;
		process.stderr.write(`${oneLine(error.message)}\n`);
		process.exitCode = 2;
	}
}

/**
 * @param {string} usage
 * @param {readonly (readonly string[])[]} choices
 */
function argumentsOf(usage, choices) {
	const given = process.argv.slice(2);
	const use = `use ${usage}`;
	const flag = given.find((argument) => argument.startsWith('-') && argument !== '-');
	if (flag) throw new Complaint(`${JSON.stringify(flag)} is not an option; ${use}`);
	choices.forEach((words, i) => {
		const word = given[i];
		if (word === undefined) throw new Complaint(`Say ${words.join(' or ')}; ${use}`);
		if (words.includes(word)) return;
		throw new Complaint(`${JSON.stringify(word)} is not ${words.join(' or ')}; ${use}`);
	});
	const [name, ...others] = given.slice(choices.length);
	if (!name) throw new Complaint(`Name the file of an experiment; ${use}`);
	if (others.length > 0) throw new Complaint(`One file at a time; ${use}`);
	return { chosen: given.slice(0, choices.length), name };
}

/** Where the user stands: npm runs its scripts in the project's folder and remembers the other. */
function userFolder() {
	const byNpm = process.env.npm_lifecycle_event === basename(process.argv[1] ?? '', '.mjs');
	return (byNpm && process.env.INIT_CWD) || process.cwd();
}

/** Installs what is missing and teaches Node to read the TypeScript of src/lib. */
async function prepare() {
	process.chdir(root);
	if (!install({ aside: true })) process.exit(1);
	const { register } = await import('tsx/esm/api');
	register({ tsconfig: fileURLToPath(new URL('typescript.json', import.meta.url)) });
}

/**
 * Says which file a complaint is about.
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 */
async function about(name, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Complaint) && !isRunFileError(error)) throw error;
		throw new Complaint(`${name === '-' ? 'standard input' : name}: ${error.message}`);
	}
}

/**
 * @param {unknown} error
 * @returns {error is Error}
 */
const isRunFileError = (error) => error instanceof Error && error.name === 'RunFileError';

/** @param {Iterable<string>} pieces */
async function print(pieces) {
	try {
		await pipeline(Readable.from(pieces), process.stdout, { end: false });
	} catch (error) {
		const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
		// Who reads has seen enough, like `head`.
		if (code === 'EPIPE') return;
		// A full disk, say; a mistake of our own in making the pieces is no complaint.
		throw code ? new Complaint(`The result cannot be written: ${message}`) : error;
	}
}

/** @param {string} text */
const oneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, '\ufffd');
