import { clip, type LossName } from '$lib/engine/loss';
import type { Vector } from '$lib/timeline/moment';
import type { Lines } from './lines';
import { hotIndex } from './one-hot';
import {
	chosen,
	fold,
	fraction,
	ln,
	minus,
	negative,
	number,
	product,
	square,
	sum,
	symbol,
	type Term
} from './term';

/** An output and its target, with names or with numbers. */
interface Pair {
	readonly o: Term;
	readonly t: Term;
}

/** The pair of output j; it goes by plain o and t where there is only one. */
function named(j: number, count: number): Pair {
	const sub = count > 1 ? { sub: String(j + 1) } : {};
	return { o: symbol('o', { ...sub, tone: 'forward' }), t: symbol('t', sub) };
}

const numbered = (o: number, t: number): Pair => ({ o: number(o, 'forward'), t: number(t) });

const oneMinus = (term: Term): Term => minus(chosen(1), term);
const isBinary = (t: number): boolean => t === 0 || t === 1;

/** L, the loss of one sample: the formula, with all its outputs. */
export function lossLines(name: LossName, o: Vector, t: Vector): Lines {
	const count = o.length;
	/** The same formula for every output, once with names and once with numbers. */
	const lines = (write: (pairs: readonly Pair[]) => Term, outputs: Vector, last?: Term): Lines => ({
		symbols: write(t.map((_, j) => named(j, count))),
		numbers: [write(t.map((tj, j) => numbered(outputs[j]!, tj))), ...(last ? [last] : [])]
	});
	const only = count === 1;

	switch (name) {
		case 'binary_cross_entropy': {
			const clipped = o.map(clip);
			// With a target of 0 or 1 one half of the formula vanishes.
			const chance = (tj: number, j: number): Term =>
				negative(ln(number(tj === 1 ? clipped[j]! : 1 - clipped[j]!)));
			return lines(
				(pairs) =>
					sum(
						...fold(
							pairs.map(({ o, t }) =>
								negative(sum(product(t, ln(o)), product(oneMinus(t), ln(oneMinus(o)))))
							),
							3,
							1
						)
					),
				clipped,
				t.every(isBinary) ? sum(...fold(t.map(chance))) : undefined
			);
		}
		case 'mean_squared_error': {
			const miss = only ? square(number(o[0]! - t[0]!)) : undefined;
			return lines(
				(pairs) => {
					const squares = sum(...fold(pairs.map(({ o, t }) => square(minus(o, t)))));
					return only ? squares : product(fraction(chosen(1), chosen(count)), squares);
				},
				o,
				miss
			);
		}
		case 'half_squared_error': {
			const half = fraction(chosen(1), chosen(2));
			return lines(
				(pairs) => product(half, sum(...fold(pairs.map(({ o, t }) => square(minus(t, o)))))),
				o,
				only ? product(half, square(number(t[0]! - o[0]!))) : undefined
			);
		}
		case 'categorical_cross_entropy': {
			const clipped = o.map(clip);
			const hot = hotIndex(t);
			return lines(
				(pairs) => negative(sum(...fold(pairs.map(({ o, t }) => product(t, ln(o)))))),
				clipped,
				hot >= 0 ? negative(ln(number(clipped[hot]!, 'forward'))) : undefined
			);
		}
		default:
			return name satisfies never;
	}
}

/** da = ∂L/∂o of output j. */
export function gradientLines(name: LossName, o: Vector, t: Vector, j: number): Lines {
	const count = o.length;
	const tj = t[j]!;
	const lines = (write: (pair: Pair) => Term, output: number, last?: Term): Lines => ({
		symbols: write(named(j, count)),
		numbers: [write(numbered(output, tj)), ...(last ? [last] : [])]
	});

	switch (name) {
		case 'binary_cross_entropy': {
			const c = clip(o[j]!);
			const simple =
				tj === 1 ? negative(fraction(chosen(1), number(c))) : fraction(chosen(1), number(1 - c));
			return lines(
				({ o, t }) => sum(negative(fraction(t, o)), fraction(oneMinus(t), oneMinus(o))),
				c,
				isBinary(tj) ? simple : undefined
			);
		}
		case 'mean_squared_error':
			return lines(({ o, t }) => {
				const twice = product(chosen(2), minus(o, t));
				return count === 1 ? twice : fraction(twice, chosen(count));
			}, o[j]!);
		case 'half_squared_error':
			return lines(({ o, t }) => minus(o, t), o[j]!);
		case 'categorical_cross_entropy':
			return lines(({ o, t }) => negative(fraction(t, o)), clip(o[j]!));
		default:
			return name satisfies never;
	}
}
