import type { Lang } from '$lib/i18n/number';
import { loadSetupWords } from '$lib/i18n/setup';
import SetupPanel from './SetupPanel.svelte';

/** The setup with its words: neither can be shown without the other. */
export const loadSetup = async (lang: Lang) => ({ SetupPanel, words: await loadSetupWords(lang) });
