import type { Changeable } from '$lib/experiment/edit';

/** Where a number stands that is being changed. */
interface Place {
	readonly what: Changeable;
	/** Shows the number, and gets the focus back. */
	readonly element: HTMLElement | SVGElement;
}

/** Asks to change the number that an element shows. */
export type Change = (what: Changeable, element: HTMLElement | SVGElement) => void;

/** The one number, if any, for which a new value is being typed. */
export class Editing {
	#place: Place | null = $state.raw(null);

	get place(): Place | null {
		return this.#place;
	}

	begin: Change = (what, element) => {
		this.#place = { what, element };
	};

	end = (): void => {
		const element = this.#place?.element;
		this.#place = null;
		if (element?.isConnected) element.focus({ preventScroll: true });
	};
}
