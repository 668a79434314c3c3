import { describe, expect, test } from 'vitest';
import { pictureOf, toldEdges, type NetworkPicture } from '$lib/network/picture';
import type { Cursor } from '$lib/timeline/cursor';
import type { Moment } from '$lib/timeline/moment';
import { Timeline } from '$lib/timeline/timeline';
import {
	problemOfCase,
	referenceCase,
	type ReferenceCase,
	type ReferenceStep
} from '../support/cases';
import { expectClose } from '../support/close';

/** Which layers' numbers a sample has reached at a cursor, as fit() computes them. */
function reached(cursor: Cursor, depth: number, batchwise: boolean) {
	const layer = 'layer' in cursor ? cursor.layer : -1;
	const backwards = cursor.kind === 'backward' || cursor.kind === 'update';
	/** The lowest layer with dz. */
	const lowest = cursor.kind === 'update' && batchwise ? 0 : backwards ? layer : depth;
	const through = cursor.kind === 'forward' ? layer : cursor.kind === 'sample' ? -1 : depth - 1;
	return {
		forward: (l: number) => l <= through,
		da: (l: number) =>
			(l === depth - 1 && cursor.kind === 'gradient') || (l >= lowest - 1 && backwards),
		dz: (l: number) => l >= lowest,
		updated: (l: number) =>
			cursor.kind === 'update' ? l >= layer : backwards && !batchwise && l > layer
	};
}

/** Calls `look` with every step inside a sample, and the reference's numbers for it. */
function forEveryStep(
	reference: ReferenceCase,
	look: (
		moment: Moment,
		picture: NetworkPicture,
		update: ReferenceStep,
		before: ReferenceStep['update']
	) => void
): void {
	const timeline = new Timeline(problemOfCase(reference));
	let before = reference.init.weights.map((W, l) => ({
		W,
		b: reference.init.biases[l]!
	})) as ReferenceStep['update'];
	for (const update of reference.steps) {
		const first = timeline.schedule.batchStart(update.epoch, update.batch) + 1;
		const last = timeline.schedule.batchEnd(update.epoch, update.batch);
		for (let step = first; step <= last; step++) {
			const moment = timeline.at(step);
			look(moment, pictureOf(moment), update, before);
		}
		before = update.update;
	}
}

describe.each(['p04', 'p06', 'p08'].map(referenceCase))(
	'over the whole run of $name',
	(reference) => {
		const depth = reference.config.layers.length;
		const batchwise = reference.config.batchSize > 1;
		const { tolerance } = reference;

		test('a neuron shows this sample’s numbers once they are computed, and is blank before', () => {
			forEveryStep(reference, (moment, { layers }, update, before) => {
				const sample = update.samples[moment.sample!.inBatch.position]!;
				const known = reached(moment.cursor, depth, batchwise);
				for (const [l, neurons] of layers.entries())
					for (const neuron of neurons) {
						const j = neuron.neuron;
						const where = `step ${moment.step}, neuron ${l}.${j}`;
						const { z, a } = sample.forward[l]!;
						const da = sample.backward[l + 1]?.daPrev ?? sample.da;
						const numbers = [
							[neuron.z, known.forward(l), z[j]!],
							[neuron.a, known.forward(l), a[j]!],
							[neuron.da, known.da(l), da[j]!],
							[neuron.dz, known.dz(l), sample.backward[l]!.dz[j]!],
							[neuron.bias, true, (known.updated(l) ? update.update : before)[l]!.b[j]!]
						] as const;
						for (const [shown, computed, value] of numbers)
							if (computed) expectClose(shown, value, tolerance, where);
							else expect(shown, where).toBeNull();
					}
			});
		});

		test('the connections of a step carry its weights, dW or new weights, and no others carry any', () => {
			forEveryStep(reference, (moment, _, update, before) => {
				const { step, cursor, sample, layers } = moment;
				const { backward } = update.samples[sample!.inBatch.position]!;
				const known = reached(cursor, depth, batchwise);
				for (const [l, { biases }] of layers.entries())
					for (const j of biases.keys()) {
						const edges = toldEdges(moment, { layer: l, neuron: j });
						const W = (known.updated(l) ? update.update : before)[l]!.W;
						const carried = cursor.kind === 'backward' ? backward[l]!.dW : W;
						const told = 'layer' in cursor ? cursor.layer === l : cursor.kind === 'sample';
						expect(edges.map(({ input }) => input)).toEqual(told ? [...W[j]!.keys()] : []);
						for (const { layer, neuron, input, weight, number } of edges) {
							const where = `step ${step}, edge ${l}.${j}.${input}`;
							expect([layer, neuron], where).toEqual([l, j]);
							expectClose(weight, W[j]![input]!, tolerance, where);
							expectClose(number, carried[j]![input]!, tolerance, where);
							expect(toldEdges(moment, { layer, neuron, input }), where).toEqual([edges[input]]);
						}
					}
			});
		});

		test('between samples all neurons are blank, nothing takes part, and weights can be read', () => {
			const timeline = new Timeline(problemOfCase(reference));
			const steps = [0];
			for (let epoch = 0; epoch < reference.config.epochs; epoch++)
				for (const kind of ['epoch', 'epoch-end'] as const)
					steps.push(timeline.schedule.stepOf({ kind, epoch }));
			for (const step of steps) {
				const moment = timeline.at(step);
				const { layers } = pictureOf(moment);
				for (const { z, a, da, dz, active } of layers.flat())
					expect({ z, a, da, dz, active }).toEqual({
						z: null,
						a: null,
						da: null,
						dz: null,
						active: false
					});
				for (const { layer, neuron } of layers.flat())
					expect(toldEdges(moment, { layer, neuron }).map(({ number }) => number)).toEqual(
						moment.layers[layer]!.weights[neuron]
					);
			}
		});

		test('the neurons of a step’s layer take part; of the loss and its gradient, the outputs', () => {
			forEveryStep(reference, ({ cursor }, { layers }) => {
				const output = cursor.kind === 'loss' || cursor.kind === 'gradient' ? depth - 1 : null;
				const layer = 'layer' in cursor ? cursor.layer : output;
				for (const [l, neurons] of layers.entries())
					expect(neurons.map(({ active }) => active)).toEqual(neurons.map(() => l === layer));
			});
		});
	}
);
