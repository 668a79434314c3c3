import { expect, test } from 'vitest';
import type { ParameterPlace } from '$lib/experiment/edit';
import { Perceptron } from '$lib/engine/perceptron';
import { meanLoss } from '$lib/explain/judge/loss';
import { contoursOf, gridSize, levelsOf, roomFor, surfaceOf } from '$lib/compare/surface';
import { trailOf } from '$lib/compare/trail';
import { problemOfCase, referenceCase } from '../support/cases';
import { bowl, judge } from '../explain/judge/runs';

function finish<T>(job: Generator<number, T>): T {
	for (;;) {
		const next = job.next();
		if (next.done) return next.value;
	}
}
const WEIGHT: ParameterPlace = { kind: 'weight', layer: 0, neuron: 0, input: 0 };
const BIAS: ParameterPlace = { kind: 'bias', layer: 0, neuron: 0 };

const problem = bowl(0.1);
const flat = finish(
	surfaceOf(problem, { weights: [[[9]]], biases: [[9]] }, [WEIGHT, BIAS], [-1, 2], [-3, 4])
);

test('the surface of one linear neuron is ½(2w + b − 1)², whatever the other parameters were', () => {
	const { size, values } = flat;
	for (let j = 0; j < size; j++)
		for (let i = 0; i < size; i++) {
			const w = -1 + (3 * i) / (size - 1);
			const b = -3 + (7 * j) / (size - 1);
			expect(values[j * size + i]).toBeCloseTo(0.5 * (2 * w + b - 1) ** 2, 12);
		}
});

test('at the place where the others are held, the surface has the loss of the network', () => {
	const circles = problemOfCase(referenceCase('p04'));
	const { timeline } = judge(circles);
	const { parameters } = timeline.at(timeline.length);
	const network = new Perceptron(circles.inputs, circles.layers).set(parameters);
	const [w, b] = [parameters.weights[0]![0]![0]!, parameters.biases[0]![0]!];
	const surface = finish(surfaceOf(circles, parameters, [WEIGHT, BIAS], [w, w + 1], [b, b + 1]));
	expect(surface.values[0]).toBeCloseTo(meanLoss(network, circles), 12);
});

test('levels rise, lie within the surface, and share the picture evenly', () => {
	const levels = levelsOf(flat, 10);
	expect(levels).toHaveLength(10);
	expect(levels).toEqual(levels.toSorted((a, b) => a - b));
	levels.forEach((level, i) => {
		const below = flat.values.filter((value) => value < level).length / flat.values.length;
		expect(below).toBeCloseTo((i + 0.5) / 10, 1);
	});
});

test('a contour runs where the surface has its level', () => {
	const level = 2;
	const [contour] = contoursOf(flat, [level], 300, 700);
	const points = [...contour!.path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
		.map(([, x, y]) => [Number(x), Number(y)] as const)
		// What closes it lies on the picture's edge.
		.filter(([x, y]) => x > 1 && x < 299 && y > 1 && y < 699);
	expect(points.length).toBeGreaterThan(20);
	for (const [x, y] of points) {
		const w = -1 + (3 * x) / 300;
		const b = -3 + (7 * (700 - y)) / 700;
		expect(0.5 * (2 * w + b - 1) ** 2).toBeCloseTo(level, 0);
	}
});

test('numbers that are not finite do not spoil the picture', () => {
	const values = flat.values.map((value, i) => (i % 7 === 0 ? NaN : value));
	const torn = { ...flat, values };
	const levels = levelsOf(torn, 5);
	expect(levels.every(Number.isFinite)).toBe(true);
	for (const { path } of contoursOf(torn, levels, 100, 100)) expect(path).not.toMatch(/NaN|Inf/);
});

test('the grid is coarser where there are many samples', () => {
	expect([4, 100, 500, 2000].map(gridSize)).toEqual([44, 44, 24, 16]);
});

test('a room holds its numbers, and is never empty', () => {
	const [from, to] = roomFor([3, -2, 5]);
	expect(from).toBeLessThan(-2);
	expect(to).toBeGreaterThan(5);
	expect(roomFor([1, 1])).toEqual([0.75, 1.25]);
});

test('a path has the parameters of the run, from its start to its end', () => {
	const circles = { ...problemOfCase(referenceCase('p04')), batchSize: 3 };
	const { timeline } = judge(circles);
	const { schedule } = timeline;
	const trail = finish(trailOf(timeline, [WEIGHT, BIAS]));
	const updates = schedule.epochs * schedule.batchesPerEpoch;
	expect(trail).toHaveLength(updates + 1);
	trail.forEach(([w, b], done) => {
		const last = done - 1;
		const step =
			done === 0
				? 0
				: schedule.batchEnd(
						Math.floor(last / schedule.batchesPerEpoch),
						last % schedule.batchesPerEpoch
					);
		const { parameters, updates: counted } = timeline.at(step);
		expect(counted).toBe(done);
		expect([w, b]).toEqual([parameters.weights[0]![0]![0], parameters.biases[0]![0]]);
	});
});

test('the path of a long run has few points, and ends where the run does', () => {
	const { timeline } = judge(bowl(0.1, 3000));
	const trail = finish(trailOf(timeline, [WEIGHT, BIAS]));
	expect(trail).toHaveLength(241);
	const { weights } = timeline.at(timeline.length).parameters;
	expect(trail.at(-1)![0]).toBe(weights[0]![0]![0]);
});

test('the path of a run that diverges ends before it does', () => {
	const { timeline } = judge(bowl(1e6));
	const trail = finish(trailOf(timeline, [WEIGHT, BIAS]));
	expect(trail.length).toBeGreaterThan(1);
	expect(trail.flat().every(Number.isFinite)).toBe(true);
});
