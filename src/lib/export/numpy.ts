import type { ActivationName } from '$lib/engine/activation';
import { LOSSES } from '$lib/engine/loss';
import type { Problem } from '$lib/experiment/problem';
import { fitListing, methodListing, type Method } from '$lib/explain/listing';
import type { Dialect } from './dialect';
import { NUMPY_ACTIVATIONS, NUMPY_CLIP, NUMPY_LOSSES } from './numpy-functions';
import { block, code } from './python';

/** The course's own program: every derivative written out. */
export const numpy: Dialect = {
	needs: 'Python and NumPy',
	agrees: 'its numbers are those of Backstep',
	imports: [],
	setting: "np.seterr(all='ignore')  # A run that diverges comes to inf and nan without warnings.",
	functions: ({ layers, loss }) => {
		const names = [...new Set(layers.map(({ activation }) => activation))];
		return [
			...names.flatMap((name) => NUMPY_ACTIVATIONS[name].source),
			...(LOSSES[loss].clips ? NUMPY_CLIP : []),
			...NUMPY_LOSSES[loss]
		];
	},
	layers(problem) {
		const { layers } = problem;
		const usual = layers.findIndex(({ activation }) => activation !== 'softmax');
		const softmax = layers.findIndex(({ activation }) => activation === 'softmax');
		const method = (name: Method, layer: number) => code(methodListing(name, problem, layer));
		const layer = block(
			'class Layer:',
			'"""One fully connected layer: W[j][k] joins input k to neuron j."""',
			initialiser(problem),
			...METHODS.map((name) => method(name, Math.max(usual, 0)))
		);
		if (usual < 0 || softmax < 0) return [layer];
		const own = '"""A layer whose activations each depend on every z of the layer."""';
		return [layer, block('class Softmax(Layer):', own, method('backward', softmax))];
	},
	fit: (problem) => code(fitListing(problem)),
	array: ['np.array(', ', float)'],
	layer(beginning, { activation }, { layers }) {
		const { name, slope } = NUMPY_ACTIVATIONS[activation];
		const given = [beginning, name, slope].filter((part) => part !== null).join(', ');
		const softmax = !slope && layers.some((other) => hasSlope(other.activation));
		return `${softmax ? 'Softmax' : 'Layer'}(${given})`;
	}
};

const METHODS: readonly Method[] = ['forward', 'backward', 'update'];

const hasSlope = (name: ActivationName): boolean => NUMPY_ACTIVATIONS[name].slope !== null;

/** Draws the parameters, or copies those given; keeps the functions. A softmax has no slope to give. */
function initialiser({ init, layers }: Problem): string {
	const slopes = layers.filter(({ activation }) => hasSlope(activation)).length;
	const slope = slopes === 0 ? '' : slopes < layers.length ? ', slope=None' : ', slope';
	return block(
		`def __init__(self, ${init ? 'W, b' : 'inputs, units'}, activation${slope}):`,
		[
			`self.W = ${init ? 'W.copy()' : 'np.random.uniform(-1, 1, (units, inputs))'}`,
			`self.b = ${init ? 'b.copy()' : 'np.random.uniform(-1, 1, units)'}`,
			'self.activation = activation',
			...(slopes ? ['self.slope = slope'] : [])
		].join('\n')
	);
}
