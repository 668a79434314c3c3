import { describe, expect, test } from 'vitest';
import { pictureOf, type NetworkPicture } from '$lib/network/picture';
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
			forEveryStep(reference, ({ step, cursor, sample }, { edges }, update, before) => {
				const { backward } = update.samples[sample!.inBatch.position]!;
				const known = reached(cursor, depth, batchwise);
				for (const { layer: l, neuron, input, weight, number, active } of edges) {
					const where = `step ${step}, edge ${l}.${neuron}.${input}`;
					const W = (known.updated(l) ? update.update : before)[l]!.W;
					expectClose(weight, W[neuron]![input]!, tolerance, where);
					expect(active, where).toBe('layer' in cursor && cursor.layer === l);
					const carried = cursor.kind === 'backward' ? backward[l]!.dW : W;
					if (active) expectClose(number, carried[neuron]![input]!, tolerance, where);
					else expect(number, where).toBeNull();
				}
			});
		});

		test('between samples all neurons are blank, and nothing takes part', () => {
			const timeline = new Timeline(problemOfCase(reference));
			const steps = [0];
			for (let epoch = 0; epoch < reference.config.epochs; epoch++)
				for (const kind of ['epoch', 'epoch-end'] as const)
					steps.push(timeline.schedule.stepOf({ kind, epoch }));
			for (const step of steps) {
				const { layers, edges } = pictureOf(timeline.at(step));
				for (const { z, a, da, dz, active } of layers.flat())
					expect({ z, a, da, dz, active }).toEqual({
						z: null,
						a: null,
						da: null,
						dz: null,
						active: false
					});
				expect(edges.every(({ number, active }) => number === null && !active)).toBe(true);
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

		test('there is one connection from every neuron to every neuron of the next layer', () => {
			const { inputs, layers } = reference.config;
			const { edges } = pictureOf(new Timeline(problemOfCase(reference)).at(0));
			const names = edges.map(({ layer, neuron, input }) => `${layer}.${neuron}.${input}`);
			const widths = [inputs, ...layers.map(({ units }) => units)];
			expect(new Set(names).size).toBe(names.length);
			expect(names).toHaveLength(layers.reduce((sum, { units }, l) => sum + units * widths[l]!, 0));
		});
	}
);
