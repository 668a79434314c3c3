import { parameterCount } from '$lib/engine/shape';
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
	// Forward, gradients, and the layers below.
	const perEpoch = 3 * parameterCount(inputs, layers) * samples.inputs.length;
	return Math.min(wanted, Math.floor(WORK / perEpoch));
}
