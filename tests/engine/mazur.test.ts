import { expect, test } from 'vitest';
import { LOSSES } from '$lib/engine/loss';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCase } from '../support/cases';

/**
 * The numbers of the first step that Matt Mazur prints in his worked example (address in the fixture).
 * What he says of later steps cannot be had: there his hidden deltas use weights that are already updated,
 * and his biases never learn.
 */
interface Published {
	readonly net_h1: number;
	readonly net_o1: number;
	readonly out_h: readonly number[];
	readonly out_o: readonly number[];
	readonly E_o: readonly number[];
	readonly E_total: number;
	readonly dE_dw1: number;
	readonly dE_dw5: number;
	readonly weightsAfterStep0: readonly (readonly (readonly number[])[])[];
}

const mazur = referenceCase('p01');
const published = mazur.published as unknown as Published;
const timeline = new Timeline(problemOfCase(mazur));
const moment = timeline.at(timeline.schedule.batchEnd(0, 0));
const hidden = moment.layers[0]!;
const output = moment.layers[1]!;
const { target } = moment.sample!;

/** One output's part of the loss. */
const errorOf = (j: number) =>
	LOSSES.half_squared_error.value(Float64Array.of(output.a![j]!), Float64Array.of(target[j]!));

/** name[0], name[1], …: what is ours beside what is printed. */
const rows = (name: string, ours: readonly number[], printed: readonly number[]) =>
	printed.map((value, i) => [`${name}[${i}]`, value, ours[i]!] as const);

const numbers = [
	['net h1', published.net_h1, hidden.z![0]!] as const,
	['net o1', published.net_o1, output.z![0]!] as const,
	...rows('out h', hidden.a!, published.out_h),
	...rows('out o', output.a!, published.out_o),
	...rows('E o', [errorOf(0), errorOf(1)], published.E_o),
	['E total', published.E_total, moment.loss!] as const,
	['∂E/∂w1', published.dE_dw1, hidden.dW![0]![0]!] as const,
	['∂E/∂w5', published.dE_dw5, output.dW![0]![0]!] as const,
	...rows(
		'w',
		[hidden, output].flatMap(({ weights }) => weights.flat()),
		published.weightsAfterStep0.flat(2)
	)
];

test('he prints 19 numbers', () => {
	expect(numbers).toHaveLength(19);
});

test.each(numbers)('%s is %d', (_name, printed, ours) => {
	// Nine decimals, computed from numbers that were rounded before.
	expect(Math.abs(ours - printed)).toBeLessThanOrEqual(5e-9);
});
