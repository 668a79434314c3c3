import type { Selection } from '$lib/experiment/selection';
import type { Equation } from '$lib/explain/equation';
import type { NumberAsked } from '../../asked';
import type { Kind } from '../../kind';
import type { Mistake } from '../../mistake';
import { numberAsked } from '../../number';
import type { Given } from '../../question';
import type { Strictness } from '../../strictness';
import type { KindName } from '../../topics';
import type { Said } from '../../voice';
import { drawSpot, type Computing, type Spot } from './place';
import { roundedEarly, shown } from './rounding';

/** Something the stepper computes, and what goes wrong when people do. */
export interface Computed {
	/** Its equation in the stepper. */
	readonly equation: (spot: Spot) => Equation;
	/** What comes of the well-known mistakes. */
	readonly mistakes: (spot: Spot) => readonly Mistake[];
	/** How far it lies from where it was, for a number that is changed. */
	readonly moved?: (spot: Spot) => number;
}

/** One that can be asked for. */
export interface Quantity extends Computed {
	/** The kind of step that computes it. */
	readonly at: Computing;
	/** The lowest layer whose step computes it; 0 if not given. */
	readonly lowest?: number;
	/** Whether it is computed in the usual way here; always, if not given. */
	readonly usual?: (spot: Spot) => boolean;
	/** The neuron it belongs to, where that is not in the layer of the step. */
	readonly of?: (spot: Spot) => Selection;
	readonly prompt: (spot: Spot) => Said;
	readonly hint: (spot: Spot) => Said;
	/** The numbers it is computed from. */
	readonly given: (spot: Spot) => readonly Given[];
}

/** How often another place is tried where the first is not fit to be asked about. */
const TRIES = 12;
/** Numbers outside are no fun to compute. */
const SMALLEST = 1e-3;
const LARGEST = 1e4;

/** The kind of question that asks for a quantity. */
export const asking =
	(kind: KindName, quantity: Quantity): Kind =>
	(setting, draw) => {
		for (let i = 0; i < TRIES; i++) {
			const spot = drawSpot(setting, draw, quantity.at, quantity.lowest);
			// What was changed by hand in the middle of a sample mixes old and new numbers.
			if (!spot || spot.moment.changes.length > 0) continue;
			if (quantity.usual && !quantity.usual(spot)) continue;
			const equation = quantity.equation(spot);
			const asked = askedFor(quantity, spot, setting.strictness);
			const given = quantity.given(spot);
			if (!given.every(({ value }) => isReadable(value.value))) continue;
			if (!isFit(asked, equation, quantity.moved?.(spot))) continue;
			const { step } = spot.moment;
			return {
				kind,
				place: { step: step - 1, shows: step, selection: quantity.of?.(spot) ?? spot.focus },
				prompt: quantity.prompt(spot),
				hint: quantity.hint(spot),
				given,
				asked,
				solution: { equations: [equation], said: null }
			};
		}
		return null;
	};

export function askedFor(computed: Computed, spot: Spot, strictness: Strictness): NumberAsked {
	const equation = computed.equation(spot);
	const mistakes = [...computed.mistakes(spot), ...roundedEarly(equation)];
	const { value } = equation.value;
	return numberAsked(value, shown(equation), mistakes, strictness, computed.moved?.(spot));
}

/** Whether a number is worth computing: not tiny or huge, and not right by mistake. */
export function isFit(
	{ value, tolerance, mistakes }: NumberAsked,
	equation: Equation,
	moved = Infinity
) {
	return (
		isHandy(value) &&
		isHandy(shown(equation)) &&
		Math.abs(moved) >= Math.max(SMALLEST, 2 * tolerance) &&
		mistakes.some(({ cause }) => cause !== 'rounded-early')
	);
}

/** Written with decimals, as a number to compute with should be. */
const isReadable = (value: number): boolean =>
	value === 0 || (Math.abs(value) >= SMALLEST / 10 && Math.abs(value) <= LARGEST);

export const isHandy = (value: number): boolean =>
	value === 0 || (Math.abs(value) >= SMALLEST && Math.abs(value) <= LARGEST);
