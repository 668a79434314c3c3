import type { Equation } from '$lib/explain/equation';
import { evaluate } from '$lib/explain/evaluate';
import type { NumberTerm } from '$lib/explain/term';
import { formatNumber, parseNumber } from '$lib/i18n/number';
import { mistake, type Mistake } from '../../mistake';

/** What comes of the numbers as the page shows them. */
export const shown = (equation: Equation): number =>
	computed(equation, (value) => parseNumber(formatNumber(value, 'en')) ?? value);

/** What comes of numbers rounded to one decimal, or to two where that shows. */
export const roundedEarly = (equation: Equation): Mistake[] =>
	// Without a line of numbers there is nothing to compute, and a 0 has more likely reasons.
	equation.numbers.length === 0
		? []
		: [10, 100]
				.map((unit) => computed(equation, (value) => Math.round(value * unit) / unit))
				.filter((value) => value !== 0)
				.map((value) => mistake('rounded-early', value));

function computed({ numbers, value }: Equation, round: (value: number) => number): number {
	const read = (term: NumberTerm): number => (term.chosen ? term.value : round(term.value));
	const [line] = numbers;
	return line ? evaluate(line, undefined, read).value : read(value);
}
