import { describe, expect, test } from 'vitest';
import { factsOf, tellStory } from '$lib/chapter/facts';
import { PARTS, STOPS, stopsOf } from '$lib/chapter/stops';
import { readAddress, startOf } from '$lib/experiment/address';
import { settle } from '$lib/timeline/settle';
import { Timeline } from '$lib/timeline/timeline';
import { formatInteger, formatNumber, formatSetting, type Lang } from '$lib/i18n/number';
import { DICTIONARIES, LATER } from '../support/dictionaries';

const told = tellStory();
const LANGS = ['en', 'nl'] as const satisfies readonly Lang[];

test('the chapter has five to nine parts of three to six paragraphs', () => {
	expect(PARTS.length).toBeGreaterThanOrEqual(5);
	expect(PARTS.length).toBeLessThanOrEqual(9);
	for (const part of PARTS) {
		expect(stopsOf(part).length, part).toBeGreaterThanOrEqual(3);
		expect(stopsOf(part).length, part).toBeLessThanOrEqual(6);
	}
	expect(PARTS.flatMap(stopsOf)).toEqual(STOPS);
});

test.each(STOPS.map((stop) => [stop.id, stop] as const))(
	'the address of %s is legal and lands on the step it speaks of',
	(_, { address, example, cursor, step, selection, shows }) => {
		const reading = settle(readAddress(address), example.schedule.n);
		expect(reading.notes).toEqual([]);
		expect(reading.address).toEqual({ ...startOf(example.experiment), step, selection });
		const timeline = new Timeline(example.problem);
		timeline.computeTo(step);
		expect(timeline.at(step).cursor).toEqual(cursor);
		for (const shown of shows) expect(shown).toBeLessThanOrEqual(timeline.length);
	}
);

test('the story tells of one sample: it comes first, is answered wrongly, and less so the next time', () => {
	const [first, again] = [told.at('loss-1'), told.at('rate-1')];
	expect(again.sample!.index).toBe(first.sample!.index);
	expect(told.at('epoch-2').order[0]).toBe(first.sample!.index);
	expect(told.at('epoch-3').order).not.toEqual(told.at('epoch-2').order);
	const answer = first.layers.at(-1)!.a![0]!;
	expect(Math.round(answer)).not.toBe(first.sample!.target[0]);
	expect(again.loss!).toBeLessThan(first.loss!);
});

test('after training every sample is answered rightly', () => {
	expect(told.last.map(({ sample }) => sample!.index)).toEqual([0, 1, 2, 3]);
	for (const { layers, sample } of told.last)
		expect(Math.round(layers.at(-1)!.a![0]!)).toBe(sample!.target[0]);
});

describe.each(LANGS)('in %s', (lang) => {
	const { learn } = LATER[lang];
	const facts = factsOf(told, DICTIONARIES[lang], {
		number: (value) => formatNumber(value, lang),
		integer: formatInteger,
		setting: (value) => formatSetting(value, lang)
	});

	test('every stop has a text, without holes', () => {
		expect(Object.keys(learn.stops)).toEqual(STOPS.map(({ id }) => id));
		for (const { id } of STOPS) {
			const text = learn.stops[id](facts);
			expect(text, id).toMatch(/^[`A-ZÉ“(*‘].*[.?”)]$/);
			expect(text, id).not.toMatch(/undefined|null|NaN|∞|\$\{|\[object|\s\s/);
		}
	});

	test('every button has a name, and every name a button', () => {
		const shows: Readonly<Record<string, readonly string[]>> = learn.shows;
		for (const stop of STOPS) expect(shows[stop.id]?.length ?? 0).toBe(stop.shows.length);
	});

	test('what is computed in the text comes out', () => {
		const { before, dz, arrived, dW, blame, rate, after } = facts;
		const value = (text: string): number => Number(text.replace('−', '-').replace(',', '.'));
		expect(value(dz) * value(arrived)).toBeCloseTo(value(dW), 2);
		expect(value(before) * value(dz)).toBeCloseTo(value(blame), 2);
		expect(value(before) - value(rate) * value(dW)).toBeCloseTo(value(after), 2);
	});
});
