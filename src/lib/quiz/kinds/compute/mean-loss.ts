import { meanLossEquation } from '$lib/explain/equation';
import { chosen, number, symbol } from '$lib/explain/term';
import type { Kind } from '../../kind';
import { mistake } from '../../mistake';
import { numberAsked } from '../../number';
import { isFit } from './quantity';
import { roundedEarly, shown } from './rounding';

/** More losses are not added up on paper. */
const FEW = 6;

/** The mean of an epoch's losses: of all of them where they are few, else of their sum. */
export const meanLoss: Kind = ({ problem, timeline, epoch, strictness }) => {
	const { schedule } = timeline;
	const { n, batchesPerEpoch } = schedule;
	const step = schedule.stepOf({ kind: 'epoch-end', epoch });
	const moment = timeline.at(step);
	const equation = meanLossEquation(moment, problem);
	const losses = Array.from(timeline.sampleLosses.subarray(epoch * n, (epoch + 1) * n));
	const { lossSum, meanLoss } = moment;
	const mistakes = [
		mistake('sum-for-mean', lossSum),
		mistake('last-for-mean', losses.at(-1)!),
		...(batchesPerEpoch > 1 ? [mistake('mean-of-batches', lossSum / batchesPerEpoch)] : []),
		...roundedEarly(equation)
	];
	const asked = numberAsked(meanLoss!, shown(equation), mistakes, strictness);
	if (!isFit(asked, equation)) return null;
	const each = losses.map((loss, k) => ({
		name: symbol('L', { sub: String(k + 1), tone: 'loss' }),
		value: number(loss, 'loss')
	}));
	const total = { name: symbol('ΣL', { tone: 'loss' }), value: number(lossSum, 'loss') };
	return {
		kind: 'mean-loss',
		place: { step: step - 1, shows: step, selection: null },
		prompt: ({ quiz, words, format }) =>
			n > FEW
				? quiz.compute.meanLoss.ofSum(format.integer(n), format.number(lossSum))
				: quiz.compute.meanLoss.prompt(words.explain.list(losses.map(format.number)), n),
		hint: ({ quiz }) => quiz.compute.meanLoss.hint,
		given: n > FEW ? [total, { name: symbol('n'), value: chosen(n) }] : each,
		asked,
		solution: { equations: [equation], said: null }
	};
};
