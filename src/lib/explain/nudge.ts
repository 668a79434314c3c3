import type { Selection } from '$lib/experiment/selection';
import type { Problem } from '$lib/experiment/problem';
import { ACTIVATIONS } from '$lib/engine/activation';
import { Layer } from '$lib/engine/layer';
import { LOSSES, clip } from '$lib/engine/loss';
import type { Moment } from '$lib/timeline/moment';

/** A gradient found without backpropagation: by moving one number a little and looking at the loss. */
export interface Nudge {
	/** o, an output, at the gradient step; z of a neuron at a backward step. */
	readonly nudged: 'o' | 'z';
	/** (L(+h) − L(−h)) / 2h, refined. */
	readonly derivative: number;
	/** Whether it is the moment's own gradient. False at a kink, and where an output is clipped. */
	readonly agrees: boolean;
}

/**
 * Checks da at a gradient step and dz at a backward step; null at all others, where the numbers have
 * overflowed or the gradient is too small to be seen in the loss, and where a number was changed by hand in
 * the middle of the sample, so that its loss is not that of the numbers as they are.
 */
export function nudgeOf(moment: Moment, problem: Problem, focus: Selection | null): Nudge | null {
	const { cursor, layers, sample } = moment;
	if (!sample || !focus) return null;
	const loss = LOSSES[problem.loss];
	const target = Float64Array.from(sample.target);
	const { neuron } = focus;

	if (cursor.kind === 'gradient') {
		const { a, da } = layers.at(-1)!;
		const o = Float64Array.from(a!);
		const at = o[neuron]!;
		// ln is as steep as its argument is small: near 0 and 1 the nudge must be smaller than the room left.
		const room = loss.clips ? Math.min(clip(at), 1 - clip(at)) : roomAround(at);
		const f = (moved: number): number => {
			o[neuron] = moved;
			return loss.value(o, target);
		};
		return f(at) === moment.loss ? verdict('o', f, at, room, da![neuron]!) : null;
	}

	if (cursor.kind === 'backward') {
		const { activation, z: before, dz } = layers[cursor.layer]!;
		const z = Float64Array.from(before!);
		const a = new Float64Array(z.length);
		const above = layersAbove(moment, cursor.layer);
		const f = (moved: number): number => {
			z[neuron] = moved;
			ACTIVATIONS[activation].apply(z, a);
			return loss.value(
				above.reduce<Float64Array>((x, layer) => layer.forward(x), a),
				target
			);
		};
		const at = z[neuron]!;
		return f(at) === moment.loss ? verdict('z', f, at, roomAround(at), dz![neuron]!) : null;
	}
	return null;
}

/** The layers above one, with the weights this sample's forward pass used. */
const layersAbove = ({ layers }: Moment, below: number): Layer[] =>
	layers.slice(below + 1).map(({ activation, weights, biases, before }) => {
		const used = before ?? { weights, biases };
		const layer = new Layer(used.weights[0]!.length, used.biases.length, ACTIVATIONS[activation]);
		layer.weights.set(used.weights.flat());
		layer.biases.set(used.biases);
		return layer;
	});

/** Functions of z turn on the scale of 1, of large numbers on their own. */
const roomAround = (at: number): number => Math.max(1, Math.abs(at));

/** Sizes of the nudge, relative to the room there is: the one that is surest of its result counts. */
const SIZES = [1e-2, 1e-3, 1e-4, 1e-5, 1e-6];
/** Largest relative difference between two numbers that are called the same. */
const SAME = 1e-5;

function verdict(
	nudged: Nudge['nudged'],
	f: (at: number) => number,
	at: number,
	room: number,
	gradient: number
): Nudge | null {
	if (!Number.isFinite(gradient)) return null;
	const slopes = SIZES.map((size) => slopeOf(f, at, size * room));
	const best = slopes.reduce((a, b) => (b.doubt < a.doubt ? b : a));
	const { derivative, noise } = best;
	if (!Number.isFinite(derivative)) return null;
	const off = Math.abs(derivative - gradient);
	const agrees = off <= SAME * Math.abs(gradient) + noise;
	if (agrees && gradient !== 0 && off > 1e-2 * Math.abs(gradient)) return null;
	return { nudged, derivative, agrees };
}

interface Slope {
	readonly derivative: number;
	/** How far two nudges, h and h/2, are apart. */
	readonly doubt: number;
	/** What rounding alone can do to the derivative. */
	readonly noise: number;
}

/** f′ by central differences with h and h/2, combined so that errors below O(h⁴) cancel (Richardson). */
function slopeOf(f: (at: number) => number, at: number, h: number): Slope {
	let size = 1;
	const central = (step: number): number => {
		const up = at + step;
		const down = at - step;
		const [above, below] = [f(up), f(down)];
		size = Math.max(size, Math.abs(above), Math.abs(below));
		// Divided by the distance really walked: at + h is rounded.
		return (above - below) / (up - down);
	};
	const wide = central(h);
	const narrow = central(h / 2);
	const noise = (16 * Number.EPSILON * size) / h;
	const doubt = Math.abs(wide - narrow) + noise;
	return {
		derivative: (4 * narrow - wide) / 3,
		doubt: Number.isFinite(doubt) ? doubt : Infinity,
		noise
	};
}
