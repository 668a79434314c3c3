import type { Layer } from '$lib/engine/layer';
import { Recording, type StepRecord } from './recording';
import { rowsOf } from '$lib/timeline/rows';
import type { RunFile } from './run-file';
import { checkpointedSteps, tracedEpochs } from './trace-selection';
import { checkSize } from './run-size';

/**
 * A whole run in the format of `tests/fixtures/README.md`, to be written by `jsonText`, once: it trains while
 * it is being written, and its fields stand in the order in which they are known.
 *
 * With `record: "checkpoints"` there are no steps, but a `trace` of every update of some epochs, and
 * `checkpoints` after some updates.
 * @throws RunFileError when the run is too large
 */
export function traceOf(file: RunFile): object {
	const { config, record, problem } = file;
	checkSize(problem, record);
	const { inputs, targets } = problem.samples;
	const recording = new Recording(problem);
	return {
		schema: 1,
		record,
		config,
		data: { x: inputs, y: targets },
		init: () => parameters(recording),
		...(record === 'full' ? everything(recording) : selected(recording)),
		epochLosses: () => recording.meanLosses,
		epochs: () => epochs(recording),
		final: () => ({ ...parameters(recording), predictions: predictions(recording) })
	};
}

const everything = (recording: Recording) => ({ steps: recording.updates(() => true) });

function selected(recording: Recording) {
	const { problem } = recording;
	const traced = tracedEpochs(problem);
	const kept = checkpointedSteps(problem);
	const checkpoints: object[] = [];

	function* trace() {
		let step = 0;
		for (const record of recording.updates((epoch) => traced.has(epoch))) {
			if (kept.has(step)) {
				const { epoch } = recording;
				checkpoints.push({ afterStep: step, epoch, ...parameters(recording) });
			}
			if (record) yield traceEntry(record);
			step++;
		}
	}
	return { steps: [], trace: trace(), checkpoints };
}

const traceEntry = ({ step, epoch, batch, samples, batchLoss }: StepRecord) => ({
	step,
	epoch,
	batch,
	sampleIndex: samples.map(({ sampleIndex }) => sampleIndex),
	batchLoss,
	output: samples.map(({ forward }) => forward.at(-1)!.a)
});

/** The parameters as they are now. */
function parameters({ network: { layers } }: Recording) {
	const weights = ({ weights, inputs }: Layer) => rowsOf(weights.slice(), inputs);
	return { weights: layers.map(weights), biases: layers.map(({ biases }) => biases.slice()) };
}

function* epochs({ orders, meanLosses, problem }: Recording) {
	const n = problem.samples.inputs.length;
	let previous: Int32Array = Int32Array.from({ length: n }, (_, i) => i);
	for (const [epoch, meanLoss] of meanLosses.entries()) {
		const order = orders.subarray(epoch * n, (epoch + 1) * n);
		const permutation = problem.shuffle ? permutationOf(previous, order) : null;
		yield { epoch, permutation, order, meanLoss };
		previous = order;
	}
}

/** What was drawn: order[k] = previous[permutation[k]]. */
function permutationOf(previous: Int32Array, order: Int32Array): Int32Array {
	const place = new Int32Array(previous.length);
	for (const [k, i] of previous.entries()) place[i] = k;
	return order.map((i) => place[i]!);
}

/** With the parameters as they are now; the samples in their own order. */
function* predictions({ network, problem }: Recording) {
	for (const x of problem.samples.inputs) yield network.predict(x).slice();
}
