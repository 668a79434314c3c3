import { untrack } from 'svelte';
import type { Timeline } from '$lib/timeline/timeline';
import { whenIdle } from './idle';
import { Later } from './later.svelte';
import type { Client, WorkerPool } from './worker-pool';

/** Slices of idle time after which a run counts as long and goes to the worker. */
const SLICES_HERE = 6;
/** Milliseconds between two pictures of losses that are still growing. */
const BETWEEN_LOOKS = 100;

/** What is known of a run while it is being computed. */
interface Known {
	readonly of: Timeline | null;
	/** Milliseconds on the page's clock. */
	readonly at: number;
	readonly computed: number;
	readonly epochLosses: readonly number[];
	readonly sampleLosses: Float64Array;
	readonly overflow: number | null;
}

const NOTHING: Known = {
	of: null,
	at: -Infinity,
	computed: 0,
	epochLosses: [],
	sampleLosses: new Float64Array(),
	overflow: null
};

/** @param most workers at a time; see `WorkerPool` */
export const poolLater = (most?: () => number): Later<WorkerPool> =>
	new Later(async () => new (await import('./worker-pool')).WorkerPool(most));

/** Computes a run to its end while it is looked at: a short one in idle time, a long one in a worker. */
export class Ahead {
	/** Renewed a few times a second. */
	#known: Known = $state.raw(NOTHING);
	/** Whether the worker has a run in hand, or had one and was told to stop. */
	#worker: 'none' | 'busy' | 'stopped' = $state('none');
	#timeline: Timeline | null = null;
	/** Stops what is being computed, here or in the worker. */
	#halt = (): void => undefined;
	readonly #onprogress: () => void;
	readonly #pool: Later<WorkerPool>;

	/**
	 * @param onprogress told whenever more of the run has been computed
	 * @param pool what computes long runs, perhaps those of others too; loaded with the first of them
	 */
	constructor(onprogress: () => void, pool = poolLater(() => 1)) {
		this.#onprogress = onprogress;
		this.#pool = pool;
	}

	/** What is known of a run, once it is the one being computed. */
	of = (timeline: Timeline): Known =>
		this.#known.of === timeline ? this.#known : { ...NOTHING, of: timeline };

	/** Whether a long run is being computed, and whether that was stopped by hand. */
	get busy(): boolean {
		return this.#worker === 'busy';
	}

	get stopped(): boolean {
		return this.#worker === 'stopped';
	}

	/** Computes a run from now on, and no other. Returns a function that gives it up. */
	compute = (timeline: Timeline): (() => void) => {
		// An effect that asks for this must not run again because the worker has begun or ended.
		untrack(this.close);
		this.#timeline = timeline;
		// A branch knows its past already.
		untrack(this.look);
		this.#computeHere(timeline, SLICES_HERE);
		return this.close;
	};

	/** Stops computing; the run stays as far as it is known. */
	stop = (): void => {
		if (this.#worker !== 'busy') return;
		this.#halt();
		this.#worker = 'stopped';
		this.look();
	};

	/** Has the rest of the run computed by the worker. */
	resume = (): void => {
		const timeline = this.#timeline;
		const task = timeline?.task;
		if (!task || this.#worker === 'busy') return;
		this.#halt();
		this.#worker = 'busy';
		const client: Client = {
			take: (stretch) => {
				timeline.take(stretch);
				if (timeline.complete) {
					// Perhaps because looking at a late step has computed the rest here.
					this.#halt();
					this.#worker = 'none';
				}
				this.look();
			},
			// Where no worker can do it, the run is computed here, slice by slice.
			fail: () => {
				this.#worker = 'none';
				this.#computeHere(timeline, Infinity);
			}
		};
		let wanted = true;
		this.#halt = () => (wanted = false);
		this.#pool
			.load()
			.then((pool) => {
				if (wanted) this.#halt = pool.compute(task, client);
			})
			.catch(() => {
				if (wanted) client.fail();
			});
	};

	/** Takes note of what has been computed. */
	look = (): void => {
		const timeline = this.#timeline;
		if (!timeline) return;
		this.#onprogress();
		const now = performance.now();
		const fresh = this.#known.of === timeline && now - this.#known.at < BETWEEN_LOOKS;
		if (fresh && !timeline.complete && this.#worker !== 'stopped') return;
		const { computed, epochLosses, sampleLosses, overflow } = timeline;
		this.#known = {
			of: timeline,
			at: now,
			computed,
			epochLosses: epochLosses.slice(),
			sampleLosses,
			overflow
		};
	};

	/** Gives up what is being computed. */
	close = (): void => {
		this.#halt();
		this.#worker = 'none';
		this.#timeline = null;
	};

	/** Computes in idle time, and hands over after so many slices of it. */
	#computeHere(timeline: Timeline, slices: number): void {
		this.#halt = whenIdle((goOn) => {
			timeline.computeWhile(goOn);
			this.look();
			if (timeline.complete) return true;
			if (--slices > 0) return false;
			this.resume();
			return true;
		});
	}
}
