import { Perceptron } from '$lib/engine/perceptron';
import type { Problem } from '$lib/experiment/problem';
import type { LayerMoment } from '$lib/timeline/moment';

/** The parameters of a moment's network, layer by layer. */
export type LayerParameters = Pick<LayerMoment, 'weights' | 'biases'>;

/** The network as it stands at a moment, to be asked about inputs that are not in the data. */
export const networkOf = (problem: Problem, layers: readonly LayerParameters[]): Perceptron =>
	new Perceptron(problem.inputs, problem.layers).set({
		weights: layers.map(({ weights }) => weights),
		biases: layers.map(({ biases }) => biases)
	});

/**
 * Gives back the very parameters it gave before for as long as no number among them has changed: most steps
 * change none, and what is drawn from them can stay.
 */
export function steadyParameters(): (
	layers: readonly LayerParameters[]
) => readonly LayerParameters[] {
	let kept: readonly LayerParameters[] = [];
	return (layers) => (same(kept, layers) ? kept : (kept = layers));
}

const same = (a: readonly LayerParameters[], b: readonly LayerParameters[]): boolean =>
	equal(
		a,
		b,
		(p, q) => equalVectors(p.biases, q.biases) && equal(p.weights, q.weights, equalVectors)
	);

const equalVectors = (u: readonly number[], v: readonly number[]): boolean =>
	equal(u, v, Object.is);

function equal<T>(a: readonly T[], b: readonly T[], each: (x: T, y: T) => boolean): boolean {
	return a.length === b.length && a.every((x, i) => each(x, b[i]!));
}
