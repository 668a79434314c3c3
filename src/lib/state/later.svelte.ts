/** A part of the page that is loaded when it is first needed. */
export class Later<Part> {
	#part: Part | null = $state.raw(null);
	#asked = false;
	readonly #load: () => Promise<Part>;

	/** @param load imports it */
	constructor(load: () => Promise<Part>) {
		this.#load = load;
	}

	/** Null until it is there. */
	get current(): Part | null {
		return this.#part;
	}

	/** Asks for it; once more, too, after it could not be had. */
	need = (): void => {
		if (this.#asked) return;
		this.#asked = true;
		this.#load().then(
			(part) => (this.#part = part),
			() => (this.#asked = false)
		);
	};
}
