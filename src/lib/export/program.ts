import { fanInOf, shapeName } from '$lib/engine/shape';
import type { Problem } from '$lib/experiment/problem';
import type { Dialect } from './dialect';
import { numpy } from './numpy';
import { block, list, literal } from './python';
import { pytorch } from './pytorch';

export type Library = 'numpy' | 'pytorch';

const DIALECTS: Readonly<Record<Library, Dialect>> = { numpy, pytorch };

/** What lies between the parts of a program. */
export const GAP = '\n\n\n';

/**
 * A complete Python program that trains this problem and agrees with our own fit() number for number; PyTorch's
 * does as long as they are finite. Its `fit` and `Layer` are the listings of the code pane. Its last line of
 * output is JSON: {"epochLosses": […], "weights": […], "biases": […]}, with "Infinity", "-Infinity" and "NaN"
 * as text. Changes made by hand are left out, and the program says so.
 */
export const programOf = (problem: Problem, library: Library): string =>
	`${Object.values(partsOf(problem, library)).join(GAP)}\n`;

/** The parts of the program by their names, in their order. */
export function partsOf(problem: Problem, library: Library) {
	const dialect = DIALECTS[library];
	return {
		functions: [opening(problem, dialect), ...dialect.functions(problem)].join(GAP),
		layer: dialect.layers(problem).join(GAP),
		perceptron: block(
			'class Perceptron:',
			'"""Layers in a row, each fully connected to the one before."""',
			block('def __init__(self, layers):', 'self.layers = layers'),
			dialect.fit(problem)
		),
		data: data(problem, dialect),
		training: training(problem, dialect),
		result: RESULT
	};
}

function opening(problem: Problem, { needs, agrees, imports, setting }: Dialect): string {
	const { edits, shuffle } = problem;
	const comments = [
		`# ${title(problem)}, made by Backstep.`,
		`# Run it with ${needs}${edits.length === 0 ? `: ${agrees}` : ''}.`
	];
	if (edits.length > 0) {
		const [were, those] =
			edits.length === 1 ? [' was', 'that change'] : ['s were', 'those changes'];
		comments.push(
			`# ${edits.length} number${were} changed by hand in Backstep; this program trains without ${those}.`
		);
	}
	const lines = [
		...comments,
		'import json',
		'import re',
		'',
		'import numpy as np',
		...imports,
		...(shuffle ? ['from numpy.random import permutation'] : [])
	];
	if (setting) lines.push('', setting);
	return lines.join('\n');
}

/** A 2-4-1 network that learns from 4 samples, one at a time */
function title({ inputs, layers, samples, batchSize }: Problem): string {
	const shape = shapeName(inputs, layers);
	const n = samples.inputs.length;
	const pace =
		batchSize === 1 ? 'one at a time' : batchSize < n ? `${batchSize} at a time` : 'all at once';
	return n === 1
		? `A ${shape} network that learns from one sample`
		: `A ${shape} network that learns from ${n} samples, ${pace}`;
}

const data = ({ samples }: Problem, { array: [before, after] }: Dialect): string =>
	[
		'# The samples: X[i] goes in, Y[i] should come out.',
		list(`X = ${before}`, samples.inputs, after),
		list(`Y = ${before}`, samples.targets, after)
	].join('\n');

function training(problem: Problem, dialect: Dialect): string {
	const { inputs, layers, init, seed, shuffle, epochs, learningRate, batchSize } = problem;
	const batchwise = batchSize > 1;
	const draws = !init || shuffle;
	const beginning = (l: number): string =>
		init ? `W${l + 1}, b${l + 1}` : `${fanInOf(inputs, layers, l)}, ${layers[l]!.units}`;
	const parts = [
		[
			...(draws ? [`seed = ${seed}`] : []),
			`epochs = ${epochs}`,
			`lr = ${literal(learningRate)}`,
			...(batchwise ? [`size = ${batchSize}`] : [])
		].join('\n'),
		[
			...(draws ? ['np.random.seed(seed)'] : []),
			'network = Perceptron([',
			...layers.map((shape, l) => `    ${dialect.layer(beginning(l), shape, problem)},`),
			'])',
			`losses = network.fit(X, Y, epochs, lr${batchwise ? ', size' : ''})`
		].join('\n')
	];
	if (init)
		parts.unshift(
			[
				'# The weights and biases to begin with.',
				...layers.flatMap((_, l) => [
					list(`W${l + 1} = np.array(`, init.weights[l]!, ', float)'),
					list(`b${l + 1} = np.array(`, init.biases[l]!, ', float)')
				])
			].join('\n')
		);
	return parts.join('\n\n');
}

const RESULT = `print('Mean loss of the first epoch:', losses[0])
print('Mean loss of the last epoch: ', losses[-1])

# Everything, for other programs to read. JSON has no infinity and no nan: they become text.
result = json.dumps({
    'epochLosses': losses,
    'weights': [layer.W.tolist() for layer in network.layers],
    'biases': [layer.b.tolist() for layer in network.layers],
})
print(re.sub(r'-?Infinity|NaN', r'"\\g<0>"', result))`;
