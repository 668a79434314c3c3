import { expect } from 'vitest';
import { fit, type TrainingSet } from '$lib/engine/fit';
import type { Perceptron } from '$lib/engine/perceptron';
import type { Stop } from '$lib/engine/step';
import type { Edit } from '$lib/experiment/edit';
import { beginProblem, optionsOf, type Problem } from '$lib/experiment/problem';
import type { Moment } from '$lib/timeline/moment';

type Numbers = number[];

/** Everything that lies in a network, its samples and fit() after a step, whether or not it means anything there. */
interface Snapshot {
	readonly stop: Stop | null;
	readonly layers: readonly {
		readonly weights: Numbers;
		readonly biases: Numbers;
		/** Both as they were right before the layer's last update. */
		readonly before: readonly [weights: Numbers, biases: Numbers];
		readonly z: Numbers;
		readonly a: Numbers;
		readonly da: Numbers;
		readonly dz: Numbers;
		readonly dx: Numbers;
		readonly x: Numbers;
		readonly sumW: Numbers;
		readonly sumB: Numbers;
	}[];
	readonly samples: TrainingSet;
	readonly order: Numbers;
	readonly loss: number;
	readonly lossSum: number;
}

/**
 * A run with its changes by hand the plain way: one fit(), stopped at every step, numbers changed right before
 * their step, or after it where that is an update. Knows nothing of schedules, checkpoints or walks.
 */
export function runByHand(problem: Problem) {
	const stops = stopsOf(problem);
	const samples = copyOf(problem.samples);
	const { network, progress } = beginProblem(problem);
	const run = fit(network, samples, optionsOf(problem), progress, { steps: true, until: 0 });
	const edit = (step: number): void => {
		for (const one of problem.edits) if (one.step === step) change(one, network, samples);
	};

	edit(0);
	/** What went into the layers, before an update's result was changed. */
	const used = () => network.layers.map(({ x }) => [...x]);
	const snapshots = [snapshotOf(null, null, used())];
	const sampleLosses: number[] = [];
	const epochLosses: number[] = [];
	for (const [i, stop] of stops.entries()) {
		if (stop.kind !== 'update') edit(i + 1);
		run.next();
		const xs = used();
		if (stop.kind === 'update') edit(i + 1);
		if (stop.kind === 'loss') sampleLosses.push(progress.loss);
		if (stop.kind === 'epoch-end') epochLosses.push(progress.lossSum / samples.inputs.length);
		snapshots.push(snapshotOf(stop, snapshots.at(-1)!, xs));
	}
	return { snapshots, sampleLosses, epochLosses };

	function snapshotOf(stop: Stop | null, last: Snapshot | null, xs: number[][]): Snapshot {
		const { layers } = network;
		return {
			stop,
			layers: layers.map((layer, l) => {
				const { weights, biases, before } = last?.layers[l] ?? { weights: [], biases: [] };
				const updated = stop?.kind === 'update' && stop.layer === l;
				return {
					weights: [...layer.weights],
					biases: [...layer.biases],
					before: updated || !before ? [weights, biases] : before,
					z: [...layer.z],
					a: [...layer.a],
					da: [...(layers[l + 1]?.dx ?? layer.da)],
					dz: [...layer.dz],
					dx: [...layer.dx],
					x: xs[l]!,
					sumW: [...layer.sumW],
					sumB: [...layer.sumB]
				};
			}),
			samples: copyOf(samples),
			order: [...progress.order],
			loss: progress.loss,
			lossSum: progress.lossSum
		};
	}
}

/** Where fit() stops: no change by hand makes it stop elsewhere. */
function stopsOf(problem: Problem): Stop[] {
	const { network, progress } = beginProblem(problem);
	return [
		...fit(network, problem.samples, optionsOf(problem), progress, { steps: true, until: 0 })
	];
}

const copyOf = ({ inputs, targets }: TrainingSet): TrainingSet => ({
	inputs: inputs.map((vector) => vector.slice()),
	targets: targets.map((vector) => vector.slice())
});

function change({ what, value }: Edit, { layers }: Perceptron, samples: TrainingSet): void {
	if (what.kind === 'input') samples.inputs[what.sample]![what.input] = value;
	else if (what.kind === 'target') samples.targets[what.sample]![what.output] = value;
	else {
		const { weights, biases, inputs } = layers[what.layer]!;
		if (what.kind === 'bias') biases[what.neuron] = value;
		else weights[what.neuron * inputs + what.input] = value;
	}
}

/** Every number that a moment shows is the one that lies there. */
export function expectByHand(moment: Moment, snapshot: Snapshot): void {
	const { stop, samples, order, lossSum, loss } = snapshot;
	expect(moment.cursor.kind).toBe(stop?.kind ?? 'start');
	expect(moment).toMatchObject({ order, lossSum });
	expect(moment.samples).toEqual(samples);
	if (moment.loss !== null) expect(moment.loss).toBe(loss);
	if (moment.meanLoss !== null) expect(moment.meanLoss).toBe(lossSum / order.length);
	if (moment.sample) {
		const { index, input, target } = moment.sample;
		expect(input).toEqual([...samples.inputs[index]!]);
		expect(target).toEqual([...samples.targets[index]!]);
	}
	if (moment.inputGradient) expect(moment.inputGradient).toEqual(snapshot.layers[0]!.dx);

	for (const [l, layer] of moment.layers.entries()) {
		const there = snapshot.layers[l]!;
		const shown: (readonly [shown: unknown, there: unknown])[] = [
			[moment.parameters.weights[l]!.flat(), there.weights],
			[moment.parameters.biases[l], there.biases],
			[layer.weights.flat(), there.weights],
			[layer.biases, there.biases],
			[layer.z, there.z],
			[layer.a, there.a],
			[layer.da, there.da],
			[layer.dz, there.dz],
			[layer.db, there.dz],
			[layer.dW && layer.dW.flat(), there.dz.flatMap((dz) => there.x.map((x) => dz * x))],
			[layer.sum && layer.sum.dW.flat(), there.sumW],
			[layer.sum && layer.sum.db, there.sumB],
			[layer.before && layer.before.weights.flat(), there.before[0]],
			[layer.before && layer.before.biases, there.before[1]]
		];
		const known = shown.filter(([numbers]) => numbers !== null);
		expect(known.map(([numbers]) => numbers)).toEqual(known.map(([, numbers]) => numbers));
	}
}
