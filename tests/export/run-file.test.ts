import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parseRunFile } from '$lib/export/run-file';
import { problemOfCase, referenceCases } from '../support/cases';
import { problems } from '../support/problems';
import { changed, complaintOf, fileOf, small, textOfCase, written } from '../support/run-files';

describe.each(referenceCases)('the file of $name', (reference) => {
	test('is the run it describes', () => {
		const { problem, config, record } = parseRunFile(textOfCase(reference));
		expect(problem).toEqual({
			...pick(problemOfCase(reference), Object.keys(problem)),
			layers: reference.config.layers
		});
		expect(config).toEqual(reference.config);
		expect(record).toBe(reference.trace ? 'checkpoints' : 'full');
	});
});

test('every problem can be written as a file, and is read as the same', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			expect(parseRunFile(fileOf(problem)).problem).toEqual(problem);
		})
	);
});

test('a mode is kept where it is that of the batch size, and is told where it is left out', () => {
	const modes = ['sgd', 'mini-batch', 'full-batch'];
	const sized = (batchSize: number, n: number, mode?: string) => {
		const { config, data } = small();
		const [x, y] = [data.x[0]!, data.y[0]!];
		return written({
			config: { ...config, batchSize, mode },
			data: { x: Array(n).fill(x), y: Array(n).fill(y) }
		});
	};
	const possible = (batchSize: number, n: number) => {
		const told = parseRunFile(sized(batchSize, n)).config.mode;
		const kept = modes.filter((mode) => complaintAbout(sized(batchSize, n, mode)) === 'nothing');
		return [told, kept];
	};
	expect(possible(1, 4)).toEqual(['sgd', ['sgd']]);
	expect(possible(1, 1)).toEqual(['sgd', ['sgd', 'full-batch']]);
	expect(possible(3, 4)).toEqual(['mini-batch', ['mini-batch']]);
	expect(possible(4, 4)).toEqual(['full-batch', ['full-batch']]);
	expect(possible(9, 4)).toEqual(['full-batch', ['full-batch']]);
});

test('init does not matter where the parameters are drawn', () => {
	const file = small();
	const init = { weights: 'no', biases: null };
	expect(parseRunFile(written({ ...file, init }))).toEqual(parseRunFile(written(file)));
});

const LOSSES =
	'binary_cross_entropy, mean_squared_error, half_squared_error or categorical_cross_entropy';

