import { describe, expect, test } from 'vitest';
import { Timeline } from '$lib/timeline/timeline';
import {
	problemOfCase,
	referenceCases,
	type ReferenceCase,
	type ReferenceStep
} from '../support/cases';
import { expectClose } from '../support/close';

/** Visits every step of one update and compares whatever a moment shows with the reference. */
function checkUpdate(timeline: Timeline, reference: ReferenceCase, update: ReferenceStep): void {
	const { schedule } = timeline;
	const { tolerance } = reference;
	const first = schedule.batchStart(update.epoch, update.batch) + 1;
	const last = schedule.batchEnd(update.epoch, update.batch);

	for (let step = first; step <= last; step++) {
		const moment = timeline.at(step);
		const expected = update.samples[moment.sample!.inBatch.position]!;
		const close = (
			got: Parameters<typeof expectClose>[0],
			want: Parameters<typeof expectClose>[1],
			what: string
		) => expectClose(got, want, tolerance, `${reference.name} step ${step} ${what}`);

		expect(moment.sample!.index).toBe(expected.sampleIndex);
		expect(moment.sample!.input).toEqual(reference.data.x[expected.sampleIndex]);
		expect(moment.sample!.target).toEqual(reference.data.y[expected.sampleIndex]);
		if (moment.loss !== null) close(moment.loss, expected.loss, 'loss');
		if (moment.inputGradient)
			close(moment.inputGradient, expected.backward[0]!.daPrev, 'input gradient');

		moment.layers.forEach((layer, l) => {
			const forward = expected.forward[l]!;
			const backward = expected.backward[l]!;
			const da = expected.backward[l + 1]?.daPrev ?? expected.da;
			if (layer.z) close(layer.z, forward.z, `z ${l}`);
			if (layer.a) close(layer.a, forward.a, `a ${l}`);
			if (layer.da) close(layer.da, da, `da ${l}`);
			if (layer.dz) close(layer.dz, backward.dz, `dz ${l}`);
			if (layer.dW) close(layer.dW, backward.dW, `dW ${l}`);
			if (layer.db) close(layer.db, backward.db, `db ${l}`);
			if (layer.before) {
				close(layer.weights, update.update[l]!.W, `W ${l}`);
				close(layer.biases, update.update[l]!.b, `b ${l}`);
				if (update.meanGrad) {
					const { size } = moment.sample!.inBatch;
					const mean = layer.sum!.dW.map((row) => row.map((value) => value / size));
					close(mean, update.meanGrad[l]!.dW, `mean dW ${l}`);
				}
			}
		});
	}

	const { loss, layers, updates } = timeline.at(last);
	expect(layers).toHaveLength(reference.config.layers.length);
	expect(updates).toBe(update.step + 1);
	expect(loss, 'nothing is blank by now, so that all of it has been compared').not.toBeNull();
	for (const { sum, ...layer } of layers) {
		expect(Object.values(layer)).not.toContain(null);
		expect(sum !== null).toBe('meanGrad' in update);
	}
}

describe.each(referenceCases)('$name', (reference) => {
	const timeline = new Timeline(problemOfCase(reference));
	const { schedule } = timeline;

	test('begins with the reference parameters', () => {
		const { layers } = timeline.at(0);
		expectClose(
			layers.map((l) => l.weights),
			reference.init.weights,
			reference.tolerance,
			'weights'
		);
		expectClose(
			layers.map((l) => l.biases),
			reference.init.biases,
			reference.tolerance,
			'biases'
		);
	});

	test('visits the samples in the reference order', () => {
		reference.epochs.forEach(({ order }, epoch) =>
			expect(timeline.at(schedule.stepOf({ kind: 'epoch', epoch })).order).toEqual(order)
		);
	});

	test('every moment equals the reference trace', () => {
		for (const update of reference.steps) checkUpdate(timeline, reference, update);
		for (const { step, sampleIndex, output } of reference.trace ?? []) {
			const position = step % schedule.n;
			const epoch = Math.floor(step / schedule.n);
			const cursor = { kind: 'loss', epoch, batch: position, position } as const;
			const moment = timeline.at(schedule.stepOf(cursor));
			expect(moment.sample!.index).toBe(sampleIndex[0]);
			expectClose(moment.layers.at(-1)!.a, output[0]!, reference.tolerance, `output ${step}`);
		}
		for (const { afterStep, weights, biases } of reference.checkpoints ?? []) {
			const { layers } = timeline.at(schedule.sampleEnd(afterStep));
			expectClose(
				layers.map((l) => l.weights),
				weights,
				reference.tolerance,
				`W after ${afterStep}`
			);
			expectClose(
				layers.map((l) => l.biases),
				biases,
				reference.tolerance,
				`b after ${afterStep}`
			);
		}
	});

	test('the mean loss of every epoch is the mean over its samples', () => {
		const losses = reference.epochs.map(
			(_, epoch) => timeline.at(schedule.stepOf({ kind: 'epoch-end', epoch })).meanLoss
		);
		expectClose(losses, reference.epochLosses, reference.tolerance, 'epoch losses');
		expectClose(timeline.epochLosses, reference.epochLosses, reference.tolerance, 'curve');
	});

	test('ends with the reference parameters', () => {
		const { layers } = timeline.at(timeline.length);
		expectClose(
			layers.map((l) => l.weights),
			reference.final.weights,
			reference.tolerance,
			'weights'
		);
		expectClose(
			layers.map((l) => l.biases),
			reference.final.biases,
			reference.tolerance,
			'biases'
		);
	});
});
