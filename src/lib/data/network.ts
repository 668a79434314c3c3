import { Perceptron, type Parameters } from '$lib/engine/perceptron';
import type { Problem } from '$lib/experiment/problem';

/** The network as it stands at a moment, to be asked about inputs that are not in the data. */
export const networkOf = ({ inputs, layers }: Problem, parameters: Parameters): Perceptron =>
	new Perceptron(inputs, layers).set(parameters);
