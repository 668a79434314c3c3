import type { Selection } from '$lib/experiment/selection';
import type { Moment } from '$lib/timeline/moment';

/** What the column beside the network can show below its sentence. */
export type Part = 'equation' | 'matrix' | 'numbers';

/** The parts that have something to show at a step. */
export function partsOf({ cursor, sample }: Moment, selection: Selection | null): readonly Part[] {
	const ofLayer = cursor.kind !== 'start' && 'layer' in cursor;
	const computed =
		ofLayer || cursor.kind === 'loss' || cursor.kind === 'gradient' || cursor.kind === 'epoch-end';
	const parts: Part[] = [];
	if (computed) parts.push('equation');
	if (ofLayer) parts.push('matrix');
	if (sample || selection) parts.push('numbers');
	return parts;
}

/** Heights in pixels from which an equation stands beside one other part, and from which all three do. */
const TWO = 600;
const ALL = 820;

/** What a column of this height shows at once, and what is chosen between because there is no room for both. */
export function arrange(
	parts: readonly Part[],
	height: number
): { readonly shown: readonly Part[]; readonly choice: readonly Part[] } {
	if (height >= ALL) return { shown: parts, choice: [] };
	const shown: readonly Part[] = height >= TWO ? parts.filter((part) => part === 'equation') : [];
	const rest = parts.filter((part) => !shown.includes(part));
	return rest.length > 1 ? { shown, choice: rest } : { shown: parts, choice: [] };
}
