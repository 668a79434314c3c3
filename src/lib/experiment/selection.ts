/** One neuron: layer 0 is the first after the input, neuron 0 the topmost. Addresses count both from 1. */
export interface Selection {
	readonly layer: number;
	readonly neuron: number;
}
