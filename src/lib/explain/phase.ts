import type { Dictionary } from '$lib/i18n/dictionary';
import type { Cursor, CursorKind } from '$lib/timeline/cursor';

/** The four movements of training, each with a colour and a glyph of its own; the rest is neutral. */
export type Phase = 'forward' | 'loss' | 'backward' | 'update' | 'neutral';

export function phaseOf(kind: CursorKind): Phase {
	switch (kind) {
		case 'start':
		case 'epoch':
		case 'sample':
			return 'neutral';
		case 'forward':
			return 'forward';
		case 'loss':
		case 'epoch-end':
			return 'loss';
		case 'gradient':
		case 'backward':
			return 'backward';
		case 'update':
			return 'update';
		default:
			return kind satisfies never;
	}
}

/** “Backward · layer 2” */
export function phaseName(cursor: Cursor, { phases }: Dictionary['page']): string {
	switch (cursor.kind) {
		case 'forward':
		case 'backward':
		case 'update':
			return phases[cursor.kind](cursor.layer + 1);
		default:
			return phases[cursor.kind];
	}
}
