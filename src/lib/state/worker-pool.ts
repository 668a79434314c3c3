import type { Stretch, Task } from '$lib/timeline/frontier';
import type { Job, Report } from '$lib/timeline/runner';
import RunnerWorker from '$lib/timeline/runner.worker.ts?worker';

/** More workers than this would only wait for one another's memory. */
const MOST_WORKERS = 4;

/** Whoever has a run computed. */
export interface Client {
	/** Told every stretch of it, one after the other. */
	readonly take: (stretch: Stretch) => void;
	/** Told when no more can be expected of the worker. */
	readonly fail: () => void;
}

/** Workers that compute runs, several each where there are more runs; they last as long as there is something to compute. */
export class WorkerPool {
	/** Each worker's clients, by the numbers of their jobs. */
	readonly #workers = new Map<Worker, Map<number, Client>>();
	readonly #most: () => number;
	#jobs = 0;

	/** @param most workers at a time; by default one core is left to the page */
	constructor(most = () => Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1)) {
		this.#most = most;
	}

	/** Workers there are. */
	get size(): number {
		return this.#workers.size;
	}

	/** Has the rest of a run computed. Returns a function that gives it up. */
	compute(task: Task, client: Client): () => void {
		const [worker, clients] = this.#leastBusy();
		const id = this.#jobs++;
		clients.set(id, client);
		post(worker, { id, task });
		return () => {
			if (!clients.has(id)) return;
			post(worker, { id, task: null });
			this.#end(worker, id);
		};
	}

	#leastBusy(): readonly [Worker, Map<number, Client>] {
		if (this.#workers.size < Math.max(this.#most(), 1)) return this.#engage();
		return [...this.#workers].reduce((one, other) => (other[1].size < one[1].size ? other : one));
	}

	#engage(): readonly [Worker, Map<number, Client>] {
		const worker = new RunnerWorker();
		const clients = new Map<number, Client>();
		const fail = (): void => this.#fail(worker);
		worker.onmessage = ({ data }: MessageEvent<Report>) => this.#hear(worker, data);
		worker.onerror = fail;
		worker.addEventListener('messageerror', fail);
		this.#workers.set(worker, clients);
		return [worker, clients];
	}

	#hear(worker: Worker, { id, stretch }: Report): void {
		try {
			// What was given up may still have been on its way.
			this.#workers.get(worker)?.get(id)?.take(stretch);
			if (stretch.end === null) this.#end(worker, id);
		} catch {
			this.#fail(worker);
		}
	}

	#end(worker: Worker, id: number): void {
		const clients = this.#workers.get(worker);
		clients?.delete(id);
		if (clients?.size === 0) this.#dismiss(worker);
	}

	#fail(worker: Worker): void {
		const clients = [...(this.#workers.get(worker)?.values() ?? [])];
		this.#dismiss(worker);
		for (const client of clients) client.fail();
	}

	#dismiss(worker: Worker): void {
		worker.terminate();
		this.#workers.delete(worker);
	}
}

const post = (worker: Worker, job: Job): void => worker.postMessage(job);
