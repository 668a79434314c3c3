/** What stands for a gap in a text that is not code any more. */
export const GAP_SHOWN = '…';

/** The few words that a GIFT file needs, in its language. */
export interface GiftWords {
	readonly true: string;
	readonly false: string;
	/** Asks for the gap marked (2). */
	readonly gap: (place: string) => string;
}
