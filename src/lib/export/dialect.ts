import type { LayerShape } from '$lib/engine/shape';
import type { Problem } from '$lib/experiment/problem';

/** What differs between the programs: everything else is said once, in program.ts. */
export interface Dialect {
	/** What has to be installed. */
	readonly needs: string;
	/** How far its numbers are those of our own fit(). */
	readonly agrees: string;
	readonly imports: readonly string[];
	/** One line that is run before everything else, with its reason. */
	readonly setting: string | null;
	/** The definitions of activations and loss that this problem uses, each a piece of code. */
	readonly functions: (problem: Problem) => string[];
	/** The classes of its layers. */
	readonly layers: (problem: Problem) => string[];
	/** `fit`, a method of Perceptron. */
	readonly fit: (problem: Problem) => string;
	/** What stands around the rows of X and Y. */
	readonly array: readonly [before: string, after: string];
	/** `Layer(2, 4, np.tanh, tanh_slope)`, given what it begins with. */
	readonly layer: (beginning: string, shape: LayerShape, problem: Problem) => string;
}
