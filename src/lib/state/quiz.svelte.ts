import { createContext } from 'svelte';
import { startOf, writeAddress, type AddressNote } from '$lib/experiment/address';
import type { Experiment } from '$lib/experiment/experiment';
import type { Ending } from '$lib/quiz/run/outcome';
import { writePlan } from '$lib/quiz/run/plan';
import type { Posed, Source, Turn } from '$lib/quiz/run/source';
import { Attempt } from './quiz-attempt.svelte';
import { QuizChoice } from './quiz-choice.svelte';
import { onDevice, type RunStore } from './quiz-kept';
import { openLink } from './quiz-link';
import type { Session } from './session.svelte';

/** A quiz that has begun: what it asks, and how far it has come. */
export interface QuizRun {
	readonly source: Source;
	/** What it began with: the page, a link, or what was kept of it. */
	readonly from: 'here' | 'link' | 'kept';
	readonly turns: readonly Turn[];
	readonly over: boolean;
	/** Whether it ended because nothing more could be asked. */
	readonly exhausted: boolean;
}

/** The quiz beside the stepper: its start, its questions one by one, its end. */
export class Quiz {
	readonly #session: Session;
	readonly #store: RunStore;
	#run: QuizRun | null = $state.raw(null);
	#posed: Posed | null = $state.raw(null);
	#attempt: Attempt | null = $state.raw(null);
	#notes: readonly AddressNote[] = $state.raw([]);
	/** Begins what could not begin without its data. */
	#missed: (() => Promise<void>) | null = $state.raw(null);
	/** Counts what was asked for; a quiz that is ready only after something else was asked for is dropped. */
	#asked = 0;
	/** The step that was left for what “show me” leads to. */
	#left = 0;
	/** What was asked for when the run of a question was sent for; null while none is on its way. */
	#moving: number | null = null;
	/** What is chosen before it begins. */
	readonly choice = new QuizChoice();

	/** @param store where it goes on after a reload */
	constructor(session: Session, store: RunStore = onDevice) {
		this.#session = session;
		this.#store = store;
	}

