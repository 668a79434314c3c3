import { mistake, type Mistake } from '../../mistake';

/** A number, the gradient summed over the batch, and how many samples that has. */
export interface Descent {
	readonly was: number;
	readonly gradient: number;
	readonly size: number;
	readonly learningRate: number;
}

/** What becomes of a weight or a bias where the update goes wrong. */
export function descentMistakes({ was, gradient, size, learningRate }: Descent): Mistake[] {
	const mean = gradient / size;
	const step = learningRate * mean;
	return [
		mistake('gradient-added', was + step),
		mistake('rate-forgotten', was - mean),
		mistake('step-for-result', step),
		mistake('step-for-result', -step),
		...(size > 1 ? [mistake('batch-not-divided', was - learningRate * gradient)] : [])
	];
}

/** How far it moves. */
export const movedBy = ({ gradient, size, learningRate }: Descent): number =>
	(learningRate * gradient) / size;
