import { readAnswer } from './answer';
import type { Asked, BlanksAsked, Gap, NumberAsked, OrderAsked } from './asked';
import { mistakeTolerance } from './number';
import { distinct, isSameCause, type Cause } from './mistake';
import { EXACT } from './tolerance';

/** Somebody's answer. */
export type Answer =
	| { readonly kind: 'number'; readonly typed: string }
	/** Index of the option. */
	| { readonly kind: 'choice'; readonly chosen: number }
	/** order[k]: index in `items` of the one put k-th. */
	| { readonly kind: 'order'; readonly order: readonly number[] }
	| { readonly kind: 'blanks' | 'play'; readonly typed: readonly string[] };

export type Mark =
	| { readonly kind: 'right'; readonly read: readonly (number | null)[] }
	| {
			readonly kind: 'wrong';
			/** What would explain the answer; several where they cannot be told apart here. */
			readonly causes: readonly Cause[];
			/** The same by part, for answers of several numbers or gaps; else one list for the whole. */
			readonly causesOf: readonly (readonly Cause[])[];
			/** Which parts are right; one part for a number or a choice. */
			readonly parts: readonly boolean[];
			readonly read: readonly (number | null)[];
	  }
	/** The number could mean two things: asked back, not marked. */
	| {
			readonly kind: 'ambiguous';
			readonly part: number;
			readonly readings: readonly [number, number];
	  }
	/** Not a number, or nothing at all: asked back, not marked. */
	| { readonly kind: 'unreadable'; readonly part: number };

/** @throws TypeError when the answer is not of the kind that was asked for. */
export function grade(asked: Asked, answer: Answer): Mark {
	if (asked.kind === 'number' && answer.kind === 'number')
		return gradeNumbers([asked], [answer.typed]);
	if (asked.kind === 'play' && answer.kind === 'play')
		return gradeNumbers(
			asked.fields.map((field) => field.asked),
			answer.typed
		);
	if (asked.kind === 'choice' && answer.kind === 'choice') {
		const option = asked.options[answer.chosen];
		if (!option) return { kind: 'unreadable', part: 0 };
		return mark([option.right], [option.cause ? [option.cause] : []]);
	}
	if (asked.kind === 'order' && answer.kind === 'order') return gradeOrder(asked, answer.order);
	if (asked.kind === 'blanks' && answer.kind === 'blanks') return gradeBlanks(asked, answer.typed);
	throw new TypeError(`A ${answer.kind} is no answer where a ${asked.kind} is asked for.`);
}

function mark(
	parts: readonly boolean[],
	causesOf: readonly (readonly Cause[])[],
	read: readonly (number | null)[] = parts.map(() => null)
): Mark {
	if (parts.every(Boolean)) return { kind: 'right', read };
	return { kind: 'wrong', causes: mostFirst(causesOf), causesOf, parts, read };
}

/** What explains most parts comes first. */
function mostFirst(causesOf: readonly (readonly Cause[])[]): Cause[] {
	const all = causesOf.flat();
	const times = (cause: Cause): number => all.filter((one) => isSameCause(one, cause)).length;
	return distinct(all).sort((one, other) => times(other) - times(one));
}

function gradeNumbers(asked: readonly NumberAsked[], typed: readonly string[]): Mark {
	const read: number[] = [];
	for (const [part, number] of asked.entries()) {
		const answer = readAnswer(typed[part] ?? '', isCount(number));
		if (answer.kind !== 'number') return { ...answer, part };
		read.push(answer.value);
	}
	const parts = asked.map((number, part) => isRight(number, read[part]!));
	const causesOf = asked.map((number, part) => (parts[part] ? [] : behind(number, read[part]!)));
	return mark(parts, causesOf, read);
}

/** Whether 1.000 could be a thousand. */
export const isCount = ({ value, tolerance }: NumberAsked): boolean =>
	tolerance === 0 && Number.isInteger(value);

export const isRight = ({ value, tolerance }: NumberAsked, answer: number): boolean =>
	Math.abs(answer - value) <= tolerance + EXACT * Math.abs(value);

/** The mistakes that lead to this number. */
export function behind(asked: NumberAsked, answer: number): Cause[] {
	const near = asked.mistakes.filter(({ value }) => {
		const allowed = mistakeTolerance(asked, value) + EXACT * Math.abs(value);
		return Math.abs(answer - value) <= allowed;
	});
	return distinct(near.map(({ cause }) => cause));
}

function gradeOrder({ items, swaps = [] }: OrderAsked, order: readonly number[]): Mark {
	const causes = swaps.flatMap(({ early, late, cause }) =>
		order.indexOf(late) < order.indexOf(early) ? [cause] : []
	);
	return mark(
		items.map((_, k) => order[k] === k),
		[causes]
	);
}

function gradeBlanks({ gaps }: BlanksAsked, typed: readonly string[]): Mark {
	/** Spaces do not count, and in words no capitals. */
	const plain = (text: string, { words }: Gap): string => {
		const tight = text.replaceAll(/\s/g, '');
		return words ? tight.toLowerCase() : tight;
	};
	const empty = gaps.findIndex((gap, part) => plain(typed[part] ?? '', gap) === '');
	if (empty >= 0) return { kind: 'unreadable', part: empty };
	const same = (gap: Gap, part: number, text: string): boolean =>
		plain(text, gap) === plain(typed[part]!, gap);
	const parts = gaps.map((gap, part) => gap.accepts.some((text) => same(gap, part, text)));
	const causesOf = gaps.map((gap, part) =>
		gap.mistakes.filter(({ text }) => same(gap, part, text)).map(({ cause }) => cause)
	);
	return mark(parts, causesOf);
}
