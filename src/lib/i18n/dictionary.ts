import { en } from './en';
import { nl } from './nl';
import type { Lang } from './number';

/** Everything the page says, in one language. Dutch must have every key of English: the compiler checks. */
export type Dictionary = typeof en;

export const DICTIONARIES: Readonly<Record<Lang, Dictionary>> = { en, nl };
