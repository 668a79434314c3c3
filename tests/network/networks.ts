import fc from 'fast-check';
import { LIMITS } from '$lib/experiment/limits';
import { layoutNetwork, type NetworkLayout } from '$lib/network/layout';
import { USUAL, type Measures } from '$lib/network/measures';
import { PHONE } from './boxes';

const counts = fc.integer(LIMITS.units);
/** Networks of up to 7 layers, in boxes from a narrow phone's to a projector's. */
export const networks = fc.record({
	units: fc.array(counts, { minLength: 2, maxLength: LIMITS.layers.max + 1 }),
	box: fc.oneof(
		fc.constant<readonly [number, number]>(PHONE),
		fc.tuple(fc.integer({ min: 312, max: 2000 }), fc.integer({ min: 276, max: 1400 }))
	)
});

/** Holds a law for the layout of all kinds of networks. */
export const forEveryNetwork = (
	law: (layout: NetworkLayout, units: readonly number[]) => void,
	measures: Measures = USUAL
) => {
	const property = fc.property(networks, ({ units, box }) => {
		law(layoutNetwork(units, box[0], box[1], null, measures), units);
	});
	fc.assert(property, { numRuns: 500 });
};
