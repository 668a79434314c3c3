import type { Problem } from '$lib/experiment/problem';
import { Timeline } from '$lib/timeline/timeline';
import { startLoss } from '$lib/explain/judge/loss';
import { verdictOf } from '$lib/explain/judge/verdict';

/** A whole run with its curve and verdict. */
export function judge(problem: Problem) {
	const timeline = new Timeline(problem);
	timeline.computeTo(timeline.length);
	const curve = [startLoss(problem), ...timeline.epochLosses];
	const verdict = verdictOf(curve, timeline.overflow);
	return { rate: problem.learningRate, timeline, curve, verdict };
}

/** Curvature of the bowl's loss along its gradient. */
export const LAMBDA = 5;

/**
 * One linear neuron, one sample: L = ½(w·x + b − t)² with x = 2, so that along the gradient (2, 1) the loss is a
 * parabola of curvature λ = x² + 1 = 5. An update turns the error e into (1 − αλ)e.
 */
export const bowl = (learningRate: number, epochs = 60): Problem => ({
	inputs: 1,
	layers: [{ units: 1, activation: 'linear' }],
	loss: 'half_squared_error',
	learningRate,
	epochs,
	batchSize: 1,
	shuffle: false,
	seed: 0,
	init: { weights: [[[0]]], biases: [[0]] },
	samples: { inputs: [Float64Array.of(2)], targets: [Float64Array.of(1)] },
	edits: []
});
