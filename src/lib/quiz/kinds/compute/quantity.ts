import { equationOf, type Equation } from '$lib/explain/equation';
import { evaluate } from '$lib/explain/evaluate';
import type { NumberTerm } from '$lib/explain/term';
import type { Problem } from '$lib/experiment/problem';
import type { Selection } from '$lib/experiment/selection';
import { formatNumber, parseNumber } from '$lib/i18n/number';
import type { CursorKind } from '$lib/timeline/cursor';
import type { LayerMoment, Moment } from '$lib/timeline/moment';
import type { Kind } from '../../kind';
import type { Mistake, MistakeId } from '../../mistake';
import type { Given } from '../../question';
import { numberAsked } from '../../number';
import type { KindName } from '../../topics';
import type { Said } from '../../voice';
import { placeIn } from './place';

/** A quantity where it was computed. */
export interface Worked {
	readonly moment: Moment;
	readonly problem: Problem;
	readonly focus: Selection;
	/** The layer it belongs to, and the neuron. */
	readonly layer: LayerMoment;
	readonly neuron: number;
	/** Its equation in the stepper. */
	readonly equation: Equation;
}

/** Something the stepper computes, that can be asked for. */
export interface Quantity {
	/** The kind of step that computes it. */
	readonly at: Exclude<CursorKind, 'start'>;
	/** The lowest layer that has it; 0 if not given. */
	readonly lowest?: number;
	/** What it is called in its equation. */
	readonly name: string;
	readonly prompt: (worked: Worked) => Said;
	readonly hint: (worked: Worked) => Said;
	/** The numbers it is computed from. */
	readonly given: (worked: Worked) => readonly Given[];
	/** What comes of the well-known mistakes. */
	readonly mistakes: (worked: Worked) => readonly Mistake[];
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
			const place = placeIn(setting, draw, quantity.at, quantity.lowest);
			const worked = place && work(place.moment, setting.problem, place.focus, quantity);
			if (!worked) continue;
			const { moment, equation, focus } = worked;
			const { value } = equation.value;
			const mistakes = [...quantity.mistakes(worked), ...roundedEarly(equation)];
			return {
				kind,
				place: { step: moment.step - 1, shows: moment.step, selection: focus },
				prompt: quantity.prompt(worked),
				hint: quantity.hint(worked),
				given: quantity.given(worked),
				asked: numberAsked(value, shown(equation), mistakes, setting.strictness),
				solution: { equations: [equation], said: null }
			};
		}
		return null;
	};

/** Null where the number is not fit to be asked for. */
function work(
	moment: Moment,
	problem: Problem,
	focus: Selection,
	{ name }: Quantity
): Worked | null {
	// What was changed by hand in the middle of a sample mixes old and new numbers.
	if (moment.changes.length > 0) return null;
	const equation = equationOf(moment, problem, focus).find((one) => one.name.name === name);
	if (!equation || !isFit(equation.value.value) || !isFit(shown(equation))) return null;
	const layer = moment.layers[focus.layer]!;
	return { moment, problem, focus, layer, neuron: focus.neuron, equation };
}

const isFit = (value: number): boolean =>
	value === 0 || (Math.abs(value) >= SMALLEST && Math.abs(value) <= LARGEST);

/** What comes of the numbers as the page shows them. */
const shown = (equation: Equation): number =>
	computed(equation, (value) => parseNumber(formatNumber(value, 'en')) ?? value);

/** What comes of numbers rounded to one decimal, or to two where that shows. */
const roundedEarly = (equation: Equation): Mistake[] =>
	[10, 100].map((unit) => ({
		cause: 'rounded-early',
		value: computed(equation, (value) => Math.round(value * unit) / unit)
	}));

function computed({ numbers, value }: Equation, round: (value: number) => number): number {
	const read = (term: NumberTerm): number => (term.chosen ? term.value : round(term.value));
	const [line] = numbers;
	return line ? evaluate(line, undefined, read).value : read(value);
}

/** A mistake with the number it leads to. */
export const mistake = (cause: MistakeId, value: number): Mistake => ({ cause, value });
