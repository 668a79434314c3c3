import type { Problem } from '$lib/experiment/problem';
import { counted, RunFileError } from './run-file-error';
import type { RunFile } from './run-file';

/** Numbers in the longest trace: about 400 MB of text, which JSON.parse can still read. */
export const MOST_NUMBERS = 20_000_000;

/** What a trace with checkpoints has to spare for its updates, and as much again for its checkpoints. */
const SPARE_NUMBERS = 100_000;

/** How many epochs and updates are written when not all of them are. */
export interface Selection {
	readonly epochs: number;
	readonly checkpoints: number;
}

/** How many updates the whole run has. */
export const updatesOf = ({ epochs, samples, batchSize }: Problem): number =>
	epochs * updatesPerEpoch(samples.inputs.length, batchSize);

/** As much as there is room for, and at least the first and the last. */
export function selectionOf(problem: Problem): Selection {
	const updates = updatesOf(problem);
	const fit = (size: number, all: number) =>
		Math.min(Math.max(Math.floor(SPARE_NUMBERS / size), 2), all);
	return {
		epochs: fit(tracedEpochSize(problem), problem.epochs),
		checkpoints: fit(parametersOf(problem), updates)
	};
}

/** @throws RunFileError when the trace would be longer than can be read, with what would be short enough */
export function checkSize({ problem, record }: RunFile): void {
	const { epochs } = problem;
	const size = (count: number) => traceSize({ ...problem, epochs: count }, record);
	if (size(epochs) <= MOST_NUMBERS) return;

	const much = `the trace would have about ${millions(size(epochs))} numbers, and the limit is ${millions(MOST_NUMBERS)}`;
	const short = record === 'full' && traceSize(problem, 'checkpoints') <= MOST_NUMBERS;
	const others = short ? ', or "record": "checkpoints"' : '';
	if (size(1) > MOST_NUMBERS)
		throw new RunFileError('', `${much}; use smaller layers or fewer samples${others}.`);

	let [most, tooMany] = [1, epochs];
	while (tooMany - most > 1) {
		const middle = Math.floor((most + tooMany) / 2);
		if (size(middle) > MOST_NUMBERS) tooMany = middle;
		else most = middle;
	}
	const advice = `use at most ${counted(most, 'epoch')}${others}`;
	throw new RunFileError('config.epochs', `${much}; ${advice}.`);
}

/** Numbers in the trace of a run. */
function traceSize(problem: Problem, record: RunFile['record']): number {
	const { inputs, layers, epochs, samples, batchSize } = problem;
	const n = samples.inputs.length;
	const outputs = layers.at(-1)!.units;
	const parameters = parametersOf(problem);
	const always = n * (inputs + 2 * outputs) + 2 * parameters + epochs * (2 * n + 3);
	if (record === 'checkpoints') {
		const selection = selectionOf(problem);
		return (
			always +
			selection.epochs * tracedEpochSize(problem) +
			selection.checkpoints * (2 + parameters)
		);
	}
	const updates = updatesPerEpoch(n, batchSize);
	const perUpdate = 4 + parameters * (batchSize > 1 ? 2 : 1);
	return always + epochs * (n * sampleSize(problem) + updates * perUpdate);
}

/** Numbers in the record of one sample. */
function sampleSize({ inputs, layers }: Problem): number {
	const perLayer = layers.map(({ units }, l) => {
		const fanIn = layers[l - 1]?.units ?? inputs;
		return units * fanIn + 4 * units + fanIn;
	});
	return perLayer.reduce((sum, size) => sum + size, 2 + 2 * layers.at(-1)!.units);
}

const tracedEpochSize = ({ layers, samples, batchSize }: Problem): number => {
	const n = samples.inputs.length;
	return n * (1 + layers.at(-1)!.units) + 4 * updatesPerEpoch(n, batchSize);
};

const updatesPerEpoch = (n: number, batchSize: number): number => Math.ceil(n / batchSize);

const parametersOf = ({ inputs, layers }: Problem): number =>
	layers.reduce((sum, { units }, l) => sum + units * (1 + (layers[l - 1]?.units ?? inputs)), 0);

const millions = (count: number): string =>
	count < 1e12 ? `${Number((count / 1e6).toPrecision(2))} million` : 'a million million';
