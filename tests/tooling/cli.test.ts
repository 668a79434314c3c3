import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programOf } from '$lib/export/program';
import { parseRunFile } from '$lib/export/run-file';
import { referenceCase } from '../support/cases';
import { pathOfCase, textOfCase, traceText } from '../support/run-files';

const root = fileURLToPath(new URL('../../', import.meta.url));
const script = (name: string): string => join(root, 'scripts', `${name}.mjs`);
const small = referenceCase('p01');
/** Its trace is longer than a pipe holds. */
const large = referenceCase('p04');

let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(realpathSync(tmpdir()), 'backstep-'));
	copyFileSync(pathOfCase(small), join(folder, 'small case.json'));
	mkdirSync(join(folder, 'folder.json'));
	writeFileSync(join(folder, 'broken.json'), '{"config": {\n  "inputs": 2,\n}}');
	writeFileSync(join(folder, 'latin.json'), Buffer.from('{"name": "caf\xe9"}', 'latin1'));
	writeFileSync(join(folder, 'bom.json'), `\ufeff${textOfCase(small)}`);
	const { config } = small;
	const typo = config.layers.with(1, { units: 2, activation: 'sigmod' as 'sigmoid' });
	const wrong = { ...small, config: { ...config, layers: typo } };
	writeFileSync(join(folder, 'wrong.json'), JSON.stringify(wrong));
	const long = { ...small, config: { ...config, epochs: 1e12 } };
	writeFileSync(join(folder, 'long.json'), JSON.stringify(long));
	const many = config.layers.with(0, { units: 1e15, activation: 'tanh' });
	const wide = { ...small, config: { ...config, layers: many, init: 'uniform', seed: 1 } };
	writeFileSync(join(folder, 'wide.json'), JSON.stringify(wide));
});

afterAll(() => rmSync(folder, { recursive: true }));

type Program = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts a program in the folder, or elsewhere, as if by hand. */
function start(command: string, args: string[], cwd = folder): Program {
	const byHand = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD)/i.test(name));
	const env = Object.fromEntries(byHand);
	return spawn(command, args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
}

const status = (program: Program): Promise<number | null> =>
	new Promise((done) => program.on('close', done));

async function outcome(program: Program, input = '') {
	program.stdin.end(input);
	const [out, err, code] = await Promise.all([
		text(program.stdout),
		text(program.stderr),
		status(program)
	]);
	return { out, err, code };
}

const node = (name: string, ...args: string[]) => start(process.execPath, [script(name), ...args]);

describe('npm run trace', () => {
	test('reads a file of the folder it is called in, and prints nothing but the trace', async () => {
		const expected = { out: `${traceText(textOfCase(small))}\n`, err: '', code: 0 };
		expect(await outcome(node('trace', 'small case.json'))).toEqual(expected);
		expect(await outcome(node('trace', pathOfCase(small)))).toEqual(expected);
	});

	test('knows that folder also when npm has gone to the project', async () => {
		const npm = ['--prefix', root, 'run', '--silent', 'trace', '--', 'wrong.json'];
		const { out, code, err } = await outcome(start('npm', npm));
		expect({ out, code }).toEqual({ out: '', code: 2 });
		expect(err).toContain('wrong.json: config.layers[1].activation: "sigmod"');
	});

	test('reads standard input, and text that begins with a byte order mark', async () => {
		const out = `${traceText(textOfCase(small))}\n`;
		expect((await outcome(node('trace', '-'), textOfCase(small))).out).toBe(out);
		expect((await outcome(node('trace', 'bom.json'))).out).toBe(out);
	});

	test('all of a long trace arrives, however slowly it is read', async () => {
		const program = node('trace', pathOfCase(large));
		program.stdin.end();
		const parts: Buffer[] = [];
		for await (const part of program.stdout) {
			parts.push(part as Buffer);
			if (parts.length < 5) await setTimeout(100);
		}
		expect(Buffer.concat(parts).toString()).toBe(`${traceText(textOfCase(large))}\n`);
	});

	test('who reads may stop, like head', async () => {
		const program = node('trace', pathOfCase(large));
		const code = status(program);
		const err = text(program.stderr);
		program.stdout.once('data', () => program.stdout.destroy());
		expect(await err).toBe('');
		expect(await code).toBe(0);
	});
});

describe('npm run export', () => {
	test.each(['numpy', 'pytorch'] as const)('prints the program for %s', async (library) => {
		const { problem } = parseRunFile(textOfCase(small));
		expect(await outcome(node('export', library, 'small case.json'))).toEqual({
			out: programOf(problem, library),
			err: '',
			code: 0
		});
	});
});

const useTrace = 'use npm run --silent trace -- experiment.json';
const useExport = 'use npm run --silent export -- numpy|pytorch experiment.json';

test.each([
	[['trace'], `Name the file of an experiment; ${useTrace}`],
	[['trace', 'a.json', 'b.json'], `One file at a time; ${useTrace}`],
	[['trace', '--full', 'wrong.json'], `"--full" is not an option; ${useTrace}`],
	[['trace', 'no.json'], 'no.json: there is no such file; name the JSON file of an experiment.'],
	[
		['trace', 'new\nline.json'],
		'new\ufffdline.json: there is no such file; name the JSON file of an experiment.'
	],
	[
		['trace', 'folder.json'],
		'folder.json: this is a folder, not a file; name the JSON file of an experiment.'
	],
	[['trace', 'latin.json'], 'latin.json: this is not text in UTF-8; save it as UTF-8.'],
	[
		['trace', 'broken.json'],
		'broken.json: line 3, column 1: not JSON; expected a name in double quotes, but found "}".'
	],
	[
		['trace', 'wrong.json'],
		'wrong.json: config.layers[1].activation: "sigmod" is not an activation; use sigmoid, tanh, relu, leaky_relu, linear or softmax.'
	],
	[['trace', 'long.json'], /^long\.json: config\.epochs: the trace would have about .+\.$/],
	[['export'], `Say numpy or pytorch; ${useExport}`],
	[['export', 'jax', 'wrong.json'], `"jax" is not numpy or pytorch; ${useExport}`],
	[['export', 'numpy'], `Name the file of an experiment; ${useExport}`],
	[
		['export', 'numpy', 'wide.json'],
		'wide.json: the result would have about a million billion numbers, and the limit is 15 million; use smaller layers or fewer samples.'
	],
	[['export', 'numpy', 'wrong.json'], /^wrong\.json: config\.layers\[1\]\.activation: "sigmod"/]
])('%j: one line says what is wrong, the exit status is 2, nothing is printed', async (...row) => {
	const [[name, ...args], complaint] = row;
	const { out, err, code } = await outcome(node(name!, ...args));
	expect({ out, code }).toEqual({ out: '', code: 2 });
	expect(err).toMatch(/^[^\n]+\n$/);
	if (typeof complaint === 'string') expect(err).toBe(`${complaint}\n`);
	else expect(err.trimEnd()).toMatch(complaint);
});
