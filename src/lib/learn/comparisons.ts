import { loadCompareWords, type CompareWords } from '$lib/i18n/compare';
import type { Lang } from '$lib/i18n/number';
import type RunsType from './Runs.svelte';

/** What the chapter compares, as texts after # of the Compare page. */
export const RUNS = {
	rates: 'v=1&data=circles',
	batches: 'v=1&data=circles&epochs=30&vary=batch'
} as const;

/** What draws comparisons, and what it says. */
export async function loadRuns(
	lang: Lang
): Promise<{ readonly Runs: typeof RunsType; readonly compareWords: CompareWords }> {
	const [{ default: Runs }, compareWords] = await Promise.all([
		import('./Runs.svelte'),
		loadCompareWords(lang)
	]);
	return { Runs, compareWords };
}
