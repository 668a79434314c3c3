import type { Rated } from '$lib/explain/judge/naming';
import { endOf, risesOf, type Curve } from '$lib/explain/judge/verdict';
import type { LossCurve } from '../../question';
import type { Said } from '../../voice';

/** Where the numbers overflow there is nothing to draw. */
export function finitePart(curve: Curve): readonly number[] {
	const end = curve.findIndex((loss) => !Number.isFinite(loss));
	return end < 0 ? curve : curve.slice(0, end);
}

/** A run's curve as it is drawn and as it is told. */
export function lossCurve({ curve }: Rated, epochs: number, label: Said): LossCurve {
	const losses = finitePart(curve);
	const lowest = losses.indexOf(Math.min(...losses));
	const last = losses.length - 1;
	return {
		label,
		losses,
		epochs,
		said: ({ quiz: { rate }, format: { number, integer } }) => {
			const from = number(losses[0]!);
			if (last < epochs) return rate.curve.broken(from, number(losses[last]!), integer(last + 1));
			const rises = risesOf(losses);
			return [
				rate.curve.whole(
					from,
					number(losses[lowest]!),
					integer(lowest),
					number(losses[last]!),
					integer(epochs)
				),
				rate.curve.rose(rises, integer(rises), integer(epochs))
			].join(' ');
		}
	};
}

/** What a run does, in words that follow “it”. */
export const sayVerdict =
	({ curve, verdict }: Rated): Said =>
	({ quiz: { rate }, format: { number, integer } }) => {
		const say = rate.verdicts;
		switch (verdict.kind) {
			case 'oscillating':
				return say.oscillating(integer(verdict.rises), integer(verdict.epochs));
			case 'grown':
				return say.grown(number(verdict.from), number(verdict.to));
			case 'falling':
				return say.falling(number(endOf(curve)));
			case 'converged':
			case 'settled':
				return say.converged(integer(verdict.epoch), number(endOf(curve)));
			case 'short':
			case 'diverged':
			case 'flat':
				return say[verdict.kind];
			default:
				return verdict satisfies never;
		}
	};

/** Of the loss at the start: curves that lie nearer to one another cannot be told apart. */
const APART = 0.1;

/** Whether any two curves can be told apart when they are drawn. */
export const areApart = (runs: readonly Rated[]): boolean =>
	runs.every((one, i) => runs.slice(i + 1).every((other) => distance(one, other) >= APART));

/** How far two curves lie apart on the whole, as a share of where they begin. */
function distance(one: Rated, other: Rated): number {
	const [a, b] = [finitePart(one.curve), finitePart(other.curve)];
	const common = Math.min(a.length, b.length);
	// One breaks off much earlier.
	if (Math.abs(a.length - b.length) > common / 4) return Infinity;
	let sum = 0;
	for (let e = 0; e < common; e++) sum += Math.abs(a[e]! - b[e]!);
	return sum / common / Math.abs(a[0]!);
}
