import { textOf } from '$lib/explain/text';
import { plain } from '$lib/i18n/rich';
import type { Asked, NumberAsked } from '../asked';
import type { Answer } from '../grade';
import type { Question } from '../question';
import type { Voice } from '../voice';

/** What kind of question it is: one about a run by its name, another by what is to be done. */
export function kindText({ kind, asked }: Question, { quiz }: Voice): string {
	if (kind !== 'own') return quiz.run.kinds[kind];
	return quiz.pack.types[asked.kind === 'play' ? 'numbers' : asked.kind];
}

/** What would be the right answer, as somebody would give it. */
export function modelAnswer(asked: Asked, voice: Voice): Answer {
	switch (asked.kind) {
		case 'number':
			return { kind: 'number', typed: numberText(asked, voice) };
		case 'choice':
			return { kind: 'choice', chosen: asked.options.findIndex(({ right }) => right) };
		case 'order':
			return { kind: 'order', order: [...asked.items.keys()] };
		case 'blanks':
			return { kind: 'blanks', typed: asked.gaps.map(({ accepts }) => accepts[0]!) };
		case 'play':
			return { kind: 'play', typed: asked.fields.map((field) => numberText(field.asked, voice)) };
		default:
			return asked satisfies never;
	}
}

/** An answer as a line of text; null where nothing was answered. */
export function answerText(asked: Asked, answer: Answer | null, voice: Voice): string | null {
	if (asked.kind === 'number' && answer?.kind === 'number') return answer.typed.trim() || null;
	if (asked.kind === 'choice' && answer?.kind === 'choice') {
		const option = asked.options[answer.chosen];
		return option ? plain(option.said(voice)) : null;
	}
	if (asked.kind === 'order' && answer?.kind === 'order')
		return answer.order
			.map((item, k) => `${k + 1}. ${plain(asked.items[item]?.(voice) ?? '')}`)
			.join(' ');
	if (asked.kind === 'blanks' && answer?.kind === 'blanks') return listed(answer.typed);
	if (asked.kind === 'play' && answer?.kind === 'play')
		return listed(
			asked.fields.map(({ name }, k) => {
				const typed = answer.typed[k]?.trim();
				return typed ? `${textOf(name, voice.format)} = ${typed}` : '';
			})
		);
	return null;
}

export const rightText = (asked: Asked, voice: Voice): string =>
	answerText(asked, modelAnswer(asked, voice), voice) ?? '';

const listed = (parts: readonly string[]): string | null =>
	parts.filter((part) => part.trim() !== '').join(' ; ') || null;

/** A count is written whole. */
const numberText = ({ value, tolerance }: NumberAsked, { format }: Voice): string =>
	tolerance === 0 ? format.setting(value) : format.number(value);
