import { clip, LOSSES, type LossName } from '$lib/engine/loss';
import { lossEquation } from '$lib/explain/equation';
import { mistake, type Mistake } from '../../mistake';
import { outputsGiven } from './outputs';
import type { Spot } from './place';
import type { Quantity } from './quantity';

/** L of the sample. */
export const loss: Quantity = {
	at: 'loss',
	equation: ({ moment, problem }) => lossEquation(moment, problem),
	usual: isUnclipped,
	prompt: ({ moment, problem, layer }) => {
		const { target } = moment.sample!;
		return ({ quiz, words, format }) => {
			const [o, t] = [layer.a!, target].map((all) => words.explain.list(all.map(format.number)));
			return quiz.compute.loss.prompt(o!, t!, quiz.compute.losses[problem.loss], target.length);
		};
	},
	hint:
		({ problem, layer }) =>
		({ quiz }) =>
			quiz.compute.loss.hint[problem.loss](layer.a!.length > 1),
	given: (spot) => outputsGiven(spot),
	mistakes: ({ moment, problem, layer }) => {
		const o = Float64Array.from(layer.a!);
		const t = Float64Array.from(moment.sample!.target);
		return [mistake('sign-turned', -moment.loss!), ...mistaken(problem.loss, moment.loss!, o, t)];
	}
};

/** Whether no output is so close to 0 or 1, or beyond, that a logarithm is taken of another number. */
export function isUnclipped({ problem, layer }: Spot): boolean {
	return !LOSSES[problem.loss].clips || layer.a!.every((o) => clip(o) === o);
}

function mistaken(name: LossName, loss: number, o: Float64Array, t: Float64Array): Mistake[] {
	const n = o.length;
	const by = (other: LossName): number => LOSSES[other].value(o, t);
	const distance = o.reduce((sum, oj, j) => sum + Math.abs(oj - t[j]!), 0);
	switch (name) {
		case 'binary_cross_entropy':
			return [
				mistake(
					'other-target',
					LOSSES[name].value(
						o,
						t.map((tj) => 1 - tj)
					)
				),
				mistake('log-ten', loss / Math.LN10),
				mistake('mean-for-sum', loss / n),
				mistake('other-loss', by('mean_squared_error')),
				mistake('other-loss', by('half_squared_error')),
				mistake('other-loss', by('categorical_cross_entropy'))
			];
		case 'categorical_cross_entropy':
			return [
				mistake('log-ten', loss / Math.LN10),
				mistake('mean-for-sum', loss / n),
				mistake('other-loss', by('mean_squared_error')),
				mistake('other-loss', by('half_squared_error')),
				mistake('other-loss', by('binary_cross_entropy'))
			];
		case 'mean_squared_error':
			return [
				mistake('square-forgotten', distance / n),
				mistake('factor-half', loss / 2),
				mistake('sum-for-mean', loss * n)
			];
		case 'half_squared_error':
			return [
				mistake('square-forgotten', distance / 2),
				mistake('factor-two', loss * 2),
				mistake('mean-for-sum', loss / n)
			];
		default:
			return name satisfies never;
	}
}
