import { carrierIn } from './pack/carrier';

/** Whether the text after # leads to a quiz, about a run or of a pack. */
export const leadsToQuiz = (hash: string): boolean =>
	carrierIn(hash) !== null || /(^#?|&)quiz=/.test(hash);
