import { carrierIn } from '$lib/quiz/pack/carrier';

/** Whether the text after # leads to a quiz. */
export const asks = (hash: string): boolean =>
	carrierIn(hash) !== null || new URLSearchParams(hash.replace(/^#/, '')).has('quiz');
