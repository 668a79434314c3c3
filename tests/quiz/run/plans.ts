import fc from 'fast-check';
import { COUNT, type Plan } from '$lib/quiz/run/plan';
import { STRICTNESS } from '$lib/quiz/strictness';
import { KIND_NAMES } from '$lib/quiz/topics';
import { seeds } from '../../support/problems';

/** Every plan there is. */
export const plans: fc.Arbitrary<Plan> = fc.record({
	kinds: fc.subarray([...KIND_NAMES], { minLength: 1 }),
	count: fc.integer({ min: COUNT.min, max: COUNT.max }),
	seed: seeds,
	strictness: fc.constantFrom(...STRICTNESS),
	confidence: fc.boolean()
});
