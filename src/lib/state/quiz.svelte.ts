import { createContext } from 'svelte';
import { writeAddress, type Address, type AddressNote } from '$lib/experiment/address';
import type { Question } from '$lib/quiz/question';
import { nextQuestion, type Next } from '$lib/quiz/run/next';
import type { Ending, Outcome } from '$lib/quiz/run/outcome';
import { USUAL_PLAN, readPlan, writePlan, type Plan } from '$lib/quiz/run/plan';
import { reachableEpoch } from '$lib/quiz/run/reachable';
import { questionFor } from '$lib/quiz/run/variant';
import type { Setting } from '$lib/quiz/setting';
import { LIMITS } from '$lib/experiment/limits';
import { Attempt } from './quiz-attempt.svelte';
import { forgetRun, keepRun, keptRun } from './quiz-kept';
import type { Session } from './session.svelte';

/** A quiz that has begun: what it is about, and how far it has come. */
export interface QuizRun {
	readonly plan: Plan;
	readonly setting: Setting;
	/** Where the page was when it began: questions are about this epoch. */
	readonly base: Address;
	/** Whether that of the page was too far to make questions of, and an earlier one is asked about. */
	readonly capped: boolean;
	/** What it began with: the page, a link, or what was kept of it. */
	readonly from: 'here' | 'link' | 'kept';
	readonly outcomes: readonly Outcome[];
	/** The questions of the outcomes. */
	readonly questions: readonly Question[];
	readonly over: boolean;
	/** Whether it ended because nothing more could be asked. */
	readonly exhausted: boolean;
}

/** The quiz beside the stepper: its start, its questions one by one, its end. */
export class Quiz {
	readonly #session: Session;
	#run: QuizRun | null = $state.raw(null);
	#next: Next | null = $state.raw(null);
	#attempt: Attempt | null = $state.raw(null);
	#notes: readonly AddressNote[] = $state.raw([]);
	/** What the start offers. */
	#plan: Plan = $state.raw(USUAL_PLAN);
	/** A link whose data could not be had. */
	#missing: string | null = null;

	constructor(session: Session) {
		this.#session = session;
	}

	/** What is chosen before it begins. */
	get plan(): Plan {
		return this.#plan;
	}
	get run(): QuizRun | null {
		return this.#run;
	}
	/** What is done with the question on the screen; null at the start and at the end. */
	get attempt(): Attempt | null {
		return this.#attempt;
	}
	get next(): Next | null {
		return this.#next;
	}
	get notes(): readonly AddressNote[] {
		return this.#notes;
	}

