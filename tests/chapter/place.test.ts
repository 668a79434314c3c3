import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, readPlace, writePlace } from '$lib/chapter/place';
import { STOPS } from '$lib/chapter/stops';

test('the anchor of a stop is its place, and needs nothing else', () => {
	for (const stop of STOPS) {
		expect(writePlace(placeOf(stop))).toBe(stop.id);
		expect(readPlace(`#${stop.id}`)).toEqual({ place: placeOf(stop), notes: [] });
	}
});

test('every place is read as it was written', () => {
	const place = fc.constantFrom(...STOPS).chain((stop) => {
		const { schedule, problem } = stop.example;
		const neuron = fc.integer({ min: 0, max: problem.layers.length - 1 }).chain((layer) =>
			fc.record({
				layer: fc.constant(layer),
				neuron: fc.integer({ min: 0, max: problem.layers[layer]!.units - 1 })
			})
		);
		return fc.record({
			stop: fc.constant(stop),
			step: fc.integer({ min: 0, max: schedule.length }),
			selection: fc.option(neuron)
		});
	});
	fc.assert(
		fc.property(place, (written) => {
			expect(readPlace(writePlace(written))).toEqual({ place: written, notes: [] });
		})
	);
});

test.each([
	['nowhere-7', { key: 'stop', given: 'nowhere-7', used: STOPS[0]!.id }],
	['forward-2&step=x', { key: 'step', given: 'x', used: '3' }],
	['forward-2&sel=L9.1', { key: 'sel', given: 'L9.1', used: null }]
])('#%s is noted', (hash, note) => {
	expect(readPlace(hash).notes).toEqual([note]);
});

test('a step after the end of the run is the last', () => {
	const { place, notes } = readPlace('forward-2&step=999999');
	expect(place!.step).toBe(place!.stop.example.schedule.length);
	expect(notes).toHaveLength(1);
});

test('other anchors of the page and no anchor at all ask for no place', () => {
	for (const hash of ['', '#', '#words', '#word-epoch'])
		expect(readPlace(hash)).toEqual({ place: null, notes: [] });
});

test('nothing that can stand in an address makes reading fail', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const { place, notes } = readPlace(text);
			expect(notes.length).toBeLessThanOrEqual(2);
			if (place) expect(place.step).toBeLessThanOrEqual(place.stop.example.schedule.length);
		})
	);
});
