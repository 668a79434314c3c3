import { LEAKY_SLOPE, type ActivationName } from '$lib/engine/activation';
import { EPSILON, LOSSES, type LossName } from '$lib/engine/loss';
import type { Problem } from '$lib/experiment/problem';
import { fitListing, methodListing, type LineKey } from '$lib/explain/listing';
import type { Dialect } from './dialect';
import { block, code, def } from './python';

/** The same program without a backward pass of its own: PyTorch finds the gradients. */
export const pytorch: Dialect = {
	needs: 'Python, NumPy and PyTorch',
	// Beyond, autograd has a 0 where ours has ∞ · 0 = NaN: it never multiplies what ReLU stops.
	agrees: 'its numbers are those of Backstep while they are finite',
	imports: ['import torch'],
	setting: null,
	functions({ layers, loss }) {
		const names = [...new Set(layers.map(({ activation }) => activation))];
		return [
			...names.flatMap((name) => TORCH_ACTIVATIONS[name].source ?? []),
			...(LOSSES[loss].clips ? [CLIP] : []),
			TORCH_LOSSES[loss]
		];
	},
	layers: (problem) => [
		block(
			'class Layer:',
			'"""One fully connected layer: W[j][k] joins input k to neuron j."""',
			initialiser(problem),
			block('def forward(self, x):', 'return self.activation(self.W @ x + self.b)'),
			update(problem)
		)
	],
	fit(problem) {
		const { batchSize } = problem;
		const left: readonly LineKey[] =
			batchSize > 1 ? ['clears', 'clear', 'downwards', 'backward'] : ['backward'];
		const lines = fitListing(problem).filter(({ key }) => !left.includes(key));
		return code(
			lines.map(({ key, text, part = false }) => ({
				key,
				part,
				text: AUTOGRAD[key] ? text.replace(/\S.*/, AUTOGRAD[key]) : text
			}))
		);
	},
	array: ['torch.tensor(', ', dtype=torch.float64)'],
	layer: (beginning, { activation }) => `Layer(${beginning}, ${TORCH_ACTIVATIONS[activation].name})`
};

/** The lines of fit() that autograd changes. */
const AUTOGRAD: Readonly<Partial<Record<LineKey, string>>> = {
	sum: 'total += L.item()',
	gradient: 'L.backward()  # Adds the gradients of W and b to W.grad and b.grad.'
};

function initialiser({ init }: Problem): string {
	const W = init ? 'W' : 'np.random.uniform(-1, 1, (units, inputs))';
	const b = init ? 'b' : 'np.random.uniform(-1, 1, units)';
	return block(
		`def __init__(self, ${init ? 'W, b' : 'inputs, units'}, activation):`,
		[
			...(init ? [] : ['# Drawn by NumPy, so that they are the numbers that Backstep draws.']),
			`self.W = torch.tensor(${W}, requires_grad=True)`,
			`self.b = torch.tensor(${b}, requires_grad=True)`,
			'self.activation = activation'
		].join('\n')
	);
}

/** The update of the listing, on the gradients that PyTorch has found. */
function update(problem: Problem): string {
	const [head, ...lines] = methodListing('update', problem, 0).map(({ text }) =>
		text.trim().replace(/self\.d([Wb])/, 'self.$1.grad')
	);
	return block(
		head!,
		`${block('with torch.no_grad():', lines.join('\n'))}\nself.W.grad = self.b.grad = None`
	);
}

/** PyTorch's own functions, or the definition of ours. */
const TORCH_ACTIVATIONS: Readonly<Record<ActivationName, { name: string; source?: string }>> = {
	sigmoid: { name: 'torch.sigmoid' },
	tanh: { name: 'torch.tanh' },
	relu: { name: 'torch.relu' },
	leaky_relu: {
		name: 'leaky_relu',
		source: def('leaky_relu(z)', `return torch.nn.functional.leaky_relu(z, ${LEAKY_SLOPE})`)
	},
	linear: { name: 'linear', source: def('linear(z)', 'return z') },
	softmax: { name: 'softmax', source: def('softmax(z)', 'return torch.softmax(z, dim=0)') }
};

/** Clipped in place, unseen by autograd: o + (clip(o) − o) would not be clip(o) to the last digit. */
const CLIP = def(
	'clip(output)',
	'o = output.clone()',
	'with torch.no_grad():  # The gradient passes straight through, as if nothing were clipped.',
	`    o.clamp_(${EPSILON}, 1 - ${EPSILON})`,
	'return o'
);

const TORCH_LOSSES: Readonly<Record<LossName, string>> = {
	binary_cross_entropy: def(
		'loss(output, target)',
		'"""Binary cross-entropy."""',
		'o = clip(output)',
		'return -torch.sum(target * torch.log(o) + (1 - target) * torch.log(1 - o))'
	),
	mean_squared_error: def(
		'loss(output, target)',
		'"""Mean squared error over the outputs."""',
		'return torch.mean((output - target) ** 2)'
	),
	half_squared_error: def(
		'loss(output, target)',
		'"""Half the squared error, summed over the outputs."""',
		'return torch.sum((target - output) ** 2) / 2'
	),
	categorical_cross_entropy: def(
		'loss(output, target)',
		'"""Categorical cross-entropy."""',
		'return -torch.sum(target * torch.log(clip(output)))'
	)
};
