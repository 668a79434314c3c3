import { RandomState } from '$lib/engine/random';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaryOf, curveOf, fineness } from '$lib/data/boundary';
import { networkOf } from '$lib/data/network';
import { Perceptron } from '$lib/engine/perceptron';
import { Timeline } from '$lib/timeline/timeline';
import { problems } from '../support/problems';

const edges = fc
	.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: 0.1, max: 10, noNaN: true }))
	.map(([min, span]) => [min, min + span] as const);

const planeProblems = problems.filter(({ inputs }) => inputs === 2);

test('every cell of the boundary is what the network predicts for its middle', () => {
	const sides = fc.integer({ min: 1, max: 7 });
	fc.assert(
		fc.property(planeProblems, edges, edges, sides, (problem, x1, x2, side) => {
			const network = networkOf(problem, new Timeline(problem).at(0).parameters);
			const { outputs, values } = boundaryOf(network, x1, x2, side);
			expect(values).toHaveLength(side * side * outputs);
			for (let row = 0; row < side; row++)
				for (let column = 0; column < side; column++) {
					const middle = Float64Array.of(
						x1[0] + ((column + 0.5) / side) * (x1[1] - x1[0]),
						x2[1] - ((row + 0.5) / side) * (x2[1] - x2[0])
					);
					const at = (row * side + column) * outputs;
					expect(values.slice(at, at + outputs)).toEqual(network.predict(middle).slice());
				}
		})
	);
});

test('the boundary is coarse in motion, and otherwise as fine as the size of the network allows', () => {
	const network = (...units: number[]) =>
		new Perceptron(
			2,
			units.map((n) => ({ units: n, activation: 'tanh' }))
		);
	const course = network(6, 6, 1);
	const largest = network(16, 16, 16, 16, 16, 16, 16);
	expect(fineness(course, false)).toBe(64);
	expect(fineness(network(8, 8, 8, 8, 8, 8, 1), false)).toBeLessThan(40);
	expect(fineness(largest, false)).toBe(24);
	expect(fineness(course, true)).toBe(24);
	expect(fineness(largest, true)).toBe(24);
});

test('the curve is what the network predicts, from one end of the axis to the other', () => {
	const oneInput = problems.filter(({ inputs }) => inputs === 1);
	fc.assert(
		fc.property(oneInput, edges, (problem, domain) => {
			const network = networkOf(problem, new Timeline(problem).at(0).parameters);
			const curve = curveOf(network, domain, 9);
			for (const [x, y] of curve) expect(y).toBe(network.predict(Float64Array.of(x))[0]);
			expect(curve[0]![0]).toBeCloseTo(domain[0], 12);
			expect(curve[8]![0]).toBeCloseTo(domain[1], 12);
		})
	);
});

test('the network of a moment gives the output that the moment shows', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const timeline = new Timeline(problem);
			for (let step = 0; step <= timeline.length; step++) {
				const { cursor, parameters, layers, sample } = timeline.at(step);
				if (cursor.kind !== 'loss') continue;
				const output = networkOf(problem, parameters).predict(Float64Array.from(sample!.input));
				expect(Array.from(output)).toEqual(layers.at(-1)!.a);
			}
		})
	);
});

test('a slice is what the network says when two inputs vary and the others stay', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.nat(3), { minLength: 2, maxLength: 2 }),
			fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 }),
			(axes, at) => {
				const network = new Perceptron(4, [
					{ units: 3, activation: 'tanh' },
					{ units: 2, activation: 'softmax' }
				]).draw(new RandomState(1));
				const slice = { axes: axes as [number, number], at };
				const { values, outputs } = boundaryOf(network, [-1, 1], [-1, 1], 2, slice);
				const corners = [
					[-0.5, 0.5],
					[0.5, 0.5],
					[-0.5, -0.5],
					[0.5, -0.5]
				];
				corners.forEach((corner, cell) => {
					const x = Float64Array.from(at);
					x[axes[0]!] = corner[0]!;
					x[axes[1]!] = corner[1]!;
					const expected = Array.from(network.predict(x));
					expect(Array.from(values.subarray(cell * outputs, (cell + 1) * outputs))).toEqual(
						expected
					);
				});
			}
		)
	);
});

test('a curve is the first output when one input varies and the others stay', () => {
	fc.assert(
		fc.property(
			fc.nat(2),
			fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }),
			(axis, fixed) => {
				const network = new Perceptron(3, [
					{ units: 3, activation: 'tanh' },
					{ units: 1, activation: 'linear' }
				]).draw(new RandomState(1));
				for (const [x, y] of curveOf(network, [-1, 1], 5, axis, fixed))
					expect(y).toBe(network.predict(Float64Array.from(fixed.with(axis, x)))[0]);
			}
		)
	);
});
