import type { ActivationName } from '$lib/engine/activation';
import type { Contestant } from './contestant';
import { LEARNING_RATE, type Task } from './task';

/**
 * TensorFlow Playground's way in miniature, after nn.ts of github.com/tensorflow/playground: a graph of node
 * and link objects, each with its numbers, and derivatives gathered over a batch, here of one sample. As
 * there, a sum begins with the bias, a slope computes its activation again, and every link may be dead or
 * have a penalty. Unlike there, a network may have several outputs, and the loss is binary cross-entropy.
 */
export const playground: Contestant = {
	name: 'TensorFlow Playground, in miniature',
	begin(task) {
		const network = buildNetwork(task);
		const { inputs, targets } = task.samples;
		const xs = inputs.map((x) => Array.from(x));
		const ts = targets.map((t) => Array.from(t));
		let lossSum = 0;
		return {
			train(epochs) {
				for (let epoch = 0; epoch < epochs; epoch++) {
					lossSum = 0;
					xs.forEach((x, i) => {
						forwardProp(network, x);
						lossSum += lossOf(network, ts[i]!);
						backProp(network, ts[i]!);
						updateWeights(network);
					});
				}
			},
			outcome: () => ({ parameters: parametersOf(network), lossSum })
		};
	}
};

interface NodeFunction {
	readonly output: (z: number) => number;
	readonly slope: (z: number) => number;
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

const FUNCTIONS: Partial<Record<ActivationName, NodeFunction>> = {
	tanh: { output: Math.tanh, slope: (z) => 1 - Math.tanh(z) ** 2 },
	relu: { output: (z) => Math.max(0, z), slope: (z) => (z <= 0 ? 0 : 1) },
	sigmoid: { output: sigmoid, slope: (z) => sigmoid(z) * (1 - sigmoid(z)) }
};

class Node {
	readonly inputLinks: Link[] = [];
	readonly outputs: Link[] = [];
	totalInput = 0;
	output = 0;
	/** ∂L/∂output. */
	outputDer = 0;
	/** ∂L/∂totalInput. */
	inputDer = 0;
	/** Sum of inputDer since the last update. */
	accInputDer = 0;
	numAccumulatedDers = 0;

	constructor(
		readonly activation: NodeFunction,
		public bias: number
	) {}

	updateOutput(): void {
		this.totalInput = this.bias;
		for (const link of this.inputLinks) this.totalInput += link.weight * link.source.output;
		this.output = this.activation.output(this.totalInput);
	}
}

class Link {
	readonly isDead: boolean = false;
	/** Slope of the penalty for a weight; null without regularization. */
	readonly regularization: ((weight: number) => number) | null = null;
	/** ∂L/∂weight. */
	errorDer = 0;
	/** Sum of errorDer since the last update. */
	accErrorDer = 0;
	numAccumulatedDers = 0;

	constructor(
		readonly source: Node,
		readonly dest: Node,
		public weight: number
	) {}
}

const REGULARIZATION_RATE = 0;

type Network = readonly (readonly Node[])[];

function buildNetwork({ inputs, layers, parameters }: Task): Network {
	const network = [Array.from({ length: inputs }, () => new Node(FUNCTIONS.relu!, 0))];
	layers.forEach(({ units, activation }, l) => {
		const { weights, biases } = parameters[l]!;
		const before = network[l]!;
		network.push(
			Array.from({ length: units }, (_, j) => {
				const node = new Node(FUNCTIONS[activation]!, biases[j]!);
				before.forEach((source, k) => {
					const link = new Link(source, node, weights[j * before.length + k]!);
					source.outputs.push(link);
					node.inputLinks.push(link);
				});
				return node;
			})
		);
	});
	return network;
}

function forwardProp(network: Network, x: readonly number[]): void {
	network[0]!.forEach((node, k) => (node.output = x[k]!));
	for (let l = 1; l < network.length; l++) for (const node of network[l]!) node.updateOutput();
}

const clip = (o: number) => Math.min(Math.max(o, 1e-12), 1 - 1e-12);

function lossOf(network: Network, target: readonly number[]): number {
	let loss = 0;
	network.at(-1)!.forEach((node, j) => {
		const o = clip(node.output);
		loss -= target[j]! * Math.log(o) + (1 - target[j]!) * Math.log(1 - o);
	});
	return loss;
}

function backProp(network: Network, target: readonly number[]): void {
	network.at(-1)!.forEach((node, j) => {
		const o = clip(node.output);
		node.outputDer = -(target[j]! / o - (1 - target[j]!) / (1 - o));
	});
	for (let l = network.length - 1; l >= 1; l--) {
		for (const node of network[l]!) {
			node.inputDer = node.outputDer * node.activation.slope(node.totalInput);
			node.accInputDer += node.inputDer;
			node.numAccumulatedDers++;
		}
		for (const node of network[l]!)
			for (const link of node.inputLinks) {
				if (link.isDead) continue;
				link.errorDer = node.inputDer * link.source.output;
				link.accErrorDer += link.errorDer;
				link.numAccumulatedDers++;
			}
		if (l === 1) continue;
		for (const node of network[l - 1]!) {
			node.outputDer = 0;
			for (const link of node.outputs) node.outputDer += link.weight * link.dest.inputDer;
		}
	}
}

function updateWeights(network: Network): void {
	for (let l = 1; l < network.length; l++)
		for (const node of network[l]!) {
			if (node.numAccumulatedDers > 0) {
				node.bias -= (LEARNING_RATE * node.accInputDer) / node.numAccumulatedDers;
				node.accInputDer = 0;
				node.numAccumulatedDers = 0;
			}
			for (const link of node.inputLinks) {
				if (link.isDead) continue;
				const penalty = link.regularization ? link.regularization(link.weight) : 0;
				if (link.numAccumulatedDers > 0) {
					link.weight -= (LEARNING_RATE / link.numAccumulatedDers) * link.accErrorDer;
					link.weight -= LEARNING_RATE * REGULARIZATION_RATE * penalty;
					link.accErrorDer = 0;
					link.numAccumulatedDers = 0;
				}
			}
		}
}

const parametersOf = ([, ...layers]: Network): number[] =>
	layers.flatMap((layer) => [
		...layer.flatMap(({ inputLinks }) => inputLinks.map(({ weight }) => weight)),
		...layer.map(({ bias }) => bias)
	]);
