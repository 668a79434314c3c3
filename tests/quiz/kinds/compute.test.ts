import { expect, test } from 'vitest';
import type { NumberAsked } from '$lib/quiz/asked';
import type { Moment } from '$lib/timeline/moment';
import type { KindName } from '$lib/quiz/topics';
import { checkMany } from '../laws';

/** Where the trace has the number that a question asks for. */
const TRACE: readonly (readonly [KindName, (moment: Moment, neuron: number) => number])[] = [
	['z', ({ layers, cursor }, j) => layers[(cursor as { layer: number }).layer]!.z![j]!],
	['dz', ({ layers, cursor }, j) => layers[(cursor as { layer: number }).layer]!.dz![j]!]
];

test.each(TRACE)(
	'2,000 questions for %s have the number of the trace as their one answer',
	(kind, of) => {
		checkMany(kind, ({ asked, place }, { timeline }) => {
			const value = of(timeline.at(place!.shows), place!.selection!.neuron);
			expect((asked as NumberAsked).value).toBe(value);
		});
	}
);
