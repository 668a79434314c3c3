import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '$lib/experiment/problem';
import type { Cursor } from '$lib/timeline/cursor';
import type { Moment } from '$lib/timeline/moment';
import { Timeline } from '$lib/timeline/timeline';
import { problems } from '../support/problems';

/** What can be blank, by name: 'loss', 'z 0', 'dW 1'. */
type Quantity = string;

/** What a step computes. The da of a layer is what the layer above makes in its backward step. */
function computedBy(cursor: Cursor, { layers, batchSize }: Problem): Quantity[] {
	switch (cursor.kind) {
		case 'forward':
			return [`z ${cursor.layer}`, `a ${cursor.layer}`];
		case 'loss':
			return ['loss'];
		case 'gradient':
			return [`da ${layers.length - 1}`];
		case 'backward': {
			const l = cursor.layer;
			const below = l === 0 ? 'inputGradient' : `da ${l - 1}`;
			const sum = batchSize > 1 ? [`sum ${l}`] : [];
			return [`dz ${l}`, `dW ${l}`, `db ${l}`, below, ...sum];
		}
		case 'update':
			return [`before ${cursor.layer}`];
		case 'epoch-end':
			return ['meanLoss'];
		case 'sample':
			return ['sample'];
		default:
			return [];
	}
}

/** What a moment shows that is not always there. */
function shownBy({ layers, ...rest }: Moment): Quantity[] {
	const filled = (values: object) =>
		Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [name]));
	const always = [
		'step',
		'cursor',
		'updates',
		'order',
		'parameters',
		'samples',
		'changes',
		'lossSum',
		'activation',
		'weights',
		'biases'
	];
	return [
		...filled(rest),
		...layers.flatMap((layer, l) => filled(layer).map((name) => `${name} ${l}`))
	].filter((quantity) => !always.includes(quantity.split(' ')[0]!));
}

test('a moment shows exactly what has been computed for its sample so far', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const timeline = new Timeline(problem);
			let computed: Quantity[] = [];
			for (let step = 0; step <= timeline.length; step++) {
				const moment = timeline.at(step);
				const { cursor } = moment;
				// A new sample, and what lies between two epochs, begin blank.
				if (!('position' in cursor) || cursor.kind === 'sample') computed = [];
				computed.push(...computedBy(cursor, problem));
				expect(shownBy(moment).sort()).toEqual([...computed].sort());
			}
		})
	);
});

test('a moment knows its sample, whose place in its batch is counted from 0', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const timeline = new Timeline(problem);
			const n = problem.samples.inputs.length;
			for (let step = 0; step <= timeline.length; step++) {
				const { cursor, sample, order } = timeline.at(step);
				if (!('position' in cursor)) continue;
				const index = order[cursor.position]!;
				const first = cursor.batch * problem.batchSize;
				expect(sample).toEqual({
					index,
					input: Array.from(problem.samples.inputs[index]!),
					target: Array.from(problem.samples.targets[index]!),
					inBatch: {
						position: cursor.position - first,
						size: Math.min(first + problem.batchSize, n) - first
					}
				});
			}
		})
	);
});

test('weights and biases are those of the last update, and what was before it stands beside', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const timeline = new Timeline(problem);
			let last = timeline.at(0);
			for (let step = 1; step <= timeline.length; step++) {
				const moment = timeline.at(step);
				moment.layers.forEach(({ weights, biases, before }, l) => {
					const updated = moment.cursor.kind === 'update' && moment.cursor.layer === l;
					const { weights: W, biases: b } = last.layers[l]!;
					expect(updated ? before : { weights, biases }).toEqual({ weights: W, biases: b });
				});
				last = moment;
			}
		})
	);
});

test('parameters are those of the layers', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const timeline = new Timeline(problem);
			for (let step = 0; step <= timeline.length; step++) {
				const { parameters, layers } = timeline.at(step);
				expect(parameters.weights).toEqual(layers.map(({ weights }) => weights));
				expect(parameters.biases).toEqual(layers.map(({ biases }) => biases));
			}
		})
	);
});

test('going forward, parameters are another object when their layer is updated, the order when it is drawn', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const timeline = new Timeline(problem);
			let last = timeline.at(0);
			for (let step = 1; step <= timeline.length; step++) {
				const moment = timeline.at(step);
				const { cursor, parameters, layers, order } = moment;
				expect(parameters !== last.parameters).toBe(cursor.kind === 'update');
				layers.forEach(({ weights, biases, before }, l) => {
					const updated = cursor.kind === 'update' && cursor.layer === l;
					const { weights: W, biases: b } = last.layers[l]!;
					expect([weights !== W, biases !== b]).toEqual([updated, updated]);
					if (updated) expect([before!.weights === W, before!.biases === b]).toEqual([true, true]);
				});
				expect(order !== last.order).toBe(cursor.kind === 'epoch' && problem.shuffle);
				last = moment;
			}
		})
	);
});

test('the sum of losses is 0 when an epoch begins, and grows by every loss', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const timeline = new Timeline(problem);
			let sum = 0;
			for (let step = 0; step <= timeline.length; step++) {
				const { cursor, loss, lossSum } = timeline.at(step);
				if (cursor.kind === 'epoch') sum = 0;
				if (cursor.kind === 'loss') sum += loss!;
				expect(lossSum).toBe(sum);
			}
		})
	);
});
