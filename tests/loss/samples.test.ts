import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangesOf } from '$lib/loss/samples';
import { envelopeOf } from '$lib/plot/envelope';

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
