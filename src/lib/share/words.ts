import { createContext } from 'svelte';
import type { ShareWords } from '$lib/i18n/share';

/** The words of the dialog, in the language on the screen. */
export const [getShareWords, setShareWords] = createContext<() => ShareWords>();
