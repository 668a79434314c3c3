import { createContext } from 'svelte';
import type { LearnWords } from '$lib/i18n/learn';

/** The chapter's own words; a function, because the language may change. */
export const [getLearnWords, setLearnWords] = createContext<() => LearnWords>();
