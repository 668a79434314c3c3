import { grade, type Answer, type Mark } from '$lib/quiz/grade';
import { distinct, type Cause } from '$lib/quiz/mistake';
import type { Asked } from '$lib/quiz/asked';
import type { Question } from '$lib/quiz/question';
import type { Confidence, Ending } from '$lib/quiz/run/outcome';
import { modelAnswer } from '$lib/quiz/run/told';
import type { Voice } from '$lib/quiz/voice';

/** What stands on the card: a question, a wrong answer, the right one, or the answer that was shown. */
export type AttemptState = 'asked' | 'wrong' | 'right' | 'revealed';

/** Somebody's dealings with one question, from reading it to its right answer. */
export class Attempt {
	readonly question: Question;
	#state: AttemptState = $state('asked');
	#draft: Answer = $state.raw({ kind: 'number', typed: '' });
	#mark: Mark | null = $state.raw(null);
	/** The answer that was checked last. */
	#answer: Answer | null = $state.raw(null);
	#wrong = $state(0);
	#hinted = $state(false);
	#ahead = $state(false);
	#confidence: Confidence | null = $state(null);
	#causes: readonly Cause[] = $state.raw([]);
	/** Parts of the answer that were shown one by one. */
	#shown: readonly number[] = $state.raw([]);

	/** @param before what was done with it before the page was left */
	constructor(question: Question, before: Ending | null = null) {
		this.question = question;
		this.#draft = emptyAnswer(question.asked);
		if (!before) return;
		this.#wrong = before.wrong;
		this.#hinted = before.hints > 0;
		this.#ahead = before.ahead;
		this.#confidence = before.confidence;
		this.#causes = before.causes;
		this.#answer = before.answer;
	}

	get state(): AttemptState {
		return this.#state;
	}
	/** What is being typed, chosen or put in order. */
	get draft(): Answer {
		return this.#draft;
	}
	/** What became of the last check; null before it, and once the answer is shown. */
	get mark(): Mark | null {
		return this.#mark;
	}
	get wrong(): number {
		return this.#wrong;
	}
	get hinted(): boolean {
		return this.#hinted;
	}
	/** Whether the stepper went where the answer can be seen. */
	get ahead(): boolean {
		return this.#ahead;
	}
	get confidence(): Confidence | null {
		return this.#confidence;
	}
	get shown(): readonly number[] {
		return this.#shown;
	}
	/** Whether there is nothing left to answer. */
	readonly over = $derived(this.#state === 'right' || this.#state === 'revealed');
	/** Whether the draft is the answer that was found wrong. */
	readonly unchanged = $derived(this.#state === 'wrong' && isEqual(this.#draft, this.#answer));

	write = (draft: Answer): void => {
		if (!this.over) this.#draft = draft;
	};

	/** Marks the draft; one that was found wrong already is not counted twice. */
	check = (): void => {
		if (this.over || this.unchanged) return;
		const mark = grade(this.question.asked, this.#draft);
		this.#mark = mark;
		if (mark.kind === 'ambiguous' || mark.kind === 'unreadable') return;
		this.#answer = this.#draft;
		this.#state = mark.kind;
		if (mark.kind === 'right') return;
		this.#wrong++;
		this.#blame(mark.causes);
	};

	/** A part found wrong before the whole was checked. */
	slip = (mark: Mark): void => {
		if (mark.kind !== 'wrong') return;
		this.#wrong++;
		this.#blame(mark.causes);
	};

	hint = (): void => {
		this.#hinted = true;
	};

	/** Shows one part of the answer: help, unless it was the last. */
	showPart = (part: number, draft: Answer): void => {
		this.write(draft);
		if (!this.#shown.includes(part)) this.#shown = [...this.#shown, part];
	};

	/** Shows the answer. */
	reveal = (voice: Voice): void => {
		if (this.over) return;
		this.#mark = null;
		this.#state = 'revealed';
		this.#draft = modelAnswer(this.question.asked, voice);
	};

	/** The stepper went where the answer can be seen. */
	lookAhead = (): void => {
		if (!this.over) this.#ahead = true;
	};

	feel = (confidence: Confidence): void => {
		if (!this.over) this.#confidence = confidence;
	};

	/** What came of it. */
	readonly ending: Ending = $derived.by(() => ({
		right: this.#state === 'right',
		wrong: this.#wrong,
		hints: Number(this.#hinted) + this.#shown.length,
		// Somebody who had every part shown has done none.
		revealed: this.#state === 'revealed' || this.#shown.length === partsOf(this.question.asked),
		skipped: !this.over,
		ahead: this.#ahead,
		confidence: this.#confidence,
		causes: this.#causes,
		answer: this.#answer
	}));

	#blame(causes: readonly Cause[]): void {
		this.#causes = distinct([...this.#causes, ...causes]);
	}
}

/** Nothing answered yet. */
function emptyAnswer(asked: Asked): Answer {
	switch (asked.kind) {
		case 'number':
			return { kind: 'number', typed: '' };
		case 'choice':
			return { kind: 'choice', chosen: -1 };
		case 'order':
			return { kind: 'order', order: asked.shown };
		case 'blanks':
			return { kind: 'blanks', typed: asked.gaps.map(() => '') };
		case 'play':
			return { kind: 'play', typed: asked.fields.map(() => '') };
		default:
			return asked satisfies never;
	}
}

/** Parts that can be shown one by one. */
const partsOf = (asked: Asked): number =>
	asked.kind === 'play' ? asked.fields.length : Number.POSITIVE_INFINITY;

const isEqual = (one: Answer, other: Answer | null): boolean =>
	JSON.stringify(one) === JSON.stringify(other);
