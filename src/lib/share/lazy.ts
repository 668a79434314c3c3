import type { Lang } from '$lib/i18n/number';
import { loadShareWords } from '$lib/i18n/share';
import ShareDialog from './ShareDialog.svelte';

/** The Share dialog with its words: neither can be shown without the other. */
export const loadShare = async (lang: Lang) => ({ ShareDialog, words: await loadShareWords(lang) });
