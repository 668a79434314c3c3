import * as v from 'valibot';
import { inTab, stored } from './stored';

const Kept = v.object({
	/** Milliseconds before it was last started. */
	before: v.pipe(v.number(), v.minValue(0)),
	/** When that was, on the clock of the day; null while it stands still. */
	since: v.nullable(v.number())
});

const kept = stored('backstep:stopwatch', Kept, { where: inTab });

const STILL = { before: 0, since: null };

/** How long a talk has taken; a reload of its window changes nothing. */
export class Stopwatch {
	#kept: v.InferOutput<typeof Kept> = $state.raw(STILL);

	get running(): boolean {
		return this.#kept.since !== null;
	}

	/** @returns milliseconds */
	elapsed = (now: number): number => {
		const { before, since } = this.#kept;
		return since === null ? before : before + Math.max(now - since, 0);
	};

	/** Takes over what was kept; anything unreadable counts as not kept. */
	restore = (): void => {
		this.#kept = kept.read() ?? this.#kept;
	};

	/** Starts it, or stops it where it is. */
	toggle = (now: number): void =>
		this.#keep({ before: this.elapsed(now), since: this.running ? null : now });

	/** Back to 0; one that runs goes on from there. */
	reset = (now: number): void => this.#keep({ before: 0, since: this.running ? now : null });

	#keep(now: v.InferOutput<typeof Kept>): void {
		this.#kept = now;
		kept.write(now);
	}
}
