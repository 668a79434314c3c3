import type { LayerShape } from '$lib/engine/shape';

/** A hidden layer more, right before the output: like the one below it. */
export function withLayer(layers: readonly LayerShape[]): LayerShape[] {
	const below = layers.at(-2) ?? { units: 4, activation: 'tanh' };
	return layers.toSpliced(-1, 0, below);
}

export const withoutLayer = (layers: readonly LayerShape[], l: number): LayerShape[] =>
	layers.toSpliced(l, 1);

/** The same layers, one of them changed. */
export const withChanged = (
	layers: readonly LayerShape[],
	l: number,
	change: Partial<LayerShape>
): LayerShape[] => layers.with(l, { ...layers[l]!, ...change });
