import { biasEquation } from '$lib/explain/update-equations';
import { factorMistakes } from '../compute/db';
import { descentMistakes, movedBy, type Descent } from '../compute/descent';
import type { Spot } from '../compute/place';
import type { Computed } from '../compute/quantity';

/** b − α·db of one sample */
export const bias: Computed = {
	equation: ({ moment, problem, focus }) => biasEquation(moment, focus, problem.learningRate),
	mistakes: (spot) => {
		const { was, learningRate } = descentOf(spot);
		return [
			...descentMistakes(descentOf(spot)),
			...factorMistakes(spot).map(({ cause, value }) => ({
				cause,
				value: was - learningRate * value
			}))
		];
	},
	moved: (spot) => movedBy(descentOf(spot))
};

const descentOf = ({ problem, layer, neuron }: Spot): Descent => ({
	was: layer.before!.biases[neuron]!,
	gradient: layer.db![neuron]!,
	size: 1,
	learningRate: problem.learningRate
});
