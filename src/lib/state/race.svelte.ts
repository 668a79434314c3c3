import type { Problem } from '$lib/experiment/problem';
import { Timeline } from '$lib/timeline/timeline';
import { Ahead, poolLater } from './ahead.svelte';

/** Bytes that one of several runs may hold. */
export const SHARE_OF_BUDGET = 8 * 2 ** 20;

/** One run of a race, by a name that says what is run. */
export interface Runner {
	readonly key: string;
	readonly problem: Problem;
	readonly timeline: Timeline;
}

interface Entrant extends Runner {
	readonly ahead: Ahead;
}

/** Several runs computed side by side, each as `Ahead` does it: short ones in idle time, long ones in a few workers. */
export class Race {
	readonly #pool = poolLater();
	#entrants: readonly Entrant[] = $state.raw([]);

	readonly #known = $derived(this.#entrants.map(({ ahead, timeline }) => ahead.of(timeline)));

	/** Shares of the runs that have been computed. */
	readonly #shares = $derived(
		this.#known.map(({ computed }, i) => computed / this.#entrants[i]!.timeline.length)
	);

	/** The least share of those still running: nobody is shown further ahead, so that curves grow in step. */
	readonly #front = $derived(Math.min(1, ...this.#shares.filter((share) => share < 1)));

	readonly done = $derived(this.#shares.every((share) => share === 1));
	readonly share = $derived(
		this.#shares.reduce((sum, share) => sum + share, 0) / Math.max(this.#shares.length, 1)
	);
	/** Whether long runs are being computed, and whether they were stopped by hand. */
	readonly busy = $derived(this.#entrants.some(({ ahead }) => ahead.busy));
	readonly stopped = $derived(this.#entrants.some(({ ahead }) => ahead.stopped));

	/** Whatever is known of every run. */
	readonly runs = $derived(
		this.#entrants.map(({ key, problem, timeline }, i) => ({
			key,
			problem,
			timeline,
			complete: this.#shares[i] === 1,
			overflow: this.#known[i]!.overflow,
			epochLosses: this.#shownOf(i)
		}))
	);

	/** Lets these run, and no others. Those that are running already go on. */
	enter = (
		runners: readonly Omit<Runner, 'timeline'>[],
		computed: readonly Runner[] = []
	): void => {
		const before = this.#entrants;
		this.#entrants = runners.map((runner) => {
			const same = ({ key }: Runner): boolean => key === runner.key;
			return before.find(same) ?? this.#start(runner, computed.find(same)?.timeline);
		});
		for (const entrant of before) if (!this.#entrants.includes(entrant)) entrant.ahead.close();
	};

	/** Stops all that are still running. */
	stop = (): void => this.#entrants.forEach(({ ahead }) => ahead.stop());

	/** Lets them go on. */
	resume = (): void => {
		for (const { ahead } of this.#entrants) if (ahead.stopped) ahead.resume();
	};

	close = (): void => this.enter([]);

	#start(
		{ key, problem }: Omit<Runner, 'timeline'>,
		timeline = new Timeline(problem, SHARE_OF_BUDGET)
	): Entrant {
		const ahead = new Ahead(() => undefined, this.#pool);
		ahead.compute(timeline);
		return { key, problem, timeline, ahead };
	}

	#shownOf(i: number): readonly number[] {
		const { epochLosses } = this.#known[i]!;
		const epochs = this.#entrants[i]!.problem.epochs;
		return this.#shares[i] === 1 || this.#front === 1
			? epochLosses
			: epochLosses.slice(0, Math.floor(this.#front * epochs));
	}
}
