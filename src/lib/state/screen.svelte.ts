/** What can be opened beside or over what is presented. */
export const PANELS = ['code', 'data', 'matrix', 'loss', 'transport', 'help'] as const;
export type Panel = (typeof PANELS)[number];

/** What stands on the screen of a presentation besides what is presented. */
export class Screen {
	#blank = $state(false);
	#panel: Panel | null = $state(null);
	#spotlit = $state(false);

	/** Whether nothing is seen. */
	get blank(): boolean {
		return this.#blank;
	}
	/** What is open; null when nothing is. */
	get panel(): Panel | null {
		return this.#panel;
	}
	/** Whether all but one place is dim. */
	get spotlit(): boolean {
		return this.#spotlit;
	}

	/** @returns whether the screen was blank, so that a key that brings it back does nothing else */
	wake = (): boolean => {
		const was = this.#blank;
		this.#blank = false;
		return was;
	};
	toggleBlank = (): void => void (this.#blank = !this.#blank);
	/** Opens a panel, or closes it if it is open. */
	toggle = (panel: Panel): void => void (this.#panel = this.#panel === panel ? null : panel);
	close = (): void => void (this.#panel = null);
	light = (on: boolean): void => void (this.#spotlit = on);
}
