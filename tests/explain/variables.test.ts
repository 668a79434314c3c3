import { describe, expect, test } from 'vitest';
import { fitListing, methodListing, methodOf, type LineKey } from '$lib/explain/listing';
import { printed, variablesOf } from '$lib/explain/variables';
import { formatNumber } from '$lib/i18n/number';
import type { CursorKind } from '$lib/timeline/cursor';
import type { Moment } from '$lib/timeline/moment';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCase, type Written } from '../support/cases';

/** The variables that a step sets, in the order in which fit() comes to them. */
const SETS: readonly (readonly [CursorKind, readonly LineKey[]])[] = [
	['epoch', ['epoch', 'shuffle']],
	['sample', ['batches', 'sample', 'take']],
	['forward', ['forward']],
	['loss', ['loss']],
	['gradient', ['gradient']],
	['backward', ['backward']],
	['update', []]
];

/** Those of the method that a step is inside of, which go when it returns. */
const FRAMES: Readonly<Partial<Record<CursorKind, readonly LineKey[]>>> = {
	forward: ['x', 'z', 'a'],
	backward: ['dz', 'dW', 'db', 'da'],
	update: ['W', 'b']
};

/** Everything in fit() that has been set since the epoch or the sample began, the total apart. */
function setAt(kind: CursorKind): readonly LineKey[] {
	if (kind === 'start') return ['arange'];
	if (kind === 'epoch-end') return ['epoch', 'shuffle', 'sum', 'mean'];
	return SETS.slice(0, SETS.findIndex(([set]) => set === kind) + 1).flatMap(([, keys]) => keys);
}

/** The beginning of a list, as it is shown: its first numbers, and … for the rest. */
const list = (values: readonly Written[], most: number): string =>
	`[${values
		.slice(0, most)
		.map((value) => formatNumber(Number(value), 'en'))
		.join(' ')}${values.length > most ? ' …' : ''}]`;

const rows = (matrix: readonly (readonly Written[])[]): string =>
	`[${list(matrix[0]!, 1)}${matrix.length > 1 ? ' …' : ''}]`;

