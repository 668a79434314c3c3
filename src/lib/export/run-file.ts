import type { Parameters } from '$lib/engine/perceptron';
import type { Problem } from '$lib/experiment/problem';
import { faultOf } from '$lib/text/json-fault';
import { counted, expectation } from './phrases';
import { RunFileError } from './run-file-error';
import { dataSchema, HeadSchema, initSchema, type Config, type Mode } from './run-schema';
import { check } from './schema';

/** What a file `{config, data, init?, record?}` asks for. */
export interface RunFile {
	/** The settings as the file has them, with those that it may leave out. */
	readonly config: Config & { readonly mode: Mode };
	/** Whether every number of every update is to be written, or parts of the run. */
	readonly record: 'full' | 'checkpoints';
	readonly problem: Problem;
}

/**
 * Reads a file that describes a whole run, in the format of `tests/fixtures/README.md`. Fields that are not
 * needed to run it are ignored. `init` counts only when `config.init` is `explicit`.
 * @throws RunFileError, one line that says where and what to do, for everything that cannot be run
 */
export function parseRunFile(text: string): RunFile {
	const file = parseJson(text);
	const { config, record } = check(HeadSchema, file);
	const { data } = check(dataSchema(config), file);
	const { init } = config.init === 'explicit' ? check(initSchema(config), file) : { init: null };
	const mode = modeOf(config, data.x.length);
	return { config: { ...config, mode }, record, problem: problemOf(config, data, init) };
}

/** Whether a batch size has this name; a single sample is a full batch too. */
const MODES: Readonly<Record<Mode, (batchSize: number, n: number) => boolean>> = {
	sgd: (batchSize) => batchSize === 1,
	'mini-batch': (batchSize, n) => batchSize > 1 && batchSize < n,
	'full-batch': (batchSize, n) => batchSize >= n
};

/** The name of the batch size: the one in the file, which must not be that of another. */
function modeOf({ mode, batchSize }: Config, n: number): Mode {
	const names = (Object.keys(MODES) as Mode[]).filter((name) => MODES[name](batchSize, n));
	const [usual] = names;
	if (!mode || names.includes(mode)) return mode ?? usual!;
	const size = `batchSize ${batchSize} with ${counted(n, 'sample')}`;
	throw new RunFileError('config.mode', `"${mode}", but ${size} is ${usual!}; leave mode out.`);
}

function problemOf(
	config: Config,
	data: { readonly x: readonly number[][]; readonly y: readonly number[][] },
	init: Parameters | null
): Problem {
	const { inputs, layers, loss, learningRate, epochs, batchSize, shuffle } = config;
	return {
		inputs,
		layers,
		loss,
		learningRate,
		epochs,
		batchSize,
		shuffle,
		// Nothing is drawn where there is none.
		seed: config.seed ?? 0,
		init,
		samples: {
			inputs: data.x.map((x) => Float64Array.from(x)),
			targets: data.y.map((y) => Float64Array.from(y))
		},
		edits: []
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const fault = faultOf(text);
		if (!fault) throw error;
		const { line, column } = fault;
		throw new RunFileError(`line ${line}, column ${column}`, `not JSON; ${expectation(fault)}.`);
	}
}
