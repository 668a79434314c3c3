import type { Problem } from '$lib/experiment/problem';
import { formatNumber } from '$lib/i18n/number';
import type { Matrix, Moment } from '$lib/timeline/moment';
import { gradientsOf } from './gradients';
import type { LineKey } from './listing';

/** A value as Python would print it, shortened: code keeps the decimal point in every language. */
export function printed(value: number | readonly number[], most = 2): string {
	if (typeof value === 'number') return formatNumber(value, 'en');
	const shown = value.slice(0, most).map((number) => formatNumber(number, 'en'));
	return `[${shown.join(' ')}${value.length > most ? ' …' : ''}]`;
}

/** What the variables hold at a moment, by the line that sets them. Nothing is shown before it has been set. */
export function variablesOf(moment: Moment, problem: Problem): Partial<Record<LineKey, string>> {
	const { cursor, sample, layers, loss } = moment;
	if (cursor.kind === 'start') return { arange: list(moment.order) };

	const values: Partial<Record<LineKey, string>> = { epoch: String(cursor.epoch + 1) };
	if (problem.shuffle) values.shuffle = list(moment.order);
	if (moment.meanLoss !== null) {
		values.mean = printed(moment.meanLoss);
		values.sum = printed(moment.lossSum);
	}
	if (!sample || !('position' in cursor)) return values;

	if (problem.batchSize > 1) values.batches = String(cursor.batch * problem.batchSize);
	values.sample = String(sample.index);
	values.take = `${printed(sample.input)} ${scalar(sample.target)}`;
	const reached = layers.filter(({ a }) => a !== null);
	const output = reached.at(-1)?.a;
	if (output) values.forward = printed(output, 1);
	if (loss !== null) values.loss = printed(loss);
	const added = loss !== null || cursor.position > 0;
	values[added ? 'sum' : 'total'] = printed(moment.lossSum);
	const lossGradient = layers.at(-1)!.da;
	if (lossGradient) values.gradient = printed(lossGradient, 1);
	const blamed = layers.findIndex(({ dz }) => dz !== null);
	if (blamed >= 0)
		values.backward = printed(blamed > 0 ? layers[blamed - 1]!.da! : moment.inputGradient!, 1);

	if (!('layer' in cursor)) return values;
	const layer = layers[cursor.layer]!;
	const below = layers[cursor.layer - 1]?.a ?? sample.input;
	switch (cursor.kind) {
		case 'forward':
			return { ...values, x: printed(below), z: printed(layer.z!), a: printed(layer.a!) };
		case 'backward': {
			const { dW, db } = gradientsOf(layer);
			return {
				...values,
				dz: printed(layer.dz!),
				dW: matrix(dW),
				db: printed(db),
				da: printed(cursor.layer > 0 ? layers[cursor.layer - 1]!.da! : moment.inputGradient!)
			};
		}
		case 'update':
			return { ...values, W: matrix(layer.weights), b: printed(layer.biases) };
		default:
			return cursor satisfies never;
	}
}

/** The beginning of the first row. */
const matrix = (rows: Matrix): string => `[${printed(rows[0]!, 1)}${rows.length > 1 ? ' …' : ''}]`;

/** A target of one number without its brackets. */
const scalar = (target: readonly number[]): string =>
	target.length === 1 ? printed(target[0]!) : printed(target);

const list = (order: readonly number[]): string =>
	`[${order.slice(0, order.length > 4 ? 3 : 4).join(' ')}${order.length > 4 ? ' …' : ''}]`;
