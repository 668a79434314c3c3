import type { Dataset } from '$lib/experiment/datasets/dataset';

/** How data are drawn, and over which inputs. */
export type Plot =
	/** Classes over two inputs: all there are, or two of many. */
	| { readonly kind: 'plane' | 'slice'; readonly axes: readonly [x: number, y: number] }
	/** A number against an input: the only one, or one of many. */
	| { readonly kind: 'curve' | 'profile'; readonly axes: readonly [x: number] }
	/** The sample in hand: its pixels, or its numbers; then the axes are those inputs that a table has room for. */
	| { readonly kind: 'picture' | 'sample'; readonly axes: readonly number[] };

/** @param chosen the inputs somebody wants to see; those that the data do not have are left out */
export function plotOf(
	{ picture, target, inputNames }: Dataset,
	chosen: readonly [x: number, y: number]
): Plot {
	const inputs = inputNames.length;
	const [x, y] = Math.max(...chosen) < inputs ? chosen : ([0, 1] as const);
	if (picture) return { kind: 'picture', axes: [] };
	if (target.kind === 'classes' && inputs >= 2)
		return inputs === 2 ? { kind: 'plane', axes: [0, 1] } : { kind: 'slice', axes: [x, y] };
	if (target.kind === 'values' && target.names.length === 1)
		return inputs === 1 ? { kind: 'curve', axes: [0] } : { kind: 'profile', axes: [x] };
	return { kind: 'sample', axes: [0, 1].slice(0, inputs) };
}
