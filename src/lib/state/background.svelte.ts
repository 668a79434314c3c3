import { SLICE } from './idle';
import { soon } from './soon';

/** A long computation, done in slices between which the page can do other things. */
export class Background<T> {
	#value: T | null = $state.raw(null);
	#share = $state(0);
	#stop = (): void => undefined;

	/** What has come of the last job; null while a long one is being done. */
	get value(): T | null {
		return this.#value;
	}

	/** How much of the job is done, 0…1. */
	get share(): number {
		return this.#share;
	}

	/**
	 * Does a job, and no other from now on.
	 *
	 * @param job yields how much of it is done, often, and returns its result
	 * @returns a function that gives it up
	 */
	run(job: Generator<number, T>): () => void {
		this.#stop();
		this.#share = 0;
		const slice = (): void => {
			const end = performance.now() + SLICE;
			let share;
			do {
				const next = job.next();
				if (next.done) {
					this.#value = next.value;
					return;
				}
				share = next.value;
			} while (performance.now() < end);
			// What was there until now would be stale; one slice later there is no need to take it away.
			this.#value = null;
			this.#share = share;
			callOff = soon(slice);
		};
		let callOff = soon(slice);
		this.#stop = () => callOff();
		return this.#stop;
	}
}
