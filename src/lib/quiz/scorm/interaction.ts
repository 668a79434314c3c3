import { readAnswer } from '../answer';
import type { Asked, NumberAsked } from '../asked';
import { isCount, type Answer } from '../grade';
import type { Question } from '../question';
import { pointsOf, type Ending } from '../run/outcome';
import {
	LONGEST,
	decimal,
	identifier,
	letter,
	shortList,
	shortText,
	timeOfDay,
	timespan,
	type Value
} from './cmi';

/** A question that was done with. */
export interface Done {
	/** What it is called within its quiz. */
	readonly name: string;
	readonly question: Question;
	readonly ending: Ending;
	/** When that was. */
	readonly at: Date;
	/** Milliseconds it was on the screen. */
	readonly took: number;
}

/** What a question is called where its answer is reported. */
const TYPES = {
	number: 'numeric',
	choice: 'choice',
	order: 'sequencing',
	blanks: 'fill-in',
	play: 'performance'
} as const satisfies Record<Asked['kind'], string>;

/**
 * A question and its answer as the n-th interaction, counted from 0. A choice or an item of an order is named by a
 * letter, `a` being the first option shown, or what belongs first; several numbers or gaps are parted by semicolons.
 */
export function interactionValues(n: number, { name, question, ending, at, took }: Done): Value[] {
	const { asked } = question;
	const given = ending.answer && responseOf(asked, ending.answer);
	const values: readonly (readonly [string, string | null])[] = [
		['id', identifier(name)],
		['type', TYPES[asked.kind]],
		['time', timeOfDay(at)],
		['weighting', '1'],
		['correct_responses.0.pattern', patternOf(asked)],
		['student_response', given],
		['result', resultOf(ending)],
		['latency', timespan(took)]
	];
	return values.flatMap(([part, text]) =>
		text === null ? [] : [[`cmi.interactions.${n}.${part}`, text] as const]
	);
}

/** What is right, in the format of a response; null where it cannot be told so. */
function patternOf(asked: Asked): string | null {
	switch (asked.kind) {
		case 'number':
			return numberText(asked.value);
		case 'choice':
			return letter(asked.options.findIndex(({ right }) => right));
		case 'order':
			return asked.items.map((_, k) => letter(k)).join(',');
		case 'blanks':
			return shortList(asked.gaps.map(({ accepts }) => accepts[0]!));
		case 'play':
			return shortList(asked.fields.map((field) => rounded(field.asked.value)));
		default:
			return asked satisfies never;
	}
}

/** An answer in the format of its type; null where it cannot be told so. */
function responseOf(asked: Asked, answer: Answer): string | null {
	if (asked.kind === 'number' && answer.kind === 'number') {
		const value = readAs(asked, answer.typed);
		return value === null ? null : numberText(value);
	}
	if (asked.kind === 'choice' && answer.kind === 'choice') return letter(answer.chosen);
	if (asked.kind === 'order' && answer.kind === 'order') return answer.order.map(letter).join(',');
	if (asked.kind === 'blanks' && answer.kind === 'blanks') return shortList(answer.typed);
	if (asked.kind === 'play' && answer.kind === 'play') {
		const values = asked.fields.map((field, k) => readAs(field.asked, answer.typed[k] ?? ''));
		return shortList(values.map((value) => (value === null ? '' : rounded(value))));
	}
	return null;
}

/** A number as it was understood; null where it was not. */
function readAs(asked: NumberAsked, typed: string): number | null {
	const answer = readAnswer(typed, isCount(asked));
	return answer.kind === 'number' ? answer.value : null;
}

/** Hundreds of digits are cut after the point, and never before it. */
function numberText(value: number): string | null {
	const text = decimal(value);
	return text.length > LONGEST && !text.includes('.') ? null : shortText(text);
}

/** One of many. */
const rounded = (value: number): string => decimal(value, 4);

/** `neutral` is what earned nothing without having been wrong: skipped, shown, or looked up. */
function resultOf(ending: Ending): string {
	const points = pointsOf(ending);
	if (points > 0) return points === 1 ? 'correct' : decimal(points);
	return ending.wrong > 0 ? 'wrong' : 'neutral';
}
