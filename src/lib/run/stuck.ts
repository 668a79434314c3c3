import type { ActivationName } from '$lib/engine/activation';
import type { Problem } from '$lib/experiment/problem';
import type { Timeline } from '$lib/timeline/timeline';

/** A sample with a wrong answer that no longer teaches the network anything. */
export interface Stuck {
	/** Where its blame is lost: the output layer's backward step. */
	readonly step: number;
	/** In the data's own order. */
	readonly sample: number;
	readonly output: number;
	readonly activation: ActivationName;
	readonly z: number;
	readonly o: number;
	readonly t: number;
}

/** An answer further from its target than this is wrong. */
const WRONG = 0.5;
/** Blame of which less than this share passes is as good as lost. */
const FELT = 1e-3;
/** Of an epoch's samples so many are looked at. */
const MOST = 200;

/**
 * A sample of an epoch whose answer is wrong while the activation is so flat there that its blame vanishes;
 * null where there is none, as in a run that has converged.
 *
 * @param epoch counted from 0, of a run whose loss stands still
 */
export function stuckIn(timeline: Timeline, problem: Problem, epoch: number): Stuck | null {
	const { schedule } = timeline;
	const layer = problem.layers.length - 1;
	for (let position = 0; position < Math.min(schedule.n, MOST); position++) {
		const batch = Math.floor(position / problem.batchSize);
		const step = schedule.stepOf({ kind: 'backward', epoch, batch, position, layer });
		const { layers, sample } = timeline.at(step);
		const { activation, z, a, dz } = layers[layer]!;
		for (const [output, o] of a!.entries()) {
			const t = sample!.target[output]!;
			const off = Math.abs(o - t);
			if (off > WRONG && Math.abs(dz![output]!) < FELT * off)
				return { step, sample: sample!.index, output, activation, z: z![output]!, o, t };
		}
	}
	return null;
}
