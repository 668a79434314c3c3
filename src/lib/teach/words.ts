import { createContext } from 'svelte';
import type { TeachWords } from '$lib/i18n/teach';

/** The page's own words; a function, because the language may change. */
export const [getTeachWords, setTeachWords] = createContext<() => TeachWords>();
