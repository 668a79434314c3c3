import type { Entry } from '../glossary';

const term = (name: string, other: string, forms: readonly string[], says: string): Entry => ({
	name,
	other,
	forms,
	says
});

export const glossary = {
	title: 'Words',
	about: 'Every technical term that Backstep uses, in a sentence or two.',
	/** Before the name in the other language. */
	other: 'Dutch:',
	showMe: 'Show me',
	all: 'All words',
	close: 'Close',
	terms: {
		'chain-rule': term(
			'chain rule',
			'kettingregel',
			[],
			'The rule for the derivative of a function inside a function: multiply the derivatives along the way. Backpropagation is nothing but this rule, layer after layer.'
		),
		'gradient-descent': term(
			'gradient descent',
			'gradient descent',
			[],
			'Making the loss smaller by taking small steps against its gradient, again and again.'
		),
		'cross-entropy': term(
			'cross-entropy',
			'cross-entropy',
			[],
			'A loss for outputs that are probabilities. It is small when the right answer was given a high probability, and climbs steeply when it was given almost none.'
		),
		backward: term(
			'backpropagation',
			'backpropagation',
			['Backward'],
			'Working out the gradients of the loss, layer by layer from the last to the first. Each layer is handed the blame for what it passed on, and hands blame on to the layer below.'
		),
		forward: term(
			'forward propagation',
			'forward propagation',
			['Forward'],
			'Working out the output for an input, layer by layer from the first to the last.'
		),
		dz: term('dz', 'dz', [], 'How fast the loss changes when the _z_ of a neuron changes.'),
		da: term(
			'da, blame',
			'da, schuld',
			['blame'],
			'How fast the loss changes when what a neuron passed on, its _a_, changes: how much it is to blame.'
		),
		dW: term(
			'dW',
			'dW',
			[],
			'How fast the loss changes when a weight changes: the gradient of that weight.'
		),
		db: term(
			'db',
			'db',
			[],
			'How fast the loss changes when a bias changes: the gradient of that bias.'
		),
		z: term(
			'z',
			'z',
			[],
			'The sum that a neuron works out first: its inputs, each times its weight, plus its bias.'
		),
		'activation-function': term(
			'activation function',
			'activatiefunctie',
			['activation functions'],
			'The function that turns a neuron’s _z_ into its activation, such as tanh, sigmoid or ReLU. Without its bend, many layers could do no more than one.'
		),
		activation: term(
			'activation, a',
			'activatie, a',
			['activation', 'activations'],
			'What a neuron passes on: what its activation function makes of _z_.'
		),
		sgd: term(
			'SGD',
			'SGD',
			['stochastic gradient descent'],
			'Stochastic gradient descent: an update after every single sample, in an order that is left to chance.'
		),
		'mini-batch': term(
			'mini-batch',
			'mini-batch',
			['mini-batches'],
			'A batch of more than one sample, but not all of them.'
		),
		'full-batch': term('full batch', 'volledige batch', [], 'The whole training set as one batch.'),
		gradient: term(
			'gradient',
			'gradiënt',
			['gradients'],
			'How fast the loss changes when a number changes. Above 0, making that number larger makes the loss larger; below 0, it makes it smaller.'
		),
		'learning-rate': term(
			'learning rate, α',
			'leersnelheid, α',
			['learning rate', 'learning rates'],
			'The number that a gradient is multiplied by in an update, so it decides how long the steps are. It is chosen before training.'
		),
		loss: term(
			'loss',
			'verlies',
			['losses'],
			'One number that says how bad an output is, compared with the target: the smaller, the better. Training makes it smaller.'
		),
		seed: term(
			'seed',
			'seed',
			[],
			'The number that all chance in a run comes from: the starting weights and the shuffles. The same seed gives the same run.'
		),
		shuffle: term(
			'shuffle',
			'schudden',
			['shuffles', 'shuffled', 'shuffling'],
			'Putting the samples in a new random order, at the beginning of an epoch.'
		),
		update: term(
			'update',
			'update',
			['updates'],
			'Changing the weights and biases by one step against their gradients.'
		),
		epoch: term(
			'epoch',
			'epoch',
			['epochs'],
			'One full round of training, in which every sample of the training set is used exactly once.'
		),
		batch: term('batch', 'batch', ['batches'], 'The samples that one update is made from.'),
		'training-set': term(
			'training set',
			'trainingsset',
			[],
			'All the samples that the network learns from.'
		),
		bias: term(
			'bias',
			'bias',
			['biases'],
			'A number that a neuron adds to the sum of its weighted inputs. Training changes it.'
		),
		weight: term(
			'weight',
			'gewicht',
			['weights'],
			'The number of a connection: how strongly a neuron listens to what comes in there. Training changes it.'
		),
		target: term(
			'target',
			'doel',
			['targets'],
			'The right answer of a sample, with which the network’s output is compared.'
		),
		output: term(
			'output, prediction',
			'uitvoer, voorspelling',
			['output', 'outputs', 'prediction', 'predictions'],
			'What comes out of the last layer: the network’s answer to an input.'
		),
		sample: term(
			'sample',
			'voorbeeld',
			['samples'],
			'One example to learn from: an input, and the right answer to it.'
		),
		layer: term(
			'layer',
			'laag',
			['layers'],
			'A row of neurons that are all given the same inputs. What they pass on is the input of the next layer.'
		),
		neuron: term(
			'neuron',
			'neuron',
			['neurons'],
			'The smallest part of a network. It adds up its weighted inputs and its bias, and passes on what its activation function makes of that.'
		)
	}
};