	get run(): QuizRun | null {
		return this.#run;
	}
	/** What is done with the question on the screen; null at the start and at the end. */
	get attempt(): Attempt | null {
		return this.#attempt;
	}
	get notes(): readonly AddressNote[] {
		return this.#notes;
	}
	/** Whether data could not be had, of the quiz or of the run beside it. */
	readonly unavailable = $derived.by(() => this.#missed !== null || this.#session.unavailable);
	readonly stage = $derived(this.#run ? (this.#run.over ? 'results' : 'asking') : 'start');
	readonly #place = $derived(this.#posed?.question.place ?? null);
	/** What “show me” leads to; null where nothing can be shown. */
	readonly sight = $derived(this.#place ?? this.#posed?.question.sight ?? null);
	/** Whether that is on the screen: the step that computes the answer, or a later one. */
	readonly showing = $derived.by(() => {
		const { step, waiting } = this.#session;
		if (!this.sight || waiting) return false;
		return this.#place ? step >= this.sight.shows : step === this.sight.shows;
	});
	/** Questions that are done with: the one on the screen too, once it is answered. */
	readonly done: readonly Turn[] = $derived.by(() => {
		const turns = this.#run?.turns ?? [];
		if (!this.#posed || !this.#attempt?.over) return turns;
		return [...turns, { ...this.#posed, ending: this.#attempt.ending }];
	});
	/** The quiz as the text after #, where it has begun. */
	readonly hash = $derived.by(() => this.#run?.source.hash ?? this.#session.hash);
	/** The same questions for a class: those that have begun, from the one on the screen, or those that would begin now. */
	readonly presents = $derived.by(() => {
		const run = this.#run;
		if (run) return `${run.source.hash}&at=${Math.min(run.turns.length + 1, run.source.count)}`;
		const { about, plan } = this.choice.current;
		return about === 'run' ? `${this.#session.hash}&${writePlan(plan)}` : this.#session.hash;
	});

	/** Shows the text after # of a link; one that leads to a quiz begins it at once, or goes on where it was. */
	load = async (hash: string): Promise<void> => {
		this.#leave();
		const asked = this.#asked;
		const { choice, notes, source, missing } = await openLink(hash, this.#session);
		if (asked !== this.#asked) return;
		this.choice.choose(choice);
		this.#notes = notes;
		if (source) await this.#begin(source, 'link');
		else if (missing) this.#missed = () => this.load(hash);
	};

	/** Asks once more for data that could not be had. */
	retry = (): Promise<void> => this.#missed?.() ?? this.#session.retry();

	dismissNotes = (): void => {
		this.#notes = [];
		this.#missed = null;
		this.#session.dismissNotes();
	};

	/** Begins the quiz that was chosen. */
	begin = (): Promise<void> => this.#restart(this.choice.source(this.#session));

	/** The same questions once more. */
	again = (): Promise<void> => this.#restart(this.#run?.source);

	/** Others of the same kinds. */
	fresh = (): Promise<void> => this.#restart(this.#run?.source.fresh?.());

	/** A quiz of what these turns asked. */
	practise = (turns: readonly Turn[]): Promise<void> =>
		this.#restart(this.#run?.source.practise(turns));

	/** Back to the choice of a quiz. */
	other = (): void => {
		this.#store.forget();
		this.#leave();
	};

	/** Goes on: what came of the question on the screen is kept. One that is not answered is skipped. */
	goOn = async (): Promise<void> => {
		if (this.#attempt) await this.#goOn(this.#attempt.ending);
	};

	/** Ends the quiz before its end; a question that has been answered counts. */
	stop = async (): Promise<void> => {
		if (this.#attempt?.over) await this.goOn();
		if (this.#run) await this.#show({ ...this.#run, over: true });
	};

	/** Shows what “show me” leads to, or goes back to the question. */
	toggleShow = (): void => {
		if (!this.sight) return;
		const { step, go, select } = this.#session;
		const back = this.#place?.step ?? this.#left;
		if (!this.showing) this.#left = step;
		go(this.showing ? back : this.sight.shows);
		select(this.sight.selection);
	};

	/** Notices that the answer is looked at before it is given. */
	watch = (): void => {
		if (this.#place && this.showing) this.#attempt?.lookAhead();
	};

	/** Keeps how far it has come, for a reload. */
	keep = (): void => {
		if (!this.#run) return;
		const { source, turns, over } = this.#run;
		const outcomes = turns.map(({ name, ending }) => ({ name, ...ending }));
		this.#store.keep({ hash: source.hash, outcomes, open: this.#attempt?.ending ?? null, over });
	};

	async #goOn(ending: Ending): Promise<void> {
		const [run, posed] = [this.#run, this.#posed];
		if (run && posed) await this.#show({ ...run, turns: [...run.turns, { ...posed, ending }] });
	}

	/** @param making comes to null where data could not be had */
	async #restart(making: Source | Promise<Source | null> | null | undefined): Promise<void> {
		const asked = ++this.#asked;
		const source = await making;
		if (asked !== this.#asked) return;
		if (!source) {
			this.#missed = this.begin;
			return;
		}
		this.#store.forget();
		await this.#begin(source, 'here');
	}

	async #begin(source: Source, from: 'here' | 'link'): Promise<void> {
		this.#missed = null;
		const begun = { source, over: false, exhausted: false };
		const kept = this.#store.kept(source.hash);
		const turns = kept?.outcomes.map(({ name, ...ending }, i) => {
			const posed = source.again(name, i);
			return posed && { ...posed, ending };
		});
		const taken = turns?.filter((turn) => turn !== null);
		// What was kept by a page that made other questions is of no use to this one.
		if (!kept || taken?.length !== turns?.length) {
			await this.#show({ ...begun, from, turns: [] });
			return;
		}
		const asked = this.#asked;
		await this.#show({ ...begun, from: 'kept', turns: taken ?? [], over: kept.over }, kept.open);
		// It had been answered, and only the next one was not asked for yet.
		const answered = kept.open && !kept.open.skipped;
		if (answered && asked === this.#asked) await this.#goOn(kept.open);
	}

	/** Puts the next question on the screen, with its run beside it, or the results. */
	async #show(run: QuizRun, open: Ending | null = null): Promise<void> {
		const asked = this.#asked;
		if (this.#moving === asked) return;
		const { source, turns } = run;
		const posed = run.over ? null : source.next(turns);
		this.#moving = asked;
		await this.#stand(posed, source);
		if (asked !== this.#asked) return;
		this.#moving = null;
		const short = turns.length < source.count || turns.length === 0;
		this.#run = { ...run, over: posed === null, exhausted: !run.over && posed === null && short };
		this.#posed = posed;
		this.#attempt = posed && new Attempt(posed.question, open);
	}

	/** Goes where the question is asked. One without a place leaves the stepper alone, if it is on the right run. */
	async #stand(posed: Posed | null, source: Source): Promise<void> {
		const begins = this.#run?.source !== source;
		const address = posed?.address ?? (begins ? source.base : null);
		if (!address) return;
		const { open, experiment } = this.#session;
		const place = posed?.question.place;
		if (place) await open({ ...address, step: place.step, selection: place.selection });
		else if (runOf(address.experiment) !== runOf(experiment)) await open(address);
	}

	#leave(): void {
		this.#asked++;
		this.#run = null;
		this.#posed = null;
		this.#attempt = null;
		this.#missed = null;
	}
}

/** A run as a text, wherever it stands. */
const runOf = (experiment: Experiment): string => writeAddress(startOf(experiment));

export const [getQuiz, setQuiz] = createContext<Quiz>();
