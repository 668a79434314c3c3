import { LOSSES, clip, type LossName } from '$lib/engine/loss';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Moment } from '$lib/timeline/moment';
import type { NumberFormat } from './format';
import { hotIndex } from './one-hot';
import type { Telling } from './telling';

export const isClipped = (loss: LossName, o: number): boolean =>
	LOSSES[loss].clips && clip(o) !== o;

export function ofLoss({ moment, problem, words, format }: Telling): string[] {
	const o = moment.layers.at(-1)!.a!;
	const { target } = moment.sample!;
	const loss = format.number(moment.loss!);
	const single = o.length === 1;
	return [
		single
			? words.loss.compared(format.number(o[0]!), format.number(target[0]!))
			: words.loss.allCompared,
		lossWords(problem.loss, single, hotIndex(target), loss, words.loss),
		comparison(problem.loss, moment, words.loss, format),
		o.some((oj) => isClipped(problem.loss, oj)) ? words.loss.clipped : '',
		LOSSES[problem.loss].clips && target.some((t) => t < 0 || t > 1) ? words.loss.strange : ''
	];
}

function lossWords(
	name: LossName,
	single: boolean,
	hot: number,
	loss: string,
	words: Dictionary['explain']['loss']
): string {
	switch (name) {
		case 'binary_cross_entropy':
			return words.binary_cross_entropy(loss);
		case 'mean_squared_error':
			return single ? words.mean_squared_error(loss) : words.mean_squared_errors(loss);
		case 'half_squared_error':
			return single ? words.half_squared_error(loss) : words.half_squared_errors(loss);
		case 'categorical_cross_entropy':
			return hot < 0 || single
				? words.categorical_cross_entropy(loss)
				: words.rightClass(hot + 1, loss);
		default:
			return name satisfies never;
	}
}

/** Large or small, against an answer that leaves all classes open; only where there are classes. */
function comparison(
	name: LossName,
	{ loss, layers, sample }: Moment,
	words: Dictionary['explain']['loss'],
	format: NumberFormat
): string {
	const { target } = sample!;
	const { activation, a } = layers.at(-1)!;
	const [t] = target;
	const [o] = a!;
	const isChance = a!.length === 1 && o! >= 0 && o! <= 1;
	if (name === 'binary_cross_entropy' && isChance && (t === 0 || t === 1)) {
		if (loss === Math.LN2) return '';
		const say = loss! < Math.LN2 ? words.lessThanOpen : words.moreThanOpen;
		return say(format.number(Math.LN2));
	}
	const classes = name === 'categorical_cross_entropy' && activation === 'softmax';
	if (classes && target.length > 1 && hotIndex(target) >= 0) {
		const open = Math.log(target.length);
		if (loss === open) return '';
		return (loss! < open ? words.lessThanEqual : words.moreThanEqual)(format.number(open));
	}
	return '';
}

export function ofGradient({ moment, problem, words, format, neuron }: Telling): string[] {
	const { a, da } = moment.layers.at(-1)!;
	const size = da![neuron]!;
	const { gradient } = words;
	const single = a!.length === 1;
	const what = single ? gradient.what : gradient.whats;
	const where = single ? gradient.here : gradient.atOutput(neuron + 1);
	if (isClipped(problem.loss, a![neuron]!))
		return [what, gradient.clipped(where, format.number(size))];
	if (size === 0) return [what, gradient.level(where)];
	return [what, (size < 0 ? gradient.raise : gradient.lower)(where, format.number(size))];
}
