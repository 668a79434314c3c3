import { gradientsOf } from '$lib/explain/gradients';
import { biasEquation, weightEquation } from '$lib/explain/update-equations';
import { choiceInOrder } from '../../choice';
import type { Kind } from '../../kind';
import { drawSpot } from '../compute/place';

/** How often another place is tried. */
const TRIES = 8;

/** Which way an update takes a weight or a bias, asked where its gradient is known. */
export const direction: Kind = (setting, draw) => {
	const { learningRate, batchSize } = setting.problem;
	for (let i = 0; i < TRIES; i++) {
		const spot = drawSpot(setting, draw, 'update');
		const ofBias = draw.below(4) === 0;
		if (!spot || spot.moment.changes.length > 0) continue;
		const { moment, focus, layer, neuron: j, input: k } = spot;
		const size = batchSize > 1 ? moment.sample!.inBatch.size : 1;
		const { dW, db } = gradientsOf(layer);
		const gradient = (ofBias ? db[j]! : dW[j]![k]!) / size;
		const was = ofBias ? layer.before!.biases[j]! : layer.before!.weights[j]![k]!;
		const is = ofBias ? layer.biases[j]! : layer.weights[j]![k]!;
		if (![gradient, was, is].every(Number.isFinite)) continue;
		// A step too small to be seen in the weight, or none because α is 0: not to be asked about.
		if ((is === was) !== (gradient === 0)) continue;
		const way = is > was ? 'up' : is < was ? 'down' : 'stays';
		// Inputs of 0 would have it asked all the time.
		if (gradient === 0 && draw.below(3) > 0) continue;
		return {
			kind: 'direction',
			place: { step: moment.step - 1, shows: moment.step, selection: focus },
			prompt: ({ quiz: { predict }, format }) => {
				const { weight, bias, meanWeight, meanBias } = predict.direction;
				const numbers = [format.number(was), format.number(gradient)] as const;
				if (ofBias) return (batchSize > 1 ? meanBias : bias)(focus.layer + 1, j + 1, ...numbers);
				const say = batchSize > 1 ? meanWeight : weight;
				return say(focus.layer + 1, j + 1, k + 1, ...numbers);
			},
			hint: ({ quiz }) => quiz.predict.direction.hint,
			given: [],
			asked: choiceInOrder(
				(['up', 'down', 'stays'] as const).map((option) => ({
					said: ({ quiz }) => quiz.predict.direction[option],
					right: option === way,
					cause:
						option === (gradient > 0 ? 'up' : gradient < 0 ? 'down' : null)
							? 'gradient-sign-is-direction'
							: null
				}))
			),
			solution: {
				equations: [
					ofBias
						? biasEquation(moment, focus, learningRate)
						: weightEquation(moment, focus, k, learningRate)
				],
				said: way === 'stays' ? ({ quiz }) => quiz.predict.direction.whyStays : null
			}
		};
	}
	return null;
};
