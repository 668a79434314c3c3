import { pointsOf } from '$lib/quiz/run/outcome';
import { interactionValues, type Done } from '$lib/quiz/scorm/interaction';
import { standingValues } from '$lib/quiz/scorm/standing';
import { resumed, suspendText } from '$lib/quiz/scorm/suspend';
import type { Lms } from './lms.svelte';
import type { KeptRun, RunStore } from './quiz-kept';

/** A quiz as a learning environment hears of it. */
interface Reported {
	/** The text after # that leads to it. */
	readonly hash: string;
	/** Questions that are done with, the one on the screen too when it has been answered. */
	readonly turns: readonly Pick<Done, 'name' | 'question' | 'ending'>[];
	/** Questions that there are in all. */
	readonly most: number;
	readonly over: boolean;
}

/**
 * What a learning environment has of the quiz it opened: each question as soon as it is done with, the score, and
 * where to go on. What is practised afterwards is nobody's business.
 */
export class LmsRecord implements RunStore {
	readonly #lms: Lms;
	readonly #pass: number | null;
	/** Whether an earlier visit came to the end: what it earned stands until this one does. */
	readonly #settled: boolean;
	/** The quiz that was opened, which is the first that is asked for. */
	#hash: string | null = null;
	/** Questions that have been told of. */
	#told = 0;
	/** Whether the end has been told of; null before anything has. */
	#over: boolean | null = null;
	/** When the question on the screen came there. */
	#since = 0;

	/** @param pass the pass mark of the package; the learning environment may have its own */
	constructor(lms: Lms, pass: number | null) {
		this.#lms = lms;
		const mark = lms.get('cmi.student_data.mastery_score').trim();
		this.#pass = mark === '' || Number.isNaN(Number(mark)) ? pass : Number(mark);
		const status = lms.get('cmi.core.lesson_status');
		this.#settled = ['completed', 'passed', 'failed'].includes(status);
	}

	kept(hash: string): KeptRun | null {
		this.#hash ??= hash;
		const run = resumed(this.#lms.get('cmi.suspend_data'), hash);
		if (!run) return null;
		const { open, outcomes } = run;
		// One that had been answered was told of, before the next was asked for.
		this.#told = outcomes.length + (open && !open.skipped ? 1 : 0);
		return { hash, ...run };
	}

	keep(run: KeptRun): void {
		if (!this.isOf(run.hash)) return;
		this.#lms.tell([['cmi.suspend_data', suspendText(run.hash, run)]]);
	}

	/** The learning environment says itself when another try begins. */
	forget(): void {
		return;
	}

	/** Whether that is the quiz that was opened. */
	isOf = (hash: string): boolean => hash === this.#hash;

	/**
	 * Tells what is new.
	 *
	 * @param now milliseconds
	 * @param at the same moment, as the clock has it
	 */
	tell({ hash, turns, most, over }: Reported, now: number, at: Date): void {
		if (!this.isOf(hash)) return;
		// What was kept may have been of no use, and the quiz begins anew.
		const told = turns.length < this.#told ? 0 : this.#told;
		const took = now - this.#since;
		this.#since = now;
		if (turns.length <= told && over === this.#over) return;
		for (const [n, turn] of turns.entries())
			if (n >= told) this.#lms.tell(interactionValues(n, { ...turn, at, took }));
		if (over || !this.#settled) {
			const points = turns.reduce((sum, { ending }) => sum + pointsOf(ending), 0);
			this.#lms.tell(standingValues({ points, most, over }, this.#pass));
		}
		this.#told = turns.length;
		this.#over = over;
		this.#lms.commit(now);
	}

	/** The page is left. */
	leave = (now: number): void => this.#lms.leave(now, this.#over === true);
}
