import { parameterCount } from '$lib/engine/shape';
import type { Problem } from '$lib/experiment/problem';
import type { Moment } from '$lib/timeline/moment';
import type { PlayField } from '../../asked';
import type { Kind } from '../../kind';
import { mistake, type Mistake } from '../../mistake';
import type { Setting } from '../../setting';
import type { Draw } from '../../draw';
import { askedFor, isHandy } from '../compute/quantity';
import { fieldsOf } from './fields';
import { givenIn } from './given';
import { passWith, WAYS } from './pass';

/** More than these nobody fills in. */
const MOST = 80;
/** How often another sample is tried where the first is not fit to be asked about. */
const TRIES = 6;
/** Larger numbers are no fun to compute. */
const LARGEST = 1e4;

/** The whole way back of one sample with SGD: every dz and dW, then the new weights and biases, layer by layer. */
export const backward: Kind = (setting, draw) => {
	const { problem } = setting;
	if (!isPlayable(problem)) return null;
	const moment = momentFor(setting, draw);
	if (!moment) return null;
	const { fields, step } = played(moment, setting);
	const { da } = moment.layers.at(-1)!;
	return {
		kind: 'backward',
		place: { step, shows: step + 1, selection: null },
		prompt: ({ quiz, words, format }) =>
			quiz.play.backward.prompt(
				words.explain.list(da!.map(format.number)),
				format.setting(problem.learningRate)
			),
		hint: ({ quiz }) => quiz.play.backward.hint,
		given: givenIn(moment, problem),
		asked: { kind: 'play', fields: fields.map(([field]) => field) },
		solution: { equations: fields.map(([, equation]) => equation), said: null }
	};
};

/** Whether a run's way back is asked about at all: of one sample at a time, and of so many numbers. */
export const isPlayable = (problem: Problem): boolean =>
	problem.batchSize === 1 && fieldCount(problem) <= MOST;

/** dz, dW, new weights and new biases of all layers. */
const fieldCount = ({ layers, inputs }: Problem): number => 2 * parameterCount(inputs, layers);

/** The last update of a sample whose way back is worth computing. */
function momentFor({ problem, timeline, epoch }: Setting, draw: Draw): Moment | null {
	const { schedule } = timeline;
	for (let i = 0; i < TRIES; i++) {
		const position = draw.below(schedule.n);
		const at = { epoch, batch: position, position };
		const first = schedule.stepOf({ kind: 'sample', ...at });
		const end = schedule.stepOf({ kind: 'update', ...at, layer: 0 });
		// What was changed by hand on the way mixes old and new numbers.
		if (problem.edits.some(({ step }) => step >= first && step <= end)) continue;
		const moment = timeline.at(end);
		const { da, dz } = moment.layers.at(-1)!;
		const all = moment.layers.flatMap((layer) => [
			layer.z!,
			layer.dz!,
			layer.biases,
			...layer.dW!,
			...layer.weights
		]);
		const small = [...all.flat(), ...da!].every((value) => Math.abs(value) <= LARGEST);
		if (small && dz!.some((value) => value !== 0 && isHandy(value))) return moment;
	}
	return null;
}

function played(moment: Moment, { problem, timeline, strictness }: Setting) {
	const { cursor, layers } = moment;
	const { schedule } = timeline;
	if (cursor.kind !== 'update') throw new TypeError('The way back ends with an update.');
	const wrong = WAYS.map((way) => [way, passWith(way, moment, problem.learningRate)] as const);
	const fields = layers
		.map((_, l) => fieldsOf(moment, problem, l))
		.reverse()
		.flat()
		.map((field) => {
			const { at, spot, of, computed } = field;
			const { layer } = spot.focus;
			const everywhere = wrong.map(([way, passes]) => mistake(way, of(passes[layer]!)));
			const mistakes = (): readonly Mistake[] => [...computed.mistakes(spot), ...everywhere];
			const equation = computed.equation(spot);
			return [
				{
					name: equation.name,
					layer,
					neuron: spot.neuron,
					step: schedule.stepOf({ ...cursor, kind: at, layer }),
					asked: askedFor({ ...computed, mistakes }, spot, strictness)
				} satisfies PlayField,
				equation
			] as const;
		});
	return { fields, step: schedule.stepOf({ ...cursor, kind: 'gradient' }) };
}
