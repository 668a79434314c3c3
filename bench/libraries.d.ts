// What the bench needs of three libraries. Two come without types, and those of brain.js know no default export.

declare module 'brain.js' {
	interface Sample {
		readonly input: readonly number[];
		readonly output: readonly number[];
	}
	interface NeuralNetwork {
		train(
			data: readonly Sample[],
			options: {
				iterations: number;
				errorThresh: number;
				learningRate: number;
				momentum: number;
			}
		): void;
	}
	const brain: {
		readonly NeuralNetwork: new (options: {
			hiddenLayers: readonly number[];
			activation: 'tanh' | 'relu';
		}) => NeuralNetwork;
	};
	export default brain;
}

declare module 'convnetjs' {
	interface Vol {
		w: Float64Array;
	}
	interface Net {
		makeLayers(definitions: readonly object[]): void;
	}
	interface Trainer {
		train(x: Vol, target: Float64Array): void;
	}
	const convnetjs: {
		readonly Vol: new (sx: number, sy: number, depth: number) => Vol;
		readonly Net: new () => Net;
		readonly Trainer: new (network: Net, options: object) => Trainer;
	};
	export default convnetjs;
}

declare module 'synaptic' {
	type Squash = (x: number, derivate?: boolean) => number;
	interface Network {
		readonly layers: { readonly hidden: readonly { set(options: { squash: Squash }): void }[] };
		activate(input: Float64Array): number[];
		propagate(rate: number, target: Float64Array): void;
	}
	const synaptic: {
		readonly Architect: { readonly Perceptron: new (...units: number[]) => Network };
		readonly Neuron: { readonly squash: { readonly TANH: Squash; readonly RELU: Squash } };
	};
	export default synaptic;
}
