import { Draw } from '$lib/quiz/draw';
import type { Cause } from '$lib/quiz/mistake';
import { questionOf } from '$lib/quiz/kinds';
import type { Question } from '$lib/quiz/question';
import type { Setting } from '$lib/quiz/setting';
import type { KindName } from '$lib/quiz/topics';
import { voices } from './laws';

/** Everything a question says before it is answered, in English. */
export function textOf({ prompt, asked, curves = [], given }: Question): string {
	const [english] = voices;
	const said = asked.kind === 'choice' ? asked.options.map((option) => option.said) : [];
	const items = asked.kind === 'order' ? asked.items : [];
	const code = asked.kind === 'blanks' ? asked.code : [];
	return [
		prompt(english!),
		...[...said, ...items, ...curves.map((curve) => curve.said)].map((say) => say(english!)).sort(),
		...given.map(({ value }) => String(value.value)),
		...code
	].join('\n');
}

/** How many different questions 50 draws make of one run. */
export const varietyOf = (kind: KindName, setting: Setting): number =>
	new Set(
		Array.from({ length: 50 }, (_, seed) => questionOf(kind, setting, new Draw(seed)))
			.filter((question) => question !== null)
			.map(textOf)
	).size;

/** What the wrong answers to a question tell. */
export function causesIn({ asked }: Question): readonly Cause[] {
	switch (asked.kind) {
		case 'number':
			return asked.mistakes.map(({ cause }) => cause);
		case 'choice':
			return asked.options.flatMap(({ cause }) => (cause ? [cause] : []));
		case 'order':
			return (asked.swaps ?? []).map(({ cause }) => cause);
		case 'blanks':
			return asked.gaps.flatMap(({ mistakes }) => mistakes.map(({ cause }) => cause));
		case 'play':
			return asked.fields.flatMap((field) => field.asked.mistakes.map(({ cause }) => cause));
		default:
			return asked satisfies never;
	}
}

/** The right option, or the one that a mistake leads to, in English. */
export function optionOf({ asked }: Question, cause: Cause | 'right'): string | undefined {
	if (asked.kind !== 'choice') throw new TypeError(`A ${asked.kind} has no options.`);
	const option = asked.options.find((one) => (cause === 'right' ? one.right : one.cause === cause));
	return option?.said(voices[0]!);
}

export const promptOf = (question: Question): string => question.prompt(voices[0]!);
