import { backward } from './backward';

/** Questions that are filled in number by number. */
export const PLAY = { backward };
