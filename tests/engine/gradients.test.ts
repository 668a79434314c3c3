import { describe, expect, test } from 'vitest';
import { begin, fit, type TrainingSet } from '$lib/engine/fit';
import { LOSSES, type Loss } from '$lib/engine/loss';
import { Perceptron } from '$lib/engine/perceptron';
import type { LayerShape } from '$lib/engine/shape';
import { RandomState } from '$lib/engine/random';
import { expectClose } from '../support/close';
import { ACTIVATION_NAMES, LOSS_NAMES } from '$lib/experiment/experiment';

/**
 * ∂f/∂at[i] by the five-point formula (f(−2h) − 8f(−h) + 8f(h) − f(2h)) / 12h. With h = 10⁻⁴ both its
 * error in theory, O(h⁴), and the rounding of f, about 10⁻¹⁶/h, are near 10⁻¹².
 */
function slopes(f: () => number, at: Float64Array): number[] {
	const h = 1e-4;
	return Array.from(at, (value, i) => {
		const moved = (by: number) => {
			at[i] = value + by * h;
			return f();
		};
		const slope = (moved(-2) - 8 * moved(-1) + 8 * moved(1) - moved(2)) / (12 * h);
		at[i] = value;
		return slope;
	});
}

/** The formula errs by up to 10⁻¹¹ here, and a wrong term by a part of the largest slope, never below 10⁻³. */
function expectSlopes(got: ArrayLike<number>, expected: readonly number[]): void {
	expectClose(Array.from(got), expected, { rtol: 0, atol: 1e-9 }, 'slope');
	expect(Math.max(...expected.map(Math.abs))).toBeGreaterThan(1e-3);
}

const INPUTS = 3;
const SAMPLES = 3;

interface Setting {
	readonly network: Perceptron;
	readonly samples: TrainingSet;
}

/** A 3-4-3 network and samples; for cross-entropies the outputs are drawn together around ½. */
function draw(seed: number, layers: readonly LayerShape[], loss: Loss): Setting {
	const random = new RandomState(seed);
	const network = new Perceptron(INPUTS, layers).draw(random);
	const drawn = (length: number, low: number) =>
		Array.from({ length: SAMPLES }, () =>
			Float64Array.from({ length }, () => random.uniform(low, 1))
		);
	const output = network.layers.at(-1)!;
	if (loss.clips) {
		output.weights.forEach((w, i) => (output.weights[i] = 0.2 * w));
		output.biases.forEach((b, i) => (output.biases[i] = 0.5 + 0.2 * b));
	}
	return { network, samples: { inputs: drawn(INPUTS, -1), targets: drawn(output.units, 0) } };
}

/**
 * Where the loss is smooth: no z is within 0.02 of the kinks of ReLU and leaky ReLU, a hundred times
 * as far as 2h, and no output of a cross-entropy is near the clip, where da is by convention not the slope.
 */
function isSmooth({ network, samples }: Setting, loss: Loss): boolean {
	return samples.inputs.every((x) => {
		const o = network.predict(x);
		const kinked = network.layers.filter(({ activation }) => activation.name.includes('relu'));
		const clear = kinked.every(({ z }) => z.every((value) => Math.abs(value) > 0.02));
		return clear && (!loss.clips || o.every((a) => a > 0.05 && a < 0.95));
	});
}

function smoothSetting(layers: readonly LayerShape[], loss: Loss): Setting {
	for (let seed = 1; ; seed++) {
		const setting = draw(seed, layers, loss);
		if (isSmooth(setting, loss)) return setting;
	}
}

const parameters = ({ layers }: Perceptron) =>
	layers.flatMap(({ weights, biases }) => [weights, biases]);

/** Trains for one update with α = 1, which moves every parameter by minus its gradient. */
function gradients(network: Perceptron, samples: TrainingSet, loss: Loss): number[][] {
	const n = samples.inputs.length;
	const before = parameters(network).map((values) => values.slice());
	const options = { loss, learningRate: 1, epochs: 1, batchSize: n, shuffle: false };
	const progress = begin(n, new RandomState(0));
	for (const _ of fit(network, samples, options, progress, { steps: false, until: 0 }));
	return parameters(network).map((values, i) => {
		const gradient = Array.from(values, (after, j) => before[i]![j]! - after);
		values.set(before[i]!);
		return gradient;
	});
}

const cases = ACTIVATION_NAMES.flatMap((hidden) =>
	ACTIVATION_NAMES.flatMap((output) => LOSS_NAMES.map((name) => [hidden, output, name] as const))
);

describe.each(cases)('with %s, %s and %s', (hidden, output, name) => {
	const loss = LOSSES[name];
	const layers = [
		{ units: 4, activation: hidden },
		{ units: 3, activation: output }
	];
	const { network, samples } = smoothSetting(layers, loss);
	const lossOf = (x: Float64Array, t: Float64Array) => loss.value(network.predict(x), t);
	const first = { inputs: samples.inputs.slice(0, 1), targets: samples.targets.slice(0, 1) };
	const [x] = first.inputs as [Float64Array];
	const [t] = first.targets as [Float64Array];

	test('backpropagation equals finite differences in every weight, bias and input', () => {
		const got = gradients(network, first, loss);
		expectSlopes(
			network.layers[0]!.dx,
			slopes(() => lossOf(x, t), x)
		);
		parameters(network).forEach((values, i) => {
			expectSlopes(
				got[i]!,
				slopes(() => lossOf(x, t), values)
			);
		});
	});

	test('da equals finite differences of the loss', () => {
		const o = network.predict(x).slice();
		const da = new Float64Array(o.length);
		loss.gradient(o, t, da);
		expectSlopes(
			da,
			slopes(() => loss.value(o, t), o)
		);
	});

	test('the gradient of a batch equals finite differences of its mean loss', () => {
		const meanLoss = () => {
			const losses = samples.inputs.map((x, i) => lossOf(x, samples.targets[i]!));
			return losses.reduce((sum, loss) => sum + loss, 0) / SAMPLES;
		};
		const got = gradients(network, samples, loss);
		parameters(network).forEach((values, i) => expectSlopes(got[i]!, slopes(meanLoss, values)));
	});
});
