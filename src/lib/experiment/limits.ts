/** The range of one number an experiment may ask for. */
export interface Limit {
	readonly min: number;
	readonly max: number;
	readonly integer: boolean;
}

const whole = (min: number, max: number): Limit => ({ min, max, integer: true });

export const LIMITS = {
	learningRate: { min: 0, max: 1000, integer: false },
	epochs: whole(1, 100_000),
	batchSize: whole(1, 2000),
	/** NumPy's seeds. */
	seed: whole(0, 2 ** 32 - 1),
	/** Layers with weights, the output layer included. */
	layers: whole(1, 7),
	units: whole(1, 16),
	/** Numbers changed by hand in one run. */
	edits: whole(0, 100),
	/** Steps of a whole run; epochs are reduced to stay below. */
	steps: whole(1, 5_000_000)
} as const;

/** The nearest number within the limit. */
export function clamp(value: number, { min, max, integer }: Limit): number {
	return Math.min(Math.max(integer ? Math.round(value) : value, min), max);
}
