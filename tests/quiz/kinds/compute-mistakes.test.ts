import { expect, test } from 'vitest';
import type { Problem } from '$lib/experiment/problem';
import { formatNumber } from '$lib/i18n/number';
import type { NumberAsked } from '$lib/quiz/asked';
import { Draw } from '$lib/quiz/draw';
import { grade } from '$lib/quiz/grade';
import { questionOf } from '$lib/quiz/kinds';
import { MISTAKES, type MistakeId } from '$lib/quiz/mistake';
import type { Setting } from '$lib/quiz/setting';
import type { KindName } from '$lib/quiz/topics';
import { Timeline } from '$lib/timeline/timeline';
import { settingOf } from '../settings';

/** A run of one neuron that can be computed in the head: SGD unless told otherwise, inputs and targets as given. */
function neuron(
	activation: Problem['layers'][number]['activation'],
	loss: Problem['loss'],
	[w, b]: readonly [number, number],
	samples: readonly (readonly [number, number])[],
	batchSize = 1
): Setting {
	const problem: Problem = {
		inputs: 1,
		layers: [{ units: 1, activation }],
		loss,
		learningRate: 0.1,
		epochs: 1,
		batchSize,
		shuffle: false,
		seed: 1,
		init: { weights: [[[w]]], biases: [[b]] },
		samples: {
			inputs: samples.map(([x]) => Float64Array.of(x)),
			targets: samples.map(([, t]) => Float64Array.of(t))
		},
		edits: []
	};
	return { problem, timeline: new Timeline(problem), epoch: 0, strictness: 'usual' };
}

/** The same with other settings. */
function changed(setting: Setting, changes: Partial<Problem>): Setting {
	const problem = { ...setting.problem, ...changes };
	return { ...setting, problem, timeline: new Timeline(problem) };
}

/** Mazur's example: two sigmoid layers of two, half squared error, α = 0.5; its numbers as published. */
const MAZUR = settingOf('data=mazur');
const H1 = 0.593269992;
const O1 = 0.75136507;
const O2 = 0.772928465;
/** net o1 */
const Z1 = 1.105905967;
const DA1 = 0.74136507;
const DZ1 = 0.138498562;
const DZ2 = -0.0380982366;
const LOSS = 0.298371109;
const DW5 = 0.082167041;

/** One sigmoid with z = 1, so o = 1 / (1 + 1/e) = 0.7310586; binary cross-entropy, target 1. */
const LOGISTIC = neuron('sigmoid', 'binary_cross_entropy', [1, 0], [[1, 1]]);
/** o = x for x = 1, 2, 3 and targets 0, squared error: losses 1, 4, 9; dW = 2x² = 2, 8, 18. */
const LINE = neuron(
	'linear',
	'mean_squared_error',
	[1, 0],
	[
		[1, 0],
		[2, 0],
		[3, 0]
	],
	3
);
/** The same in two batches, with α = 0: their weights stay. */
const IN_TWO = changed(LINE, { batchSize: 2, learningRate: 0 });
/** z = −1, so a = 0; with target 1, da = −1. */
const DEAD = neuron('relu', 'half_squared_error', [-1, 0], [[1, 1]]);
/** Two softmax neurons with z = 1 and 0. */
const SHARES = changed(LOGISTIC, {
	layers: [{ units: 2, activation: 'softmax' }],
	loss: 'categorical_cross_entropy',
	init: { weights: [[[1], [0]]], biases: [[0, 0]] },
	samples: { inputs: [Float64Array.of(1)], targets: [Float64Array.of(1, 0)] }
});
/** Two outputs of a linear layer, squared error: o = 1 and 3, targets 0. */
const PAIR = changed(LINE, {
	layers: [{ units: 2, activation: 'linear' }],
	init: { weights: [[[1], [3]]], biases: [[0, 0]] },
	samples: { inputs: [Float64Array.of(1)], targets: [Float64Array.of(0, 0)] }
});

