import type { DrawnPoint } from './points';

/** Points that are being drawn by hand. */
export class Drawing {
	#points: readonly DrawnPoint[] = $state.raw([]);
	/** What there was before every change. */
	#past: readonly (readonly DrawnPoint[])[] = $state.raw([]);
	/** The class of the next points. */
	label = $state(0);

	get points(): readonly DrawnPoint[] {
		return this.#points;
	}
	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	/** Begins with points that are there already. */
	begin = (points: readonly DrawnPoint[]): void => {
		this.#points = points;
		this.#past = [];
	};

	/** Other points instead: one more, one less or none. */
	draw = (points: readonly DrawnPoint[]): void => {
		if (points === this.#points) return;
		this.#past = [...this.#past, this.#points];
		this.#points = points;
	};

	undo = (): void => {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#past = this.#past.slice(0, -1);
		this.#points = before;
	};
}
