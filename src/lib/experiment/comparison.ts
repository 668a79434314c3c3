import * as v from 'valibot';
import { readAddress, writeAddress, type Address, type AddressNote } from './address';
import { parseNumber, zeros } from './address-fields';
import { kindOf } from './datasets';
import type { OwnSpec } from './datasets/dataset';
import { exists, keyOf, parseKey, type Changeable, type ParameterPlace } from './edit';
import { bySchema, Fields } from './fields';
import { within, type Experiment } from './experiment';
import { LIMITS, clamp, type Limit } from './limits';

/** What differs between the runs of a comparison; everything else is the same. */
export const VARIED = ['lr', 'batch', 'shuffle', 'seed'] as const;
export type Varied = (typeof VARIED)[number];

/** One run's value of what is varied: a number; for the shuffle 1 or 0; instead of a seed perhaps `zeros`. */
export type Value = number | 'zeros';

/** Several runs of one experiment, and how they are looked at. */
export interface Comparison {
	/** The experiment that is varied, at the step it was left. */
	readonly base: Address;
	readonly vary: Varied;
	/** In the order of the runs; null for the usual ones. */
	readonly values: readonly Value[] | null;
	/** What the loss is drawn against. */
	readonly axis: 'epochs' | 'updates';
	/** The two parameters over which the loss surface is drawn; null for those that move most. */
	readonly over: readonly [ParameterPlace, ParameterPlace] | null;
}

export interface ComparisonReading {
	readonly comparison: Comparison;
	readonly notes: readonly AddressNote[];
}

/** More names than this find no room beside one picture. */
export const MOST_RUNS = 16;

/** The numbers a value may be. */
export const limitOf = (vary: Varied): Limit => {
	switch (vary) {
		case 'lr':
			return LIMITS.learningRate;
		case 'batch':
			return LIMITS.batchSize;
		case 'shuffle':
			return { min: 0, max: 1, integer: true };
		case 'seed':
			return LIMITS.seed;
		default:
			return vary satisfies never;
	}
};

const VarySchema = v.picklist(VARIED);
const AxisSchema = v.picklist(['epochs', 'updates']);

/** 0.003,0.1,4: some values, no two of them the same. */
const ValuesSchema = (vary: Varied) => {
	const number = v.pipe(
		v.string(),
		v.transform((text) => parseNumber(text) ?? NaN),
		within(limitOf(vary))
	);
	const value = vary === 'seed' ? v.union([v.literal('zeros'), number]) : number;
	return v.pipe(
		v.string(),
		v.transform((text) => text.split(',')),
		v.array(value),
		v.minLength(1),
		v.maxLength(MOST_RUNS),
		v.check((values) => new Set<Value>(values).size === values.length)
	);
};

/** Reads the text after # of a comparison. Never throws: see `readAddress`. */
export function readComparison(hash: string, own: OwnSpec | null = null): ComparisonReading {
	const { address: base, notes } = readAddress(hash, own);
	const fields = new Fields(hash);

	const vary = fields.read('vary', 'lr', bySchema(VarySchema));
	const axis = fields.read('by', 'epochs', bySchema(AxisSchema));
	const over = fields.read<Comparison['over']>(
		'over',
		null,
		(given) => parsePlaces(given, base.experiment),
		() => null
	);

	const text = fields.text('values');
	let values: readonly Value[] | null =
		text === null ? null : (bySchema<Value[]>(ValuesSchema(vary))(text) ?? null);
	if (text !== null && !values) {
		values = nearestValues(text, vary);
		const most = text.split(',').length > MOST_RUNS ? { most: MOST_RUNS } : {};
		fields.note({ key: 'values', given: text, used: values?.join(',') ?? null, ...most });
	}
	return { comparison: { base, vary, values, axis, over }, notes: [...notes, ...fields.notes] };
}

/** What can be made of a list that is not legal; null when nothing can. */
function nearestValues(text: string, vary: Varied): readonly Value[] | null {
	const limit = limitOf(vary);
	const values = text.split(',').flatMap((part): Value[] => {
		if (part === 'zeros' && vary === 'seed') return ['zeros'];
		const value = parseNumber(part);
		return value === undefined ? [] : [clamp(value, limit)];
	});
	return values.length > 0 ? [...new Set(values)].slice(0, MOST_RUNS) : null;
}

/** Writes a comparison as the text after #, defaults left out. */
export const writeComparison = (comparison: Comparison): string =>
	[writeAddress(comparison.base), writeTail(comparison)].filter((part) => part !== '').join('&');

/** What a comparison adds to the address of its experiment; empty where all of it is usual. */
export function writeTail({ vary, values, axis, over }: Comparison): string {
	return [
		vary === 'lr' ? '' : `vary=${vary}`,
		values ? `values=${values.join(',')}` : '',
		axis === 'epochs' ? '' : `by=${axis}`,
		over ? `over=${over.map(keyOf).join(',')}` : ''
	]
		.filter((part) => part !== '')
		.join('&');
}

function parsePlaces(text: string, { data, layers }: Experiment): Comparison['over'] | undefined {
	const places = text.split(',').map(parseKey);
	const [one, other] = places;
	const isParameter = (place: Changeable | undefined): place is ParameterPlace =>
		place !== undefined &&
		(place.kind === 'weight' || place.kind === 'bias') &&
		exists(place, kindOf(data).inputs, layers);
	const two = places.length === 2 && isParameter(one) && isParameter(other);
	return two && keyOf(one) !== keyOf(other) ? [one, other] : undefined;
}

/** The experiment of one run: the base one without what was changed by hand, and with its own value. */
export function runOf(base: Experiment, vary: Varied, value: Value): Experiment {
	const plain = { ...base, edits: [] };
	if (value === 'zeros') return { ...plain, init: zeros(kindOf(base.data).inputs, base.layers) };
	switch (vary) {
		case 'lr':
			return { ...plain, learningRate: value };
		case 'batch':
			return { ...plain, batchSize: value };
		case 'shuffle':
			return { ...plain, shuffle: value === 1 };
		case 'seed':
			return { ...plain, seed: value, init: null };
		default:
			return vary satisfies never;
	}
}
