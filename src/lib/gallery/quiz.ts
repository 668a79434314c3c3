import { Draw } from '$lib/quiz/draw';
import type { Asked } from '$lib/quiz/asked';
import type { Answer } from '$lib/quiz/grade';
import { questionOf } from '$lib/quiz/kinds';
import { modelAnswer } from '$lib/quiz/run/told';
import type { Question } from '$lib/quiz/question';
import type { Setting } from '$lib/quiz/setting';
import type { KindName } from '$lib/quiz/topics';
import type { Voice } from '$lib/quiz/voice';
import { Attempt } from '$lib/state/quiz-attempt.svelte';

/** What can be seen on a card. */
export const CARD_STATES = [
	'asked',
	'unreadable',
	'ambiguous',
	'wrong',
	'right',
	'revealed'
] as const;
export type CardState = (typeof CARD_STATES)[number];

/** A question of the kind, brought to that state; null where the runs have none, or the question no such state. */
export function brought(
	kind: KindName,
	state: CardState,
	settings: readonly Setting[],
	voice: Voice
): Attempt | null {
	const question = found(kind, settings);
	if (!question) return null;
	const attempt = new Attempt(question);
	const { asked } = question;
	if (state === 'revealed') attempt.reveal(voice);
	if (state === 'asked' || state === 'revealed') return attempt;
	const answer = answerOf(asked, state, voice);
	if (!answer) return null;
	attempt.write(answer);
	attempt.check();
	if (state === 'wrong') attempt.hint();
	return attempt;
}

/** Not every run has a question of every kind, nor at every draw. */
function found(kind: KindName, settings: readonly Setting[]): Question | null {
	for (const setting of settings)
		for (let seed = 0; seed < 5; seed++) {
			const question = questionOf(kind, setting, new Draw(seed));
			if (question) return question;
		}
	return null;
}

function answerOf(asked: Asked, state: CardState, voice: Voice): Answer | null {
	const typed = { ambiguous: '1.000,5', unreadable: 'x', right: '', asked: '', revealed: '' };
	switch (state) {
		case 'right':
			return modelAnswer(asked, voice);
		case 'wrong':
			return mistaken(asked, voice);
		default:
			return asked.kind === 'number' ? { kind: 'number', typed: typed[state] } : null;
	}
}

/** An answer that a mistake leads to. */
function mistaken(asked: Asked, voice: Voice): Answer {
	const { setting } = voice.format;
	switch (asked.kind) {
		case 'number':
			return { kind: 'number', typed: setting(asked.mistakes[0]?.value ?? asked.value + 1) };
		case 'choice':
			return { kind: 'choice', chosen: asked.options.findIndex(({ cause }) => cause !== null) };
		case 'order':
			return { kind: 'order', order: asked.shown };
		case 'blanks':
			return { kind: 'blanks', typed: asked.gaps.map(({ mistakes }) => mistakes[0]?.text ?? 'x') };
		case 'play': {
			const right = modelAnswer(asked, voice);
			const [first] = asked.fields;
			const wrong = setting(first!.asked.mistakes[0]?.value ?? first!.asked.value + 1);
			return right.kind === 'play' ? { ...right, typed: right.typed.with(0, wrong) } : right;
		}
		default:
			return asked satisfies never;
	}
}
