import { fanInOf, parameterCount } from '$lib/engine/shape';
import type { Problem } from '$lib/experiment/problem';
import { counted } from './phrases';
import { RunFileError } from './run-file-error';
import type { RunFile } from './run-file';
import { checkpointedSteps, tracedEpochs, updatesPerEpoch } from './trace-selection';

/** Numbers in the longest trace, or result: at most 500 MB of text, which JSON.parse can still read. */
export const MOST_NUMBERS = 15_000_000;

/** Multiplications of weights in the longest run: some minutes of work. */
export const MOST_MULTIPLICATIONS = 100_000_000_000;

/** What is written of a run: a trace, or the losses and parameters that an exported program comes to. */
type Written = RunFile['record'] | 'result';

/**
 * @throws RunFileError when the run would be too long, or what is written of it, with what would be short enough
 */
export function checkSize(problem: Problem, written: Written): void {
	const { epochs } = problem;
	const excess = (count: number, how = written): string | null =>
		excessOf({ ...problem, epochs: count }, how);
	const much = excess(epochs);
	if (!much) return;

	const helps = written === 'full' && !excess(epochs, 'checkpoints');
	const others = helps ? ', or "record": "checkpoints"' : '';
	if (excess(1))
		throw new RunFileError('', `${much}; use smaller layers or fewer samples${others}.`);

	let [most, tooMany] = [1, epochs];
	while (tooMany - most > 1) {
		const middle = Math.floor((most + tooMany) / 2);
		if (excess(middle)) tooMany = middle;
		else most = middle;
	}
	const advice = `use at most ${counted(most, 'epoch')}${others}`;
	throw new RunFileError('config.epochs', `${much}; ${advice}.`);
}

/** What there is too much of; null when the run and what is written of it are short enough. */
function excessOf(problem: Problem, written: Written): string | null {
	const numbers =
		written === 'result' ? problem.epochs + parametersOf(problem) : traceSize(problem, written);
	const what = written === 'result' ? 'result' : 'trace';
	if (numbers > MOST_NUMBERS)
		return `the ${what} would have about ${large(numbers)} numbers, and the limit is ${large(MOST_NUMBERS)}`;
	// W x forward, Wᵀ dz backward, and the update.
	const multiplications =
		3 * problem.epochs * problem.samples.inputs.length * parametersOf(problem);
	if (multiplications > MOST_MULTIPLICATIONS)
		return `training would take about ${large(multiplications)} multiplications, and the limit is ${large(MOST_MULTIPLICATIONS)}`;
	return null;
}

/** About how many numbers the trace of a run has. */
export function traceSize(problem: Problem, record: RunFile['record']): number {
	const { inputs, layers, epochs, samples, batchSize } = problem;
	const n = samples.inputs.length;
	const outputs = layers.at(-1)!.units;
	const parameters = parametersOf(problem);
	const updates = updatesPerEpoch(problem);
	const always = n * (inputs + 2 * outputs) + 2 * parameters + epochs * (2 * n + 3);
	if (record === 'checkpoints') {
		const tracedEpoch = n * (1 + outputs) + 4 * updates;
		return (
			always +
			tracedEpochs(problem).size * tracedEpoch +
			checkpointedSteps(problem).size * (2 + parameters)
		);
	}
	const perUpdate = 4 + parameters * (batchSize > 1 ? 2 : 1);
	return always + epochs * (n * sampleSize(problem) + updates * perUpdate);
}

/** Numbers in the record of one sample. */
function sampleSize({ inputs, layers }: Problem): number {
	const perLayer = layers.map(({ units }, l) => {
		const fanIn = fanInOf(inputs, layers, l);
		return units * fanIn + 4 * units + fanIn;
	});
	return perLayer.reduce((sum, size) => sum + size, 2 + 2 * layers.at(-1)!.units);
}

const parametersOf = ({ inputs, layers }: Problem): number => parameterCount(inputs, layers);

/** 22 million, 1.5 billion. */
function large(count: number): string {
	if (count >= 1e15) return 'a million billion';
	const [unit, name] = count < 1e9 ? [1e6, 'million'] : [1e9, 'billion'];
	return `${Number((count / unit).toPrecision(2))} ${name}`;
}
