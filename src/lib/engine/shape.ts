import type { ActivationName } from './activation';

/** What a layer looks like before it has any weights. */
export interface LayerShape {
	readonly units: number;
	readonly activation: ActivationName;
}

type Widths = readonly Pick<LayerShape, 'units'>[];

/** The inputs of every neuron in layer l: the neurons of the layer before it, or the network's own inputs. */
export const fanInOf = (inputs: number, layers: Widths, l: number): number =>
	l === 0 ? inputs : layers[l - 1]!.units;

/** The weights and biases of a network. */
export const parameterCount = (inputs: number, layers: Widths): number =>
	layers.reduce((sum, { units }, l) => sum + units * (fanInOf(inputs, layers, l) + 1), 0);

/** 2-4-1 */
export const shapeName = (inputs: number, layers: Widths): string =>
	[inputs, ...layers.map(({ units }) => units)].join('-');
