import { createContext } from 'svelte';
import type { PresentWords } from '$lib/i18n/present';

/** A presentation's own words; a function, because the language may change. */
export const [getPresentWords, setPresentWords] = createContext<() => PresentWords>();
