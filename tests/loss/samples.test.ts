import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplesSeen, rangesOf } from '$lib/loss/samples';
import { envelopeOf } from '$lib/plot/envelope';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCase } from '../support/cases';

test.each(['p02', 'p08'])('the samples seen are those that have had a loss: %s', (prefix) => {
	const timeline = new Timeline(problemOfCase(referenceCase(prefix)));
	let seen = 0;
	for (let step = 0; step <= timeline.length; step++) {
		const moment = timeline.at(step);
		if (moment.cursor.kind === 'loss') {
			seen++;
			expect(moment.loss).toBe(timeline.sampleLosses[seen - 1] ?? moment.loss);
		}
		expect(samplesSeen(moment)).toBe(seen);
	}
	timeline.computeTo(timeline.length);
	expect(seen).toBe(timeline.sampleLosses.length);
});

test('the table’s ranges cover what has been computed, with the least and the greatest loss of each', () => {
	const losses = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 300 });
	fc.assert(
		fc.property(losses, fc.nat(200), fc.integer({ min: 1, max: 80 }), (computed, more, most) => {
			const total = computed.length + more + 1;
			const envelope = envelopeOf(Float64Array.from(computed), total, Math.min(total, most));
			const rows = rangesOf(envelope, computed.length);
			expect(rows.length).toBeLessThanOrEqual(10);
			expect(rows.at(-1)?.to ?? 0).toBe(computed.length);
			rows.forEach(({ from, to, lowest, highest }, i) => {
				expect(from).toBe((rows[i - 1]?.to ?? 0) + 1);
				const part = computed.slice(from - 1, to);
				expect([lowest, highest]).toEqual([Math.min(...part), Math.max(...part)]);
			});
		})
	);
});