	readonly stage = $derived(this.#run ? (this.#run.over ? 'results' : 'asking') : 'start');
	readonly place = $derived(this.#next?.question.place ?? null);
	/** Whether the step that computes the answer, or a later one, is on the screen. */
	readonly showing = $derived.by(() => {
		const { step, waiting } = this.#session;
		return this.place !== null && !waiting && step >= this.place.shows;
	});
	/** The quiz as the text after #: what it is about, and the plan where it has begun. */
	readonly hash = $derived.by(() => {
		if (!this.#run) return this.#session.hash;
		return `${writeAddress(this.#run.base)}&${writePlan(this.#run.plan)}`;
	});

	/** Shows the text after # of a link; one that has a plan begins at once, or goes on where it was. */
	load = async (hash: string): Promise<void> => {
		const { plan, notes } = readPlan(hash);
		this.#leave();
		this.#notes = notes;
		await this.#session.load(hash);
		this.#missing = this.#session.unavailable ? hash : null;
		if (!plan) return;
		this.#plan = plan;
		if (this.#missing === null) this.#begin(plan, this.#address(), 'link');
	};

	/** Asks once more for data that could not be had. */
	retry = (): Promise<void> =>
		this.#missing === null ? this.#session.retry() : this.load(this.#missing);

	dismissNotes = (): void => {
		this.#notes = [];
		this.#session.dismissNotes();
	};

	choose = (change: Partial<Plan>): void => {
		this.#plan = { ...this.#plan, ...change };
	};

	/** Begins the quiz that was chosen, about the epoch on the screen. */
	begin = (): void => this.#restart(this.#plan, this.#address());

	/** The same questions once more. */
	again = (): void => this.#onward({});

	/** Others of the same kinds. */
	fresh = (): void => {
		const seed = this.#run?.plan.seed ?? 0;
		this.#onward({ seed: (seed + 1) % (LIMITS.seed.max + 1) });
	};

	/** A quiz of these kinds alone. */
	practise = (kinds: Plan['kinds']): void => {
		const seed = this.#run?.plan.seed ?? 0;
		this.#onward({ kinds, seed: (seed + 1) % (LIMITS.seed.max + 1) });
	};

	/** Back to the choice of a quiz. */
	other = (): void => {
		if (this.#run) this.#plan = this.#run.plan;
		forgetRun();
		this.#leave();
	};

	/** Goes on: what came of the question on the screen is kept. One that is not answered is skipped. */
	goOn = (): void => {
		if (this.#attempt) this.#goOn(this.#attempt.ending);
	};

	/** Ends the quiz before its end; a question that has been answered counts. */
	stop = (): void => {
		if (this.#attempt?.over) this.goOn();
		if (this.#run) this.#show({ ...this.#run, over: true });
	};

	/** Shows the step that computes the answer, or goes back to the question. */
	toggleShow = (): void => {
		if (this.place) this.#goTo(this.showing ? this.place.step : this.place.shows);
	};

	/** Notices that the answer is looked at before it is given. */
	watch = (): void => {
		if (this.showing) this.#attempt?.lookAhead();
	};

	/** Keeps how far it has come on the device, for a reload. */
	keep = (): void => {
		if (!this.#run) return;
		const { outcomes, over } = this.#run;
		keepRun({ hash: this.hash, outcomes, open: this.#attempt?.ending ?? null, over });
	};

	#address(): Address {
		const { experiment, destination, selection, hide } = this.#session;
		return { experiment, step: destination, selection, hide };
	}

	#goOn(ending: Ending): void {
		if (!this.#run || !this.#next) return;
		const { kind, seed, question } = this.#next;
		this.#show({
			...this.#run,
			outcomes: [...this.#run.outcomes, { kind, seed, ...ending }],
			questions: [...this.#run.questions, question]
		});
	}

	#onward(change: Partial<Plan>): void {
		const run = this.#run;
		if (run) this.#restart({ ...run.plan, ...change }, run.base);
	}

	#restart(plan: Plan, base: Address): void {
		forgetRun();
		this.#begin(plan, base, 'here');
	}

	#begin(plan: Plan, base: Address, from: 'here' | 'link'): void {
		const { problem, timeline, schedule } = this.#session;
		const cursor = schedule.cursorOf(base.step);
		const wanted = 'epoch' in cursor ? cursor.epoch : 0;
		const epoch = reachableEpoch(problem, wanted);
		const setting = { problem, timeline, epoch, strictness: plan.strictness };
		const begun = { plan, setting, base, capped: epoch < wanted, exhausted: false };
		const kept = keptRun(`${writeAddress(base)}&${writePlan(plan)}`);
		const questions = kept?.outcomes.map((outcome, i) => questionFor(setting, outcome, i)) ?? [];
		// What was kept by a page that made other questions is of no use to this one.
		if (!kept || questions.includes(null)) {
			this.#show({ ...begun, from, outcomes: [], questions: [], over: false });
			return;
		}
		const { outcomes, open, over } = kept;
		const asked = questions.filter((question) => question !== null);
		this.#show({ ...begun, from: 'kept', outcomes, questions: asked, over }, open);
		// It had been answered, and only the next one was not asked for yet.
		if (open && !open.skipped) this.#goOn(open);
	}

	/** Puts the next question on the screen, or the results. */
	#show(run: QuizRun, open: Ending | null = null): void {
		const next = run.over ? null : nextQuestion(run.plan, run.outcomes, run.setting);
		this.#run = {
			...run,
			over: next === null,
			exhausted: !run.over && next === null && run.outcomes.length < run.plan.count
		};
		this.#next = next;
		this.#attempt = next && new Attempt(next.question, open);
		if (next?.question.place) this.#goTo(next.question.place.step);
	}

	#goTo(step: number): void {
		this.#session.go(step);
		this.#session.select(this.place?.selection ?? null);
	}

	#leave(): void {
		this.#run = null;
		this.#next = null;
		this.#attempt = null;
	}
}

export const [getQuiz, setQuiz] = createContext<Quiz>();
