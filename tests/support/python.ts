import { spawnSync } from 'node:child_process';
import { fitListing, methodListing, type Line, type Method } from '$lib/explain/listing';
import { problemOfCase, type ReferenceCase } from './cases';

/** Whether there is a Python with NumPy to run a program with. */
export const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

/** What a run leaves behind. */
export interface Run {
	readonly history: number[];
	readonly weights: number[][][];
	readonly biases: number[][];
}

/** Everything that the listings call and do not show. */
const LIBRARY = `
import json, sys
import numpy as np
from numpy.random import permutation

np.seterr(all='ignore')

def sigmoid(z): return 1 / (1 + np.exp(-z))
def softmax(z): return np.exp(z - z.max()) / np.exp(z - z.max()).sum()
def clip(o): return np.clip(o, 1e-12, 1 - 1e-12)

ACTIVATIONS = {
  'sigmoid': (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
  'tanh': (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
  'relu': (lambda z: np.maximum(0, z), lambda z: np.where(z > 0, 1, 0)),
  'leaky_relu': (lambda z: np.where(z > 0, z, 0.01 * z), lambda z: np.where(z > 0, 1, 0.01)),
  'linear': (lambda z: z, lambda z: np.ones_like(z)),
  'softmax': (softmax, None),
}
LOSSES = {
  'binary_cross_entropy': (
    lambda o, t: -np.sum(t * np.log(clip(o)) + (1 - t) * np.log(1 - clip(o))),
    lambda o, t: -(t / clip(o) - (1 - t) / (1 - clip(o)))),
  'mean_squared_error': (lambda o, t: np.mean((o - t) ** 2), lambda o, t: 2 * (o - t) / len(o)),
  'half_squared_error': (lambda o, t: np.sum((t - o) ** 2) / 2, lambda o, t: o - t),
  'categorical_cross_entropy': (lambda o, t: -np.sum(t * np.log(clip(o))), lambda o, t: -t / clip(o)),
}

class Layer:
  def __init__(self, inputs, units, activation, parameters):
    self.activation, self.slope = ACTIVATIONS[activation]
    W, b = parameters or (np.random.uniform(-1, 1, (units, inputs)), np.random.uniform(-1, 1, units))
    self.W, self.b = np.array(W, float), np.array(b, float)

case = json.load(sys.stdin)
config = case['config']
np.random.seed(config['seed'])
given = list(zip(case['init']['weights'], case['init']['biases']))
if config['init'] == 'uniform': given = [None for _ in given]
loss, loss_grad = LOSSES[config['loss']]
history = []
`;

const METHODS: readonly Method[] = ['forward', 'backward', 'update'];

const indented = (lines: readonly Line[]): string =>
	lines.map(({ text }) => `  ${text}\n`).join('');

/** The listings of a case as a program: nothing but what they show, and the library they call. */
function programOf(reference: ReferenceCase): string {
	const problem = problemOfCase(reference);
	const { layers, inputs, batchSize } = problem;
	const methodsOf = (l: number): string =>
		METHODS.map((method) => indented(methodListing(method, problem, l))).join('');
	const made = layers.map(({ units, activation }, l) => {
		const fanIn = layers[l - 1]?.units ?? inputs;
		return `Layer${l}(${fanIn}, ${units}, '${activation}', given[${l}])`;
	});
	return `${LIBRARY}
${layers.map((_, l) => `class Layer${l}(Layer):\n${methodsOf(l)}`).join('\n')}
class Perceptron:
${indented(fitListing(problem))}
network = Perceptron()
network.layers = [${made.join(', ')}]
X, Y = np.array(case['data']['x'], float), np.array(case['data']['y'], float)
network.fit(X, Y, config['epochs'], config['learningRate']${batchSize > 1 ? ", config['batchSize']" : ''})
json.dump({
  'history': history,
  'weights': [layer.W.tolist() for layer in network.layers],
  'biases': [layer.b.tolist() for layer in network.layers],
}, sys.stdout)
`;
}

/** Runs the listings of a case. Throws what Python says when they fail. */
export function runListings(reference: ReferenceCase): Run {
	const input = JSON.stringify(reference);
	const options = { input, encoding: 'utf8' } as const;
	const { status, stdout, stderr } = spawnSync('python3', ['-c', programOf(reference)], options);
	if (status !== 0) throw new Error(stderr);
	// Python writes NaN and Infinity bare, which is no JSON.
	const written = stdout.replace(/-?Infinity|NaN/g, '"$&"');
	const number = (_: string, value: unknown) => (typeof value === 'string' ? Number(value) : value);
	return JSON.parse(written, number) as Run;
}
