/** A part of the page that is loaded when it is first needed. */
export class Later<Part> {
	#part: Part | null = $state.raw(null);
	#loading: Promise<Part> | null = null;
	readonly #load: () => Promise<Part>;

	/** @param load imports it, and whatever it cannot be shown without, such as its words */
	constructor(load: () => Promise<Part>) {
		this.#load = load;
	}

	/** Null until it is there. */
	get current(): Part | null {
		return this.#part;
	}

	/**
	 * Asks for it, for somebody who waits for it.
	 * @returns a promise that rejects where it cannot be had; who asks once more has it tried again
	 */
	load = (): Promise<Part> => {
		this.#loading ??= this.#load().then(
			(part) => (this.#part = part),
			(error: unknown) => {
				this.#loading = null;
				throw error;
			}
		);
		return this.#loading;
	};

	/** Asks for it, where the page can do without; once more, too, after it could not be had. */
	need = (): void => void this.load().catch(() => undefined);
}
