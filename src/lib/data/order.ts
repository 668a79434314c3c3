import type { Cursor } from '$lib/timeline/cursor';

/** How far an epoch has come in its order. */
export interface Passage {
	/** Samples already done with. */
	readonly visited: number;
	/** Position of the sample in hand; null between epochs. */
	readonly current: number | null;
}

export function passageOf(cursor: Cursor, n: number): Passage {
	switch (cursor.kind) {
		case 'start':
		case 'epoch':
			return { visited: 0, current: null };
		case 'epoch-end':
			return { visited: n, current: null };
		default:
			return { visited: cursor.position, current: cursor.position };
	}
}

/** Pixels. All rows are equally high, so that those out of sight need not be there. */
export const ROW_HEIGHT = 24;

/** Rows drawn beyond either edge of the scroll box, so that a quick scroll shows no gap. */
const SPARE = 8;

/** The rows that a scroll box shows, as positions `from` up to but not including `to`. */
export function rowsInView(
	scrollTop: number,
	height: number,
	n: number
): { readonly from: number; readonly to: number } {
	const first = Math.floor(scrollTop / ROW_HEIGHT) - SPARE;
	const last = Math.ceil((scrollTop + height) / ROW_HEIGHT) + SPARE;
	const to = Math.min(Math.max(last, 0), n);
	return { from: Math.min(Math.max(first, 0), to), to };
}

/** Rows that stay in sight above the cursor, where the box is high enough to show as many below it. */
const BEHIND = 2;

/** How far to scroll so that a row has up to two rows before it in sight, and what is to come. */
export function scrollFor(position: number, height: number, n: number): number {
	const most = Math.max(n * ROW_HEIGHT - height, 0);
	const behind = Math.min(BEHIND, Math.max(Math.floor((height / ROW_HEIGHT - 1) / 2), 0));
	return Math.min(Math.max((position - behind) * ROW_HEIGHT, 0), most);
}