describe.each(['p02', 'p05', 'p06', 'p08', 'p14'].map(referenceCase))('$name', (reference) => {
	const problem = problemOfCase(reference);
	const timeline = new Timeline(problem);
	const { schedule } = timeline;
	const batchwise = problem.batchSize > 1;
	const steps = Array.from({ length: Math.min(timeline.length, 400) + 1 }, (_, step) => step);
	const fit = fitListing(problem).map(({ key }) => key);

	const forEveryStep = (look: (moment: Moment, values: ReturnType<typeof variablesOf>) => void) => {
		for (const step of steps) look(timeline.at(step), variablesOf(timeline.at(step), problem));
	};

	test('what has been set is shown, and nothing before it has been set', () => {
		forEveryStep(({ cursor, loss, step }, values) => {
			const { kind } = cursor;
			// Zero until the epoch's first loss, the sum so far from then on.
			const added = loss !== null || ('position' in cursor && cursor.position > 0);
			const total: LineKey[] = 'position' in cursor ? [added ? 'sum' : 'total'] : [];
			// Without a shuffle, or without batches, there is no line that sets them.
			const set = setAt(kind).filter((key) => fit.includes(key));
			const expected = [...set, ...total, ...(FRAMES[kind] ?? [])];
			expect(Object.keys(values).sort(), `step ${step}`).toEqual(expected.sort());
		});
	});

	test('every value stands beside a line that is shown', () => {
		forEveryStep(({ cursor }, values) => {
			const method = methodOf(cursor.kind);
			const frame = method && 'layer' in cursor ? methodListing(method, problem, cursor.layer) : [];
			const shown = [...fit, ...frame.map(({ key }) => key)];
			for (const key of Object.keys(values)) expect(shown).toContain(key);
		});
	});

	test('inside a sample the values are the reference’s', () => {
		let total = 0;
		for (const update of reference.steps.slice(0, 40))
			for (const [s, sample] of update.samples.entries()) {
				const position = update.batch * problem.batchSize + s;
				const at = { epoch: update.epoch, batch: update.batch, position };
				const valuesAt = (step: number) => variablesOf(timeline.at(step), problem);
				total = (position === 0 ? 0 : total) + Number(sample.loss);

				const loss = valuesAt(schedule.stepOf({ kind: 'loss', ...at }));
				expect(loss.sample).toBe(String(sample.sampleIndex));
				expect(loss.epoch).toBe(String(update.epoch + 1));
				expect(loss.loss).toBe(printed(Number(sample.loss)));
				expect(loss.sum).toBe(printed(total));
				expect(loss.forward).toBe(list(sample.forward.at(-1)!.a, 1));
				const gradient = valuesAt(schedule.stepOf({ kind: 'gradient', ...at }));
				expect(gradient.gradient).toBe(list(sample.da, 1));

				for (const [layer, { z, a }] of sample.forward.entries()) {
					const x = sample.forward[layer - 1]?.a ?? reference.data.x[sample.sampleIndex]!;
					const forward = valuesAt(schedule.stepOf({ kind: 'forward', ...at, layer }));
					expect(forward).toMatchObject({ x: list(x, 2), z: list(z, 2), a: list(a, 2) });
					expect(forward.forward).toBe(list(a, 1));

					const { dz, dW, db, daPrev } = sample.backward[layer]!;
					const backward = valuesAt(schedule.stepOf({ kind: 'backward', ...at, layer }));
					expect(backward).toMatchObject({ dz: list(dz, 2), da: list(daPrev, 2) });
					expect(backward.backward).toBe(list(daPrev, 1));
					// A batch adds its gradients up.
					if (s === 0) expect(backward).toMatchObject({ dW: rows(dW), db: list(db, 2) });

					if (batchwise && s < update.samples.length - 1) continue;
					const { W, b } = update.update[layer]!;
					const updated = valuesAt(schedule.stepOf({ kind: 'update', ...at, layer }));
					expect(updated).toMatchObject({ W: rows(W), b: list(b, 2) });
				}
			}
	});

	test('the order is that of the epoch, its mean loss the one in the list', () => {
		for (const [epoch, { order, meanLoss }] of reference.epochs.entries()) {
			const values = variablesOf(
				timeline.at(schedule.stepOf({ kind: 'epoch-end', epoch })),
				problem
			);
			expect(values.mean).toBe(printed(Number(meanLoss)));
			const shown = list(order, order.length > 4 ? 3 : 4);
			expect(values.shuffle).toBe(problem.shuffle ? shown : undefined);
		}
	});
});

test('at the end of a batch, dW and db are the sums over its samples', () => {
	const reference = referenceCase('p08');
	const problem = problemOfCase(reference);
	const timeline = new Timeline(problem);
	for (const { epoch, batch, samples } of reference.steps) {
		const position = batch * problem.batchSize + samples.length - 1;
		const cursor = { kind: 'backward', epoch, batch, position, layer: 0 } as const;
		const { dW, db } = variablesOf(timeline.at(timeline.schedule.stepOf(cursor)), problem);
		const sum = (numbers: Written[]) => numbers.reduce((a: number, b) => a + Number(b), 0);
		expect(dW).toBe(
			`[[${formatNumber(sum(samples.map((s) => s.backward[0]!.dW[0]![0]!)), 'en')} …] …]`
		);
		expect(db).toBe(
			list(
				[0, 1, 2].map((j) => sum(samples.map((s) => s.backward[0]!.db[j]!))),
				2
			)
		);
	}
});

test('code keeps the decimal point, the minus sign and as many brackets as Python', () => {
	expect(printed([0.25, -1])).toBe('[0.250 −1]');
	expect(printed([0.25, 1, 2])).toBe('[0.250 1 …]');
	expect(printed([3], 1)).toBe('[3]');
});