/** The question of a kind for the number with these indices, in the first or second layer. */
function about(setting: Setting, kind: KindName, sub: string, layer: number): NumberAsked {
	for (let seed = 0; seed < 500; seed++) {
		const question = questionOf(kind, setting, new Draw(seed));
		const named = question && (question.solution.equations[0]!.name.sub ?? '') === sub;
		if (named && (question.place!.selection?.layer ?? layer - 1) === layer - 1)
			return question.asked as NumberAsked;
	}
	throw new Error(`${kind} is not asked there`);
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const O = sigmoid(1);

/** The mistake, the run, the number asked for (kind, indices, layer), the right one, and what the mistake makes of it. */
const MADE: readonly (readonly [
	MistakeId,
	Setting,
	readonly [KindName, string, number],
	right: number,
	wrong: number
])[] = [
	['bias-forgotten', MAZUR, ['z', '1', 1], 0.3775, 0.15 * 0.05 + 0.2 * 0.1],
	['activation-given', MAZUR, ['z', '1', 1], 0.3775, H1],
	['activation-forgotten', MAZUR, ['z', '1', 2], Z1, 0.4 * 0.3775 + 0.45 * 0.3925 + 0.6],
	['activation-forgotten', MAZUR, ['a', '1', 1], H1, 0.3775],
	['other-activation', MAZUR, ['a', '1', 1], H1, Math.tanh(0.3775)],
	['softmax-alone', SHARES, ['a', '1', 1], Math.E / (Math.E + 1), Math.E],
	// The other output's da is 0, but its z moves the first output too.
	['softmax-alone', SHARES, ['dz', '2', 1], 1 - O, 0],
	['other-loss', LOGISTIC, ['loss', '', 1], -Math.log(O), (1 - O) ** 2],
	['other-target', LOGISTIC, ['loss', '', 1], -Math.log(O), -Math.log(1 - O)],
	['log-ten', LOGISTIC, ['loss', '', 1], -Math.log(O), -Math.log10(O)],
	['sign-turned', LOGISTIC, ['loss', '', 1], -Math.log(O), Math.log(O)],
	['square-forgotten', MAZUR, ['loss', '', 2], LOSS, (O1 - 0.01 + (0.99 - O2)) / 2],
	['factor-two', MAZUR, ['loss', '', 2], LOSS, 2 * LOSS],
	['mean-for-sum', MAZUR, ['loss', '', 2], LOSS, LOSS / 2],
	['sum-for-mean', PAIR, ['loss', '', 1], 5, 10],
	['factor-half', PAIR, ['da', '2', 1], 3, 1.5],
	['factor-n', PAIR, ['da', '2', 1], 3, 6],
	['factor-two', MAZUR, ['da', '1', 2], DA1, 2 * DA1],
	['sign-turned', MAZUR, ['da', '1', 2], DA1, 0.01 - O1],
	['dz-given', MAZUR, ['da', '1', 2], DA1, DZ1],
	['slope-forgotten', MAZUR, ['dz', '1', 2], DZ1, DA1],
	['slope-is-activation', MAZUR, ['dz', '1', 2], DZ1, DA1 * O1],
	['slope-misplaced', MAZUR, ['dz', '1', 2], DZ1, DA1 * Z1 * (1 - Z1)],
	['slope-misplaced', MAZUR, ['dz', '1', 2], DZ1, DA1 * sigmoid(O1) * (1 - sigmoid(O1))],
	['dead-relu-learns', DEAD, ['dz', '1', 1], 0, -1],
	['input-forgotten', MAZUR, ['dW', '11', 2], DW5, DZ1],
	['own-activation', MAZUR, ['dW', '11', 2], DW5, DZ1 * O1],
	['weight-for-input', MAZUR, ['dW', '11', 2], DW5, DZ1 * 0.4],
	['slope-forgotten', MAZUR, ['dW', '11', 2], DW5, DA1 * H1],
	['bias-gradient-times-input', MAZUR, ['db', '1', 2], DZ1, DZ1 * O1],
	['bias-gradient-times-input', MAZUR, ['db', '1', 2], DZ1, DZ1 * H1],
	['bias-gradient-zero', MAZUR, ['db', '1', 2], DZ1, 0],
	['not-transposed', MAZUR, ['da-below', '1', 1], 0.036350306, 0.4 * DZ1 + 0.45 * DZ2],
	['one-path-only', MAZUR, ['da-below', '1', 1], 0.036350306, 0.055399425],
	// With the weights that Mazur publishes after the update.
	[
		'updated-weights',
		MAZUR,
		['da-below', '1', 1],
		0.036350306,
		0.35891648 * DZ1 + 0.51130127 * DZ2
	],
	['gradient-added', MAZUR, ['weight', '11', 2], 0.35891648, 0.4 + 0.5 * DW5],
	['rate-forgotten', MAZUR, ['weight', '11', 2], 0.35891648, 0.4 - DW5],
	['step-for-result', MAZUR, ['weight', '11', 2], 0.35891648, 0.5 * DW5],
	['batch-not-divided', LINE, ['weight', '11', 1], 1 - 0.1 * (28 / 3), 1 - 0.1 * 28],
	['one-sample-of-batch', LINE, ['weight', '11', 1], 1 - 0.1 * (28 / 3), 1 - 0.1 * 18],
	['sum-for-mean', LINE, ['mean-loss', '', 1], 14 / 3, 14],
	['last-for-mean', LINE, ['mean-loss', '', 1], 14 / 3, 9],
	['mean-of-batches', IN_TWO, ['mean-loss', '', 1], 14 / 3, 7],
	// 0.15 and 0.05 become 0.2 and 0.1, and 0.35 becomes 0.4.
	['rounded-early', MAZUR, ['z', '1', 1], 0.3775, 0.2 * 0.1 + 0.2 * 0.1 + 0.4]
];

test.each(MADE)(
	'whoever makes the mistake %s is told so',
	(id, setting, [kind, sub, layer], right, wrong) => {
		const asked = about(setting, kind, sub, layer);
		// As the page writes numbers.
		const mark = (value: number) =>
			grade(asked, { kind: 'number', typed: formatNumber(value, 'nl') });
		expect(mark(right).kind).toBe('right');
		const told = mark(wrong);
		expect(told.kind === 'wrong' && told.causes).toContain(id);
	}
);

test('two mistakes that come to the same number are both told', () => {
	// a and w are both 3: dz · a and dz · w are 9.
	const dW = about(PAIR, 'dW', '21', 1);
	expect(grade(dW, { kind: 'number', typed: '9' })).toMatchObject({
		causes: ['own-activation', 'weight-for-input']
	});
});

test('whatever no mistake leads to is wrong without a reason', () => {
	const asked = about(MAZUR, 'dz', '1', 2);
	expect(grade(asked, { kind: 'number', typed: '42' })).toMatchObject({
		kind: 'wrong',
		causes: []
	});
});

test('every mistake in computing is made by somebody', () => {
	const made = new Set(MADE.map(([id]) => id));
	const computing = MISTAKES.slice(
		MISTAKES.indexOf('bias-forgotten'),
		MISTAKES.indexOf('batch-not-divided') + 1
	);
	expect([...computing, 'rounded-early' as const].filter((id) => !made.has(id))).toEqual([]);
});