/** A place of a small run, what is written there, and what is said of it. */
test.each<[string, unknown, string]>([
	['', [], 'config: missing; write the settings of the run.'],
	['', null, 'null is not an object; write {"config": …, "data": …}.'],
	['config', undefined, 'config: missing; write the settings of the run.'],
	['config.inputs', 3, 'data.x[0]: 2 numbers where config.inputs is 3; write 3 numbers.'],
	[
		'config.layers',
		[],
		'config.layers: an empty list; write one {"units": …, "activation": …} for each layer.'
	],
	[
		'config.layers.0.units',
		2.5,
		'config.layers[0].units: 2.5 is not a whole number of 1 or more; write one.'
	],
	[
		'config.layers.1.activation',
		'sigmod',
		'config.layers[1].activation: "sigmod" is not an activation; use sigmoid, tanh, relu, leaky_relu, linear or softmax.'
	],
	[
		'config.layers.1.activation',
		'toString',
		'config.layers[1].activation: "toString" is not an activation; use sigmoid, tanh, relu, leaky_relu, linear or softmax.'
	],
	['config.loss', 'hinge', `config.loss: "hinge" is not a loss; use ${LOSSES}.`],
	['config.loss', undefined, `config.loss: missing; use ${LOSSES}.`],
	[
		'config.learningRate',
		-0.1,
		'config.learningRate: -0.1 is not a finite number of 0 or more; write one.'
	],
	[
		'config.learningRate',
		'0.1',
		'config.learningRate: "0.1" is not a finite number of 0 or more; write one.'
	],
	[
		'config.learningRate',
		undefined,
		'config.learningRate: missing; write a finite number of 0 or more.'
	],
	['config.epochs', 0, 'config.epochs: 0 is not a whole number of 1 or more; write one.'],
	[
		'config.mode',
		'online',
		'config.mode: "online" is not a mode; use sgd, mini-batch or full-batch.'
	],
	[
		'config.mode',
		'full-batch',
		'config.mode: "full-batch", but batchSize 1 with 2 samples is sgd; leave mode out.'
	],
	['edits', [], 'edits: changes by hand are not part of such a file; leave edits out.'],
	['config.batchSize', 0, 'config.batchSize: 0 is not a whole number of 1 or more; write one.'],
	[
		'config.shuffle',
		'yes',
		'config.shuffle: "yes" is not true or false; write true for a new order in every epoch, else false.'
	],
	['config.init', 'he', 'config.init: "he" is not a way to begin; use uniform or explicit.'],
	['config.seed', -1, 'config.seed: -1 is not a seed; use a whole number from 0 to 4294967295.'],
	[
		'config.seed',
		2 ** 32,
		'config.seed: 4294967296 is not a seed; use a whole number from 0 to 4294967295.'
	],
	[
		'config.seed',
		null,
		'config.seed: missing, but something is drawn; use a whole number from 0 to 4294967295.'
	],
	[
		'config.eps',
		1e-7,
		'config.eps: 1e-7 is not what Backstep computes with; leave it out or write 1e-12.'
	],
	['record', 'some', 'record: "some" is not a way to record; use full or checkpoints.'],
	['data', undefined, 'data: missing; write {"x": …, "y": …}.'],
	['data.x', [], 'data.x: an empty list; write one row of inputs for each sample.'],
	['data.x', [1, 2], 'data.x[0]: 1 is not a list; config.inputs is 2; write 2 numbers.'],
	['data.x.1', [1], 'data.x[1]: 1 number where config.inputs is 2; write 2 numbers.'],
	['data.x.1.0', 'one', 'data.x[1][0]: "one" is not a finite number; write one.'],
	['data.x.1.0', 'Infinity', 'data.x[1][0]: "Infinity" is not a finite number; write one.'],
	['data.y', [[1]], 'data.y: 1 row where data.x has 2; write one row for each sample.'],
	['data.y.0', [1, 2], 'data.y[0]: 2 numbers where the output layer has 1 neuron; write 1 number.'],
	[
		'config.init',
		'explicit',
		'init: missing; write {"weights": …, "biases": …}, or "init": "uniform" in config.'
	]
])('%s %j: %s', (place, value, message) => {
	expect(complaintAbout(written(changed(small(), place, value)))).toBe(message);
});

test.each<[string, unknown, string]>([
	['init.weights', [], 'init.weights: 0 lists where config.layers has 2; write 2 lists.'],
	['init.weights.0', [[1, 2]], 'init.weights[0]: 1 row where layer 1 has 3 neurons; write 3 rows.'],
	[
		'init.weights.1.0',
		[1, 2],
		'init.weights[1][0]: 2 numbers where a neuron of layer 2 has 3 inputs; write 3 numbers.'
	],
	['init.weights.1.0.2', null, 'init.weights[1][0][2]: null is not a finite number; write one.'],
	['init.biases.1', [1, 2], 'init.biases[1]: 2 numbers where layer 2 has 1 neuron; write 1 number.']
])('%s %j: %s', (place, value, message) => {
	const explicit = changed(small(), 'config.init', 'explicit');
	const init = {
		weights: [Array.from({ length: 3 }, () => [1, 2]), [[1, 2, 3]]],
		biases: [[0, 0, 0], [0]]
	};
	const file = changed(explicit, 'init', init);
	expect(parseRunFile(written(file)).problem.init).toEqual(init);
	expect(complaintAbout(written(changed(file, place, value)))).toBe(message);
});

test('numbers too large for a double are no numbers', () => {
	const text = written(small()).replace('[[0,1]', '[[0,1e999]');
	expect(complaintAbout(text)).toBe('data.x[0][1]: Infinity is not a finite number; write one.');
});

test('text that is not JSON: the line and column where it breaks off', () => {
	expect(complaintAbout('{\n\t"config": {,}\n}')).toBe(
		'line 2, column 13: not JSON; expected a name in double quotes, but found ",".'
	);
});

const pick = (whole: object, names: readonly string[]): object =>
	Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name)));

const complaintAbout = (text: string): string => complaintOf(() => parseRunFile(text));
