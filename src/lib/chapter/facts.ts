import type { NumberFormat } from '$lib/explain/format';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Facts } from '$lib/i18n/learn';
import type { Moment, Vector } from '$lib/timeline/moment';
import type { Parameters } from '$lib/engine/perceptron';
import { Timeline } from '$lib/timeline/timeline';
import { STORY } from './example';
import { STOPS, type StopId } from './stops';

/** Between which a learning rate usually lies. */
const USUAL_RATES = [0.001, 0.1] as const;

/** The moments that the chapter's numbers come from. */
export interface Told {
	readonly at: (id: StopId) => Moment;
	/** The last turn of every sample, when the network has answered; in the order of the data. */
	readonly last: readonly Moment[];
}

/** Trains the network of the story once, to its end. */
export function tellStory(): Told {
	const { problem, schedule } = STORY;
	const timeline = new Timeline(problem);
	timeline.computeTo(timeline.length);
	const moments = new Map(
		STOPS.filter(({ example }) => example === STORY).map(({ id, step }) => [id, timeline.at(step)])
	);
	const last = Array.from({ length: schedule.n }, (_, position) =>
		timeline.at(
			schedule.stepOf({
				kind: 'loss',
				epoch: schedule.epochs - 1,
				batch: Math.floor(position / schedule.batchSize),
				position
			})
		)
	);
	return {
		at: (id) => moments.get(id)!,
		last: last.toSorted((one, other) => one.sample!.index - other.sample!.index)
	};
}

/** Every number of the chapter, in the page's language. */
export function factsOf(
	{ at, last }: Told,
	{ explain }: Dictionary,
	{ number, integer, setting }: NumberFormat
): Facts {
	const { problem, schedule } = STORY;
	const [input, seen, answered, forward] = [
		at('forward-1').sample!,
		at('backward-1'),
		at('loss-1'),
		at('forward-2').layers[0]!
	];
	const [below, output] = seen.layers.slice(-2) as [Moment['layers'][0], Moment['layers'][0]];
	const updated = at('backward-3').layers.at(-1)!;
	const again = at('rate-1');
	const order = (id: StopId): string => at(id).order.map(integer).join(', ');
	const vector = (values: Vector): string => `(${explain.list(values.map(number))})`;
	const answer = ({ layers }: Moment): number => layers.at(-1)!.a![0]!;
	const start = flat(at('training-1').parameters);
	const afterwards = flat(at('backward-5').parameters);

	return {
		parameters: integer(start.length),
		moved: integer(start.filter((value, i) => value !== afterwards[i]).length),
		samples: integer(schedule.n),
		epochs: integer(schedule.epochs),
		updates: integer(at('question-1').updates),
		between: integer(again.updates),
		rate: setting(problem.learningRate),
		order1: order('epoch-2'),
		order2: order('epoch-3'),

		sample: `X[${input.index}]`,
		input: vector(input.input),
		target: number(input.target[0]!),
		z: number(forward.z![0]!),
		a: number(forward.a![0]!),
		output: number(answer(answered)),
		percent: integer(Math.round(100 * answer(answered))),
		loss: number(answered.loss!),
		open: number(Math.LN2),
		da: number(output.da![0]!),
		dz: number(output.dz![0]!),
		arrived: number(below.a![0]!),
		dW: number(output.dW![0]![0]!),
		before: number(updated.before!.weights[0]![0]!),
		after: number(updated.weights[0]![0]!),
		blame: number(at('backward-4').layers.at(-2)!.da![0]!),
		outputAgain: number(answer(again)),
		lossAgain: number(again.loss!),
		outputLast: number(answer(last[input.index]!)),

		meanFirst: number(at('loss-2').meanLoss!),
		meanLast: number(at('question-1').meanLoss!),
		inputs: last.map(({ sample }) => vector(sample!.input)).join(', '),
		answers: explain.list(last.map((moment) => number(answer(moment)))),
		lowest: setting(USUAL_RATES[0]),
		highest: setting(USUAL_RATES[1])
	};
}

const flat = ({ weights, biases }: Parameters): number[] => [...weights.flat(2), ...biases.flat()];
