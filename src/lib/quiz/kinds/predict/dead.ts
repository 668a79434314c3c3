import { LEAKY_SLOPE } from '$lib/engine/activation';
import { ofNeuron } from '$lib/explain/names';
import { number } from '$lib/explain/term';
import { choiceInOrder } from '../../choice';
import type { Kind } from '../../kind';
import type { MistakeId } from '../../mistake';
import type { Said } from '../../voice';
import { told } from './told';
import { inWords } from '../any-of';

const MOST = 4;

const nameOf =
	(j: number): Said =>
	({ quiz }) =>
		quiz.predict.dead.neuron(j + 1);

/** Which ReLU neuron of a layer is off for a sample, or none; of a leaky one it is always none. */
export const dead: Kind = ({ problem, timeline, epoch }, draw) => {
	const { schedule } = timeline;
	const rectified = [...problem.layers.keys()].filter((l) =>
		/relu$/.test(problem.layers[l]!.activation)
	);
	if (rectified.length === 0) return null;
	const layer = draw.pick(rectified);
	const position = draw.below(schedule.n);
	const batch = Math.floor(position / schedule.batchSize);
	const shows = schedule.stepOf({ kind: 'forward', epoch, batch, position, layer });
	const moment = timeline.at(shows);
	const { z, biases, activation } = moment.layers[layer]!;
	if (moment.changes.length > 0 || ![...z!, ...biases].every(Number.isFinite)) return null;
	const leaky = activation === 'leaky_relu';
	const neurons = draw.shuffled([...z!.keys()]);
	const off = neurons.filter((j) => !(z![j]! > 0));
	const on = neurons.filter((j) => z![j]! > 0);
	if (leaky && off.length === 0) return null;
	// With two that are off there would be two right answers.
	const shown = leaky ? off : off.slice(0, on.length > 1 && draw.below(3) === 0 ? 0 : 1);
	const chosen = [...shown, ...on].slice(0, MOST).sort((a, b) => a - b);
	if (chosen.length < 2) return null;
	const right = leaky ? undefined : shown[0];
	const learns = draw.below(2) === 0;
	const causeOf = (j: number): MistakeId | null => {
		if (j === right) return null;
		if (leaky) return z![j]! > 0 ? null : 'leaky-is-relu';
		return biases[j]! < 0 ? 'negative-is-dead' : null;
	};
	return {
		kind: 'dead',
		place: { step: shows - 1, shows, selection: { layer, neuron: chosen[0]! } },
		prompt: (voice) => {
			const { pair, dead } = voice.quiz.predict;
			const list = chosen.map((j) =>
				pair(
					told(voice, ofNeuron('z', j), number(z![j]!)),
					told(voice, ofNeuron('b', j), number(biases[j]!))
				)
			);
			return dead[leaky ? 'leaky' : learns ? 'learns' : 'which'](layer + 1, list.join('; '));
		},
		hint: ({ quiz }) => quiz.predict.dead.hint,
		given: [],
		asked: choiceInOrder([
			...chosen.map((j) => ({
				said: nameOf(j),
				right: j === right,
				cause: causeOf(j)
			})),
			{
				said: ({ quiz }) => quiz.predict.dead.none,
				right: right === undefined,
				cause: null
			}
		]),
		solution: inWords(({ quiz: { predict }, format }) => {
			if (leaky) return predict.dead.whyLeaky(format.setting(LEAKY_SLOPE));
			return right === undefined
				? predict.dead.whyNone
				: predict.dead.why(right + 1, format.number(z![right]!));
		})
	};
};
