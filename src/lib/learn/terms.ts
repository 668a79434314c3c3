import { PARTS, stopsOf, type StopId } from '$lib/chapter/stops';
import { TERMS, type TermId } from '$lib/chapter/terms';
import type { Marker } from '$lib/glossary/mark';
import type { Facts, LearnWords } from '$lib/i18n/learn';
import { pieces } from '$lib/i18n/rich';

/**
 * The words that can be looked up at each stop: in every part the first place of each, unless it is explained there.
 * Words in bold are being explained.
 */
export function termsOfStops(
	{ stops }: LearnWords,
	facts: Facts,
	marker: Marker | undefined
): ReadonlyMap<StopId, readonly TermId[]> {
	const terms = new Map<StopId, readonly TermId[]>();
	for (const part of PARTS) {
		const met = new Set<TermId>();
		for (const { id } of marker ? stopsOf(part) : []) {
			const found = [...marker!.termsIn(pieces(stops[id](facts)))].filter(
				([term]) => !met.has(term)
			);
			found.forEach(([term]) => met.add(term));
			const marked = found.filter(([term, bold]) => !bold && TERMS[term].show !== id);
			terms.set(
				id,
				marked.map(([term]) => term)
			);
		}
	}
	return terms;
}
