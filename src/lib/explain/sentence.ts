import type { Selection } from '$lib/experiment/selection';
import type { Problem } from '$lib/experiment/problem';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Moment, Vector } from '$lib/timeline/moment';
import { changedName, isLate, lateBefore } from './changed';
import { focusOf } from './focus';
import type { NumberFormat } from './format';
import { ofBackward, ofForward, ofUpdate } from './layer-sentences';
import { ofGradient, ofLoss } from './loss-sentences';
import { overflowOf } from '$lib/timeline/overflow';
import { ofOverflow } from './overflow';
import type { Telling } from './telling';

/**
 * A step in plain words, for a student; marked as in i18n/rich.ts.
 *
 * @param overflow the step from which training is lost; Infinity when it never is, null as long as that is not known
 */
export function sentenceOf(
	moment: Moment,
	problem: Problem,
	selection: Selection | null,
	words: Dictionary,
	format: NumberFormat,
	overflow: number | null = null
): string {
	const neuron = focusOf(moment, selection)?.neuron ?? 0;
	const telling: Telling = { moment, problem, words: words.explain, format, neuron };
	const found = overflowOf(moment);
	const changes = ofChanges(moment, problem, words, format);
	const told = found ? ofOverflow(found, overflow, telling) : sentences(telling);
	// An update's result was replaced; every other step is run with what was changed.
	const all = moment.cursor.kind === 'update' ? [...told, changes] : [changes, ...told];
	return all.filter((sentence) => sentence !== '').join(' ');
}

/** Changes by hand that are told one by one. */
const MOST = 3;

/** What was changed by hand, and is no result of training. */
function ofChanges(
	moment: Moment,
	problem: Problem,
	words: Dictionary,
	format: NumberFormat
): string {
	const { changes } = moment;
	const before = lateBefore(moment, problem);
	const mixed = before ? words.edit.mixed(format.integer(before.step)) : '';
	if (changes.length === 0) return mixed;
	const told = changes
		.slice(0, MOST)
		.map(({ what, value, was }) =>
			words.edit.fromTo(changedName(what, words.edit), format.number(was), format.number(value))
		);
	const more = changes.length - told.length;
	const list = [...told, ...(more > 0 ? [words.edit.more(format.integer(more))] : [])];
	return [
		words.edit.changed(list.join('; ')),
		moment.sample && changes.some(({ what }) => 'sample' in what) ? words.edit.stays : '',
		changes.some(({ what }) => isLate(moment, what, problem.batchSize)) ? words.edit.late : mixed
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function sentences(telling: Telling): string[] {
	const { moment, problem, words, format } = telling;
	const { cursor } = moment;
	const samples = format.integer(moment.order.length);
	switch (cursor.kind) {
		case 'start':
			return ofStart(telling);
		case 'epoch': {
			const epoch = format.integer(cursor.epoch + 1);
			if (moment.order.length === 1) return [words.epoch.single(epoch)];
			return [words.epoch[problem.shuffle ? 'shuffled' : 'inOrder'](epoch, samples)];
		}
		case 'sample':
			return ofSample(telling, cursor.position);
		case 'forward':
			return ofForward(telling, cursor.layer);
		case 'loss':
			return ofLoss(telling);
		case 'gradient':
			return ofGradient(telling);
		case 'backward':
			return ofBackward(telling, cursor.layer);
		case 'update':
			return ofUpdate(telling, cursor.layer);
		case 'epoch-end':
			return [
				words.epoch.end(format.integer(cursor.epoch + 1), format.number(moment.meanLoss!)),
				cursor.epoch === problem.epochs - 1 ? words.epoch.last : ''
			];
		default:
			return cursor satisfies never;
	}
}

/** Where the weights and biases come from that were not changed by hand. */
function ofStart({ moment, problem, words: { start }, format }: Telling): string[] {
	const { changes, parameters } = moment;
	const byHand = changes.filter(
		({ what }) => what.kind === 'weight' || what.kind === 'bias'
	).length;
	const all = [parameters.weights, parameters.biases].flat(3).length;
	const others = byHand > 0;
	const origin = problem.init
		? start.given(others)
		: start.drawn(format.setting(problem.seed), others);
	return [byHand < all ? origin : '', start.nothing];
}

function ofSample({ moment, words, format }: Telling, position: number): string[] {
	const { index, input, target, inBatch } = moment.sample!;
	const vector = (values: Vector): string => {
		const numbers = values.map(format.number);
		const shown = values.length > 6 ? [...numbers.slice(0, 3), '…', numbers.at(-1)!] : numbers;
		return shown.length === 1 ? shown[0]! : `(${words.list(shown)})`;
	};
	const [k, size] = [format.integer(inBatch.position + 1), format.integer(inBatch.size)];
	const [p, n] = [format.integer(position + 1), format.integer(moment.order.length)];
	return [
		words.sample.taken(p, n, index, vector(input), vector(target)),
		inBatch.size > 1 ? words.sample.inBatch(k, size) : ''
	];
}
