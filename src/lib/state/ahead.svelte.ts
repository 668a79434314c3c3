import { untrack } from 'svelte';
import { readReport, type Job, type Report } from '$lib/timeline/runner';
import RunnerWorker from '$lib/timeline/runner.worker.ts?worker';
import type { Timeline } from '$lib/timeline/timeline';
import { whenIdle } from './idle';

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

/** Computes a run to its end while it is looked at: a short one in idle time, a long one in a worker. */
export class Ahead {
	/** Renewed a few times a second. */
	#known: Known = $state.raw(NOTHING);
	/** Whether the worker has a run in hand, or had one and was told to stop. */
	#worker: 'none' | 'busy' | 'stopped' = $state('none');
	#runner: Worker | null = null;
	#timeline: Timeline | null = null;
	#jobs = 0;
	#rest = (): void => undefined;
	readonly #onprogress: () => void;

	/** @param onprogress told whenever more of the run has been computed */
	constructor(onprogress: () => void) {
		this.#onprogress = onprogress;
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
		untrack(this.#giveUp);
		this.#timeline = timeline;
		// A branch knows its past already.
		untrack(this.look);
		this.#computeHere(timeline, SLICES_HERE);
		return this.#giveUp;
	};

	/** Stops computing; the run stays as far as it is known. */
	stop = (): void => {
		if (this.#worker !== 'busy') return;
		this.#send(null);
		this.#worker = 'stopped';
		this.look();
	};

	/** Has the rest of the run computed by the worker. */
	resume = (): void => {
		const task = this.#timeline?.task;
		if (!task || this.#worker === 'busy') return;
		this.#worker = 'busy';
		this.#send(task);
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

	/** Ends the worker. */
	close = (): void => {
		this.#giveUp();
		this.#runner?.terminate();
		this.#runner = null;
	};

	/** Computes in idle time, and hands over after so many slices of it. */
	#computeHere(timeline: Timeline, slices: number): void {
		this.#rest = whenIdle((goOn) => {
			timeline.computeWhile(goOn);
			this.look();
			if (timeline.complete) return true;
			if (--slices > 0) return false;
			this.resume();
			return true;
		});
	}

	#giveUp = (): void => {
		this.#rest();
		if (this.#worker === 'busy') this.#send(null);
		this.#worker = 'none';
		this.#timeline = null;
	};

	#send(task: Job['task']): void {
		this.#jobs++;
		if (!this.#runner) {
			if (!task) return;
			this.#runner = new RunnerWorker();
			this.#runner.onmessage = this.#receive;
			this.#runner.onerror = this.#fail;
			this.#runner.addEventListener('messageerror', this.#fail);
		}
		this.#runner.postMessage({ id: this.#jobs, task } satisfies Job);
	}

	#receive = ({ data }: MessageEvent<unknown>): void => {
		try {
			this.#take(readReport(data));
		} catch {
			this.#fail();
		}
	};

	#take({ id, stretch }: Report): void {
		const timeline = this.#timeline;
		// What the job before has computed may still arrive.
		if (!timeline || id !== this.#jobs || this.#worker !== 'busy') return;
		timeline.take(stretch);
		if (timeline.complete) this.#worker = 'none';
		this.look();
	}

	/** Without a worker, or with one that cannot be understood, the run is computed here, slice by slice. */
	#fail = (): void => {
		const timeline = this.#timeline;
		this.#runner?.terminate();
		this.#runner = null;
		this.#worker = 'none';
		if (timeline) this.#computeHere(timeline, Infinity);
	};
}
