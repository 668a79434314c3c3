import { createContext } from 'svelte';
import type { CompareWords } from '$lib/i18n/compare';

/** The page's own words; a function, because the language may change. */
export const [getCompareWords, setCompareWords] = createContext<() => CompareWords>();
