import { writeAddress, type Address } from '$lib/experiment/address';
import { readFields, withQuestion } from '$lib/present/fields';
import type { Part, Question } from '$lib/quiz/question';
import { nextQuestion, type Next } from '$lib/quiz/run/next';
import type { Outcome } from '$lib/quiz/run/outcome';
import { USUAL_PLAN, readPlan, writePlan, type Plan } from '$lib/quiz/run/plan';
import { reachableEpoch } from '$lib/quiz/run/reachable';
import type { Programme } from './programme';
import type { Session } from './session.svelte';

/** What somebody would have done who answers every question right at once: the class has no score. */
const RIGHT = {
	right: true,
	wrong: 0,
	hints: 0,
	revealed: false,
	skipped: false,
	ahead: false,
	confidence: null,
	causes: [],
	answer: null
} as const;

/** A quiz before a class: question, answer, next question. Nobody is marked. */
export class QuizProgramme implements Programme {
	readonly kind = 'quiz';
	readonly #session: Session;
	#plan: Plan = $state.raw(USUAL_PLAN);
	/** Questions are about the epoch of this address. */
	#base: Address | null = $state.raw(null);
	/** Made one after the other, as far as the quiz has come. */
	#asked: readonly Next[] = $state.raw([]);
	/** Whether nothing follows the last of them. */
	#complete = $state(false);
	#index = $state(0);
	#answered = $state(false);

	constructor(session: Session) {
		this.#session = session;
	}

	/** The question on the screen; null where the run has none. */
	readonly question: Question | null = $derived(this.#asked[this.#index]?.question ?? null);
	/** The one after it; null at the end. */
	readonly following: Question | null = $derived(this.#asked[this.#index + 1]?.question ?? null);
	/** Counted from 1. */
	readonly number = $derived(this.#index + 1);
	readonly count = $derived(this.#complete ? this.#asked.length : this.#plan.count);
	/** Whether the answer is shown. */
	get answered(): boolean {
		return this.#answered;
	}

	readonly topic = $derived.by(() => {
		const address = this.#base ? writeAddress(this.#base) : this.#session.hash;
		return `${address}&${writePlan(this.#plan)}`;
	});
	readonly hash = $derived(withQuestion(this.topic, { at: this.number, answered: this.#answered }));
	readonly asks = $derived(this.question !== null && !this.#answered);
	/** What of the page would give an answer away that is still to come. */
	readonly covers: readonly Part[] = $derived((this.asks && this.question?.hides) || []);
	readonly atStart = $derived(this.#index === 0 && !this.#answered);
	readonly atEnd = $derived(!this.asks && this.#index === this.#asked.length - 1);

	next = (): void => {
		if (this.asks) this.reveal();
		else if (this.following) this.#show(this.#index + 1, false);
	};

	back = (): void => {
		if (this.#answered) this.#show(this.#index, false);
		else if (this.#index > 0) this.#show(this.#index - 1, true);
	};

	reveal = (): void => this.#show(this.#index, true);

	load = async (hash: string): Promise<void> => {
		const plan = readPlan(hash).plan ?? USUAL_PLAN;
		const { at, answered } = readFields(hash);
		const topic = hash.replace(/&(at|answer)=[^&]*/g, '');
		if (topic !== this.topic) {
			await this.#session.load(hash);
			const { experiment, destination: step, selection, hide } = this.#session;
			this.#base = { experiment, step, selection, hide };
			this.#plan = plan;
			this.#asked = [];
			this.#complete = false;
		}
		this.#show(at - 1, answered);
	};

	#show(index: number, answered: boolean): void {
		// One further than what is shown, so that a speaker sees it come.
		this.#make(index + 2);
		this.#index = Math.min(index, Math.max(this.#asked.length - 1, 0));
		this.#answered = answered;
		const place = this.question?.place;
		if (!place) return;
		this.#session.go(answered ? place.shows : place.step);
		this.#session.select(place.selection);
	}

	#make(count: number): void {
		if (!this.#base) return;
		const { problem, timeline, schedule } = this.#session;
		const cursor = schedule.cursorOf(this.#base.step);
		const epoch = reachableEpoch(problem, 'epoch' in cursor ? cursor.epoch : 0);
		const { strictness } = this.#plan;
		const setting = { problem, timeline, epoch, strictness };
		while (this.#asked.length < count && !this.#complete) {
			const outcomes = this.#asked.map(({ kind, seed }): Outcome => ({ kind, seed, ...RIGHT }));
			const next = nextQuestion(this.#plan, outcomes, setting);
			if (next) this.#asked = [...this.#asked, next];
			else this.#complete = true;
		}
	}
}
