import { gradientsOf } from '$lib/explain/gradients';
import { pair } from '$lib/explain/indexed';
import { inputName, ofConnection } from '$lib/explain/names';
import { number, symbol, type SymbolTerm } from '$lib/explain/term';
import { textOf } from '$lib/explain/text';
import { weightEquation } from '$lib/explain/update-equations';
import { choiceInOrder } from '../../choice';
import type { Kind } from '../../kind';
import type { MistakeId } from '../../mistake';
import type { Said } from '../../voice';
import { told } from './told';
import { drawSpot } from '../compute/place';

/** How often another place is tried. */
const TRIES = 8;
const MOST = 4;
/** How much further than any other it must move. */
const CLEAR = 1.2;

const indexOfLargest = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/** Which weight of a neuron an update moves furthest, from the inputs, or after a batch from the gradients. */
export const movesMost: Kind = (setting, draw) => {
	const { problem, timeline } = setting;
	const { learningRate, batchSize } = problem;
	for (let i = 0; i < TRIES; i++) {
		const spot = drawSpot(setting, draw, 'update');
		if (!spot || spot.moment.changes.length > 0 || spot.x.length < 2) continue;
		const { moment, focus, layer, neuron: j, x } = spot;
		if (moment.cursor.kind !== 'update') continue;
		const chosen = draw
			.shuffled([...x.keys()])
			.slice(0, MOST)
			.sort((a, b) => a - b);
		const size = moment.sample!.inBatch.size;
		const weights = layer.before!.weights[j]!;
		const inputs = chosen.map((k) =>
			batchSize > 1 ? gradientsOf(layer).dW[j]![k]! / size : x[k]!
		);
		const moved = chosen.map((k) => Math.abs(layer.weights[j]![k]! - weights[k]!));
		const best = indexOfLargest(moved);
		const others = moved.filter((_, k) => k !== best);
		if (![...moved, ...inputs].every(Number.isFinite) || moved[best]! <= 0) continue;
		if (moved[best]! < CLEAR * Math.max(...others) || indexOfLargest(inputs.map(Math.abs)) !== best)
			continue;

		const causes = causesFor(
			best,
			chosen.map((k) => weights[k]!),
			inputs
		);
		const name =
			(k: number): Said =>
			({ format }) =>
				`_${textOf(ofConnection('w', j, chosen[k]!), format)}_`;
		const driverName = (k: number): SymbolTerm =>
			batchSize > 1 ? symbol('dW', { sub: pair(j, k), mean: true }) : inputName(focus.layer, k);
		// Before dz is known; the inputs are.
		const first =
			batchSize > 1
				? moment.step
				: timeline.schedule.stepOf({ ...moment.cursor, kind: 'backward' });
		return {
			kind: 'moves-most',
			place: { step: first - 1, shows: moment.step, selection: focus },
			prompt: (voice) => {
				const { pair, moves } = voice.quiz.predict;
				const list = chosen.map((k, c) =>
					pair(
						told(voice, ofConnection('w', j, k), number(weights[k]!)),
						told(voice, driverName(k), number(inputs[c]!))
					)
				);
				return moves[batchSize > 1 ? 'batch' : 'sample'](focus.layer + 1, j + 1, list.join('; '));
			},
			hint: ({ quiz: { predict } }) => predict.moves[batchSize > 1 ? 'batchHint' : 'hint'],
			given: [],
			asked: choiceInOrder(
				chosen.map((_, k) => ({ said: name(k), right: k === best, cause: causes[k]! }))
			),
			solution: {
				equations: [weightEquation(moment, focus, chosen[best]!, learningRate)],
				said: (voice) =>
					voice.quiz.predict.moves[batchSize > 1 ? 'batchWhy' : 'why'](
						name(best)(voice),
						voice.format.number(inputs[best]!)
					)
			}
		};
	}
	return null;
};

/** What choosing each of them tells; null where two mistakes lead to the same. */
function causesFor(
	best: number,
	weights: readonly number[],
	inputs: readonly number[]
): readonly (MistakeId | null)[] {
	const largest = indexOfLargest(weights.map(Math.abs));
	const highest = indexOfLargest(inputs);
	return weights.map((_, k) => {
		if (k === best || (k === largest && k === highest)) return null;
		if (k === largest) return 'largest-weight-moves-most';
		return k === highest && inputs[k]! > 0 ? 'sign-for-size' : null;
	});
}
