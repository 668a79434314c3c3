import type { Problem } from '$lib/experiment/problem';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { PredictWords } from '$lib/i18n/predict';
import type { Coming } from '$lib/timeline/coming';
import type { Moment } from '$lib/timeline/moment';
import { ofSameSample } from './asked';
import type { NumberFormat } from './format';

/** What a question about a coming step is made from. */
export interface Asking {
	readonly moment: Moment;
	readonly problem: Problem;
	/** Mean loss of the epoch before; undefined where there was none. */
	readonly lastLoss: number | undefined;
	readonly words: PredictWords;
	readonly activations: Dictionary['network']['activations'];
	readonly format: NumberFormat;
}

/** The question that announces a step, marked as in i18n/rich.ts. All its numbers are known before the step. */
export function askingOf({ cursor, covers }: Coming, asking: Asking): string {
	const { moment, problem, words, activations, format } = asking;
	const samples = format.integer(moment.order.length);
	if (covers === 'epoch') return ofEpoch(asking);
	if (covers === 'sample' && 'position' in cursor) {
		const position = format.integer(cursor.position + 1);
		if (ofSameSample(cursor, moment)) return words.restOfSample(position);
		const begun = 'position' in moment.cursor && moment.cursor.position === cursor.position;
		return begun ? words.lossOfRest(position) : words.wholeSample(position, samples);
	}
	switch (cursor.kind) {
		case 'start':
			return '';
		case 'epoch':
			return words.epoch(format.integer(cursor.epoch + 1));
		case 'sample':
			return words.sample(format.integer(cursor.position + 1), samples);
		case 'forward': {
			const name = activations[problem.layers[cursor.layer]!.activation];
			const last = cursor.layer === problem.layers.length - 1;
			return last ? words.answer(name) : words.forward(cursor.layer + 1, name);
		}
		case 'loss': {
			const { a } = moment.layers.at(-1)!;
			if (a?.length !== 1) return words.losses;
			return words.loss(format.number(a[0]!), format.number(moment.sample!.target[0]!));
		}
		case 'gradient':
			return words.gradient;
		case 'backward':
			return words.backward(cursor.layer + 1, problem.layers[cursor.layer]!.units);
		case 'update':
			return words.update(cursor.layer + 1, format.setting(problem.learningRate));
		case 'epoch-end':
			return words.epochEnd(format.integer(cursor.epoch + 1));
		default:
			return cursor satisfies never;
	}
}

function ofEpoch({ moment, problem, lastLoss, words, format }: Asking): string {
	const { cursor } = moment;
	const begun = cursor.kind !== 'start' && cursor.kind !== 'epoch-end';
	const epoch = cursor.kind === 'start' ? 1 : cursor.epoch + (begun ? 1 : 2);
	const what = words[begun ? 'restOfEpoch' : 'wholeEpoch'](
		format.integer(epoch),
		format.integer(problem.samples.inputs.length)
	);
	if (lastLoss === undefined || !Number.isFinite(lastLoss)) return `${what} ${words.meanLoss}`;
	return `${what} ${words.comparedTo(format.integer(epoch - 1), format.number(lastLoss))}`;
}
