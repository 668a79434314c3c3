import type { Problem } from '$lib/experiment/problem';

/** Multiplications that take about 10 ms, of the 50 that making a question may take. */
const WORK = 2e6;

/**
 * The epoch that is asked about: the one wanted, or the last from which questions are made at once. It depends on
 * the run alone, so that a link gives everybody the same questions.
 *
 * @param wanted counted from 0
 */
export function reachableEpoch({ inputs, layers, samples }: Problem, wanted: number): number {
	let weights = 0;
	let fanIn = inputs;
	for (const { units } of layers) {
		weights += units * (fanIn + 1);
		fanIn = units;
	}
	// Forward, gradients, and the layers below.
	const perEpoch = 3 * weights * samples.inputs.length;
	return Math.min(wanted, Math.floor(WORK / perEpoch));
}
