import type { Changeable } from '$lib/experiment/edit';

/** Where a number stands that is being changed. */
export interface Place {
	readonly what: Changeable;
	/** Shows the number. */
	readonly element: HTMLElement | SVGElement;
	/** Had the focus before, and gets it back. */
	readonly focused: Element | null;
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
		this.#place = { what, element, focused: document.activeElement };
	};

	/** @param byKey whether the next key is meant for where the focus was before */
	end = (byKey: boolean): void => {
		const focused = this.#place?.focused;
		this.#place = null;
		if (byKey && focused?.isConnected) (focused as HTMLElement).focus({ preventScroll: true });
	};
}
