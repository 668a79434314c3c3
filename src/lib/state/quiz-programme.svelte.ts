import { startOf, writeAddress, type AddressNote } from '$lib/experiment/address';
import { readFields, withQuestion } from '$lib/present/fields';
import type { PackFault } from '$lib/quiz/pack/fault';
import type { Part, Question } from '$lib/quiz/question';
import { CLEAN } from '$lib/quiz/run/outcome';
import type { Posed, Source } from '$lib/quiz/run/source';
import type { Programme } from './programme';
import { openLink, type OpenedLink } from './quiz-link';
import type { Session } from './session.svelte';

/** A quiz before a class: question, answer, next question. Nobody is marked. */
export class QuizProgramme implements Programme {
	readonly kind = 'quiz';
	readonly #session: Session;
	/** The link that was followed last. */
	#link = $state('');
	/** What became of it. */
	#opened: OpenedLink | null = $state.raw(null);
	/** Null where it leads to no quiz that can be had. */
	readonly #source: Source | null = $derived(this.#opened?.source ?? null);
	/** Made one after the other, as far as the quiz has come, and one more. */
	#posed: readonly Posed[] = $state.raw([]);
	/** Whether nothing follows the last of them. */
	#complete = $state(false);
	#index = $state(0);
	#answered = $state(false);
	/** Counts the links that were followed; one that is open after a later one is dropped. */
	#asked = 0;

	constructor(session: Session) {
		this.#session = session;
	}

	/** The question on the screen; null where there is none. */
	readonly question: Question | null = $derived(this.#posed[this.#index]?.question ?? null);
	/** The one after it; null at the end. */
	readonly following: Question | null = $derived(this.#posed[this.#index + 1]?.question ?? null);
	/** Counted from 1. */
	readonly number = $derived(this.#index + 1);
	readonly count = $derived(this.#complete ? this.#posed.length : (this.#source?.count ?? 0));
	/** Whether the answer is shown. */
	get answered(): boolean {
		return this.#answered;
	}

	/** What the link asked for and could not have. */
	readonly notes: readonly AddressNote[] = $derived(this.#opened?.notes ?? []);
	/** What keeps its pack from being read. */
	readonly faults: readonly PackFault[] = $derived(this.#opened?.choice.faults ?? []);
	/** Whether something that it needs could not be loaded. */
	readonly unavailable = $derived(this.#opened?.missing ?? false);

	dismissNotes = (): void => {
		if (this.#opened) this.#opened = { ...this.#opened, notes: [], missing: false };
	};

	readonly topic = $derived(this.#source?.hash ?? this.#link);
	readonly hash = $derived(withQuestion(this.topic, { at: this.number, answered: this.#answered }));
	readonly asks = $derived(this.question !== null && !this.#answered);
	/** What of the page would give an answer away that is still to come. */
	readonly covers: readonly Part[] = $derived((this.asks && this.question?.hides) || []);
	readonly atStart = $derived(this.#index === 0 && !this.#answered);
	readonly atEnd = $derived(!this.asks && this.following === null);

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
		const topic = hash.replace(/^#/, '').replace(/&(at|answer)=[^&]*/g, '');
		if (topic !== this.topic || this.unavailable) {
			const asked = ++this.#asked;
			this.#link = topic;
			const opened = await openLink(topic, this.#session);
			if (asked !== this.#asked) return;
			this.#opened = opened;
			this.#posed = [];
			this.#complete = false;
		}
		const { at, answered } = readFields(hash);
		this.#show(at - 1, answered);
	};

	#show(index: number, answered: boolean): void {
		this.#make(index + 2);
		this.#index = Math.min(index, Math.max(this.#posed.length - 1, 0));
		this.#answered = answered;
		void this.#stand();
	}

	#make(count: number): void {
		const source = this.#source;
		while (source && this.#posed.length < count && !this.#complete) {
			const next = source.next(this.#posed.map((posed) => ({ ...posed, ending: CLEAN })));
			if (next) this.#posed = [...this.#posed, next];
			else this.#complete = true;
		}
	}

	/** Goes where the question is asked, or where its answer is computed. */
	async #stand(): Promise<void> {
		const { open, experiment } = this.#session;
		const address = this.#posed[this.#index]?.address ?? this.#source?.base;
		const place = this.question?.place;
		if (!address) return;
		const { selection } = place ?? address;
		if (place)
			await open({ ...address, step: this.#answered ? place.shows : place.step, selection });
		else if (writeAddress(startOf(address.experiment)) !== writeAddress(startOf(experiment)))
			await open(address);
	}
}
