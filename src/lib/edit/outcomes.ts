import type { Moment } from '$lib/timeline/moment';

/** What a step shows of how well the network does. */
export interface Outcome {
	readonly kind: 'output' | 'loss' | 'meanLoss';
	/** Which output, where there are several. */
	readonly output: number | null;
	readonly value: number;
}

/** More outputs than these are not told one by one. */
const MOST = 3;

/** Output and loss of the sample in hand, as far as they have been computed; at an epoch's end the mean loss. */
export function outcomesOf({ layers, sample, loss, meanLoss }: Moment): Outcome[] {
	const outputs = (sample && layers.at(-1)!.a) ?? [];
	const told = outputs.length <= MOST ? outputs : [];
	return [
		...told.map((value, j): Outcome => ({
			kind: 'output',
			output: outputs.length > 1 ? j : null,
			value
		})),
		...(loss === null ? [] : [{ kind: 'loss', output: null, value: loss } as const]),
		...(meanLoss === null ? [] : [{ kind: 'meanLoss', output: null, value: meanLoss } as const])
	];
}
