import type { Dictionary } from '$lib/i18n/dictionary';
import { formatInteger } from '$lib/i18n/number';
import type { Cursor } from '$lib/timeline/cursor';
import { phaseName } from './phase';

/** A position in words: “epoch 3 of 50, sample 2 of 4, backward layer 2”. */
export function whereIs(
	cursor: Cursor,
	{ epochs, n }: { readonly epochs: number; readonly n: number },
	words: Dictionary['page']
): string {
	const parts: string[] = [];
	if ('epoch' in cursor)
		parts.push(words.where.epoch(formatInteger(cursor.epoch + 1), formatInteger(epochs)));
	if ('position' in cursor)
		parts.push(words.where.sample(formatInteger(cursor.position + 1), formatInteger(n)));
	parts.push(phaseName(cursor, words).replace(' · ', ' '));
	return parts.map((part) => part.charAt(0).toLowerCase() + part.slice(1)).join(', ');
}
