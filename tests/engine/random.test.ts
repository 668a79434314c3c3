import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RandomState } from '$lib/engine/random';
import numpy from '../fixtures/rng/numpy_legacy.json';

const repeat = <T>(times: number, draw: () => T): T[] => Array.from({ length: times }, draw);

/** The logarithms of V8 and of C agree to within a few units in the last place. */
const expectClose = (got: readonly number[], expected: readonly number[]) => {
	expect(got).toHaveLength(expected.length);
	got.forEach((value, i) => {
		const error = Math.abs(value - expected[i]!) / Math.abs(expected[i]!);
		expect(error).toBeLessThanOrEqual(1e-14);
	});
};

describe.each(numpy.seeds)('after np.random.seed($seed)', (expected) => {
	const random = () => new RandomState(expected.seed);

	test('the words are NumPy’s', () => {
		const state = random();
		expect(repeat(10, () => state.uint32())).toEqual(expected.uint32_first10);
	});

	test('random_sample is NumPy’s, also far along and across blocks', () => {
		const state = random();
		const samples = repeat(2000, () => state.randomSample());
		expect(samples.slice(0, 10)).toEqual(expected.random_sample_first10);
		for (const [index, value] of Object.entries(expected.random_sample_at_index)) {
			expect(samples[Number(index)]).toBe(value);
		}
	});

	test('uniform(-1, 1) is NumPy’s', () => {
		const state = random();
		expect(repeat(10, () => state.uniform(-1, 1))).toEqual(expected.uniform_m1_1_first10);
	});

	test.each(Object.entries(expected.permutation))(
		'permutation(%s) is NumPy’s and draws as many words',
		(n, permutation) => {
			const state = random();
			expect([...state.permutation(Number(n))]).toEqual(permutation);

			const skipped = random();
			repeat(wordsOf(expected.permutation_words_consumed, n), () => skipped.uint32());
			expect(repeat(3, () => state.uint32())).toEqual(repeat(3, () => skipped.uint32()));
		}
	);

	test('randn is NumPy’s', () => {
		const state = random();
		expectClose(
			repeat(20, () => state.standardNormal()),
			expected.randn_first20
		);
	});

	test('calls of every kind in turn are NumPy’s: the cached normal number outlives the others', () => {
		const state = random();
		const draw: Record<string, () => number[]> = {
			'uniform(-1,1,(3,2))': () => repeat(6, () => state.uniform(-1, 1)),
			'uniform(-1,1,3)': () => repeat(3, () => state.uniform(-1, 1)),
			'permutation(4)': () => [...state.permutation(4)],
			'permutation(7)': () => [...state.permutation(7)],
			'randn(5)': () => repeat(5, () => state.standardNormal()),
			'randn(2)': () => repeat(2, () => state.standardNormal()),
			'normal(2.0,0.5,3)': () => repeat(3, () => state.normal(2, 0.5)),
			'random_sample(2)': () => repeat(2, () => state.randomSample()),
			'random_sample(1)': () => repeat(1, () => state.randomSample())
		};
		for (const { op, result } of expected.mixed) {
			const values = draw[op]!();
			if (/randn|normal/.test(op)) expectClose(values, result.flat());
			else expect(values).toEqual(result.flat());
		}
	});
});

/** JSON's types name the keys one by one; the permutations are looked up by their length. */
const wordsOf = (words: Readonly<Record<string, number>>, n: string) => words[n]!;

test('a seed is a number, not the sequence of one number that init_by_array would take', () => {
	const contrast = numpy.arraySeedContrast;
	const state = new RandomState(42);
	const samples = repeat(3, () => state.randomSample());
	expect(samples).toEqual(contrast['RandomState(42).random_sample(3)']);
	expect(samples).not.toEqual(contrast['RandomState([42]).random_sample(3)']);
});

test.each([-1, 2 ** 32, 0.5, NaN, Infinity])('%d is refused as a seed', (seed) => {
	expect(() => new RandomState(seed)).toThrow(
		new RangeError(`A seed must be a whole number from 0 to 4294967295, not ${seed}.`)
	);
});

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('shuffle moves elements as permutation moves indices', () => {
	fc.assert(
		fc.property(seeds, fc.array(fc.string()), (seed, array) => {
			const shuffled = [...array];
			new RandomState(seed).shuffle(shuffled);
			const order = new RandomState(seed).permutation(array.length);
			expect(shuffled).toEqual(Array.from(order, (i) => array[i]));
		})
	);
});

test('a generator goes on from a state, sent anywhere, as the one it was taken from', () => {
	const draws = {
		word: (state: RandomState) => state.uint32(),
		sample: (state: RandomState) => state.randomSample(),
		normal: (state: RandomState) => state.standardNormal(),
		permutation: (state: RandomState) => state.permutation(300).join()
	};
	const calls = fc.array(fc.constantFrom(...Object.values(draws)), { maxLength: 20 });
	fc.assert(
		fc.property(seeds, calls, calls, (seed, before, after) => {
			const original = new RandomState(seed);
			for (const draw of before) draw(original);
			const { state } = original;
			const sent = structuredClone(state);
			const drawn = after.map((draw) => draw(original));
			for (const from of [state, sent]) {
				const other = RandomState.from(from);
				expect(after.map((draw) => draw(other))).toEqual(drawn);
			}
		})
	);
});
