import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	bent,
	distance,
	drawn,
	emptyGuess,
	epochOfKnot,
	guessCurve,
	isDrawn,
	KNOTS,
	pointOfKnot,
	POINTS,
	type Guess
} from '$lib/compare/guess';

const TOP = 2;
const empty = emptyGuess(0.1, 1);
const along = fc.double({ min: 0, max: 1, noNaN: true });
const pen = fc.record({ along, loss: fc.double({ min: 0, max: TOP, noNaN: true }) });
const stroke = (guess: Guess, ...places: (readonly [number, number])[]): Guess => {
	const [first, ...rest] = places.map(([along, loss]) => ({ along, loss }));
	let last = first!;
	let now = drawn(guess, last, last);
	for (const place of rest) {
		now = drawn(now, last, place);
		last = place;
	}
	return now;
};

test('a guess of which nothing is drawn is level', () => {
	expect(isDrawn(empty)).toBe(false);
	expect(guessCurve(empty, 7)).toEqual(Array(8).fill(1));
});

test('a stroke across the chart is the guess, whatever the number of epochs', () => {
	const guess = stroke(empty, [0, 1], [1, 0.4]);
	for (const epochs of [6, 60, 100, 1000]) {
		const curve = guessCurve(guess, epochs);
		expect(curve).toHaveLength(epochs + 1);
		expect(curve[0]).toBe(1);
		expect(curve.at(-1)).toBeCloseTo(0.4, 12);
		expect(curve[epochs / 2]).toBeCloseTo(0.7, 1);
	}
});

test('put down in the middle, the pen comes straight from the start; what lies beyond stays level', () => {
	const guess = stroke(empty, [0.5, 0.4]);
	const curve = guessCurve(guess, 100);
	expect(curve[25]).toBeCloseTo(0.7, 9);
	for (const loss of curve.slice(50)) expect(loss).toBeCloseTo(0.4, 12);
});

test('a second stroke leaves what was drawn outside it', () => {
	const first = stroke(empty, [0, 1], [1, 0]);
	const second = stroke(first, [0.4, 1.5], [0.6, 1.5]);
	second.points.forEach((loss, i) => {
		const inside = (i + 1) / POINTS >= 0.4 && (i + 1) / POINTS <= 0.6;
		expect(loss).toBe(inside ? 1.5 : first.points[i]);
	});
});

test('drawing back over a stroke replaces it, in either direction', () => {
	const there = stroke(empty, [0, 1], [1, 0.2]);
	expect(stroke(there, [1, 0.5], [0, 0.5]).points).toEqual(Array(POINTS).fill(0.5));
});

test('the pen leaves a point where it is, and no loss it has not passed', () => {
	fc.assert(
		fc.property(fc.array(pen, { minLength: 1, maxLength: 12 }), (places) => {
			const guess = stroke(empty, ...places.map(({ along, loss }) => [along, loss] as const));
			expect(isDrawn(guess)).toBe(true);
			const { along, loss } = places.at(-1)!;
			const at = Math.min(Math.max(Math.round(along * POINTS) - 1, 0), POINTS - 1);
			expect(guess.points[at]).toBeCloseTo(loss, 9);
			const passed = [empty.start, ...places.map((place) => place.loss)];
			for (const height of guess.points) {
				expect(height).toBeGreaterThanOrEqual(Math.min(...passed) - 1e-9);
				expect(height).toBeLessThanOrEqual(Math.max(...passed) + 1e-9);
			}
		})
	);
});

test('a knot goes where it is put, its neighbours stay, and the line bends between them', () => {
	const guess = bent(empty, 2, 0.4, TOP);
	const curve = guessCurve(guess, POINTS);
	for (let knot = 0; knot < KNOTS; knot++)
		expect(curve[epochOfKnot(knot, POINTS)]).toBeCloseTo(knot === 2 ? 0.4 : 1, 12);
	const half = (epochOfKnot(1, POINTS) + epochOfKnot(2, POINTS)) / 2;
	expect(curve[half]).toBeCloseTo(0.7, 12);
	expect(isDrawn(guess)).toBe(true);
});

test('the last knot stands at the last epoch', () => {
	expect(epochOfKnot(KNOTS - 1, 7)).toBe(7);
	expect(pointOfKnot(KNOTS - 1)).toBe(POINTS - 1);
});

test('bending keeps a guess between 0 and the top', () => {
	const steep = stroke(empty, [0, TOP], [0.4, 0], [1, TOP]);
	for (const loss of [0, TOP])
		for (const height of bent(steep, 2, loss, TOP).points) {
			expect(height).toBeGreaterThanOrEqual(0);
			expect(height).toBeLessThanOrEqual(TOP);
		}
});

test('a guess is off by what lies between it and the truth; beyond the chart nobody can guess', () => {
	expect(distance([1, 0.5, 0.5], [1, 0.7, 0.4], 2)).toBeCloseTo(0.15, 12);
	expect(distance([1, 2, 2], [1, 50, NaN], 2)).toBe(0);
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 2 }), (curve) => {
			expect(distance(curve, curve, 2)).toBe(0);
		})
	);
});
