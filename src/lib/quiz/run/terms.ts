import * as v from 'valibot';
import { bySchema, type Fields } from '$lib/experiment/fields';
import { LIMITS } from '$lib/experiment/limits';
import { STRICTNESS, type Strictness } from '../strictness';

/** How a quiz is taken, whatever it asks. */
export interface Terms {
	/** Other seeds, other questions of the same kinds. */
	readonly seed: number;
	readonly strictness: Strictness;
	/** Whether one says beforehand how sure one is. */
	readonly confidence: boolean;
}

export const USUAL_TERMS: Terms = { seed: 1, strictness: 'usual', confidence: false };

/** The terms as fields of an address; usual ones are left out. */
export const writeTerms = ({ seed, strictness, confidence }: Terms): readonly string[] => [
	...(seed === USUAL_TERMS.seed ? [] : [`qseed=${seed}`]),
	...(strictness === USUAL_TERMS.strictness ? [] : [`strict=${strictness}`]),
	...(confidence ? ['sure=1'] : [])
];

export const readTerms = (fields: Fields): Terms => ({
	seed: fields.number('qseed', USUAL_TERMS.seed, LIMITS.seed),
	strictness: fields.read('strict', USUAL_TERMS.strictness, bySchema(v.picklist(STRICTNESS))),
	confidence: fields.switch('sure', USUAL_TERMS.confidence)
});

/** The seed of other questions. */
export const seedAfter = (seed: number): number => (seed + 1) % (LIMITS.seed.max + 1);
