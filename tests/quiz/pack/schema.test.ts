import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as schema from '$lib/quiz/pack/schema';
import { checkPack } from '$lib/quiz/pack/parse';
import { file, textOf } from '../../../scripts/pack-schema.mjs';
import { packs } from './packs';

const published = readFileSync(file, 'utf8');
const judge = new Ajv2020({ strict: false }).compile(JSON.parse(published) as object);

test('the published JSON Schema is the one that packs are read by', () => {
	expect(published).toBe(textOf(schema));
});

test('both accept every pack', () => {
	fc.assert(
		fc.property(packs, (pack) => {
			expect(judge(pack), JSON.stringify(judge.errors)).toBe(true);
			expect(v.is(schema.PackSchema, pack)).toBe(true);
			expect(checkPack(pack).pack).toEqual(pack);
		}),
		{ numRuns: 500 }
	);
});

/** Every value of a pack with the way to it. */
function waysIn(value: unknown, way: (string | number)[] = []): (string | number)[][] {
	if (typeof value !== 'object' || value === null) return [way];
	return [
		way,
		...Object.entries(value).flatMap(([key, inner]) =>
			waysIn(inner, [...way, Array.isArray(value) ? Number(key) : key])
		)
	];
}

/** The value with something else at one place; undefined takes it away. */
function changed(value: unknown, [key, ...rest]: (string | number)[], other: unknown): unknown {
	if (key === undefined) return other;
	const copy = (
		Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
	) as Record<string, unknown>;
	copy[key] = changed(copy[key], rest, other);
	const left = Object.entries(copy).filter(([, inner]) => inner !== undefined);
	return Array.isArray(value) ? left.map(([, inner]) => inner) : Object.fromEntries(left);
}

const OTHERS = [undefined, null, 'abc', '', 7, -1, 0.5, true, false, [], {}, 'x'.repeat(5000)];

/** Faults that JSON Schema has no word for. */
const BEYOND = ['options-differ', 'items-differ', 'gap-count', 'mistake-right'];

test('both judge a pack alike in which one value is another', () => {
	fc.assert(
		fc.property(
			packs,
			fc.nat(),
			fc.constantFrom(...OTHERS),
			fc.boolean(),
			(pack, n, other, more) => {
				const ways = waysIn(pack);
				const way = ways[n % ways.length]!;
				const value = changed(pack, more ? [...way, 'more'] : way, other);
				fc.pre(value !== undefined);
				// As JSON has it.
				const json = JSON.parse(JSON.stringify(value)) as unknown;
				const { faults } = checkPack(json);
				const told = faults.filter(
					({ reason }) => reason.kind !== 'rule' || !BEYOND.includes(reason.rule)
				);
				expect(judge(json), JSON.stringify([json, faults])).toBe(told.length === 0);
			}
		),
		{ numRuns: 3000 }
	);
});
