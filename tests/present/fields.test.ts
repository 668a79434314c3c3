import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STOPS } from '$lib/chapter/stops';
import { readAddress, writeAddress } from '$lib/experiment/address';
import {
	idIn,
	kindOf,
	readFields,
	stopIn,
	withAsk,
	withQuestion,
	withStop
} from '$lib/present/fields';

const GRANULARITIES = ['neuron', 'layer', 'sample', 'epoch'] as const;

describe('the fields of a presentation', () => {
	test('come back from an address as they were written', () => {
		for (const ask of [...GRANULARITIES, null])
			expect(readFields(withAsk('v=1&data=xor&step=12', ask)).ask).toBe(ask);
		for (const answered of [true, false])
			for (const at of [1, 2, 50])
				expect(readFields(withQuestion('v=1&data=xor&quiz=epoch', { at, answered }))).toEqual({
					ask: null,
					at,
					answered
				});
	});

	test('are as if they were not there where they cannot be read', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (ask, at, answer) => {
				const hash = `ask=${encodeURIComponent(ask)}&at=${encodeURIComponent(at)}&answer=${encodeURIComponent(answer)}`;
				const fields = readFields(hash);
				expect([...GRANULARITIES, null]).toContain(fields.ask);
				expect(Number.isInteger(fields.at) && fields.at >= 1).toBe(true);
				expect(typeof fields.answered).toBe('boolean');
			})
		);
		expect(readFields('at=0&ask=week&answer=yes')).toEqual({ ask: null, at: 1, answered: false });
	});

	test('leave the rest of an address alone', () => {
		const address = 'v=1&data=circles&step=12&sel=L2.1';
		for (const hash of [
			withAsk(address, 'layer'),
			withQuestion(address, { at: 3, answered: true })
		])
			expect(writeAddress(readAddress(hash).address)).toBe(address);
	});
});

describe('what an address presents', () => {
	test.each([
		['', 'steps'],
		['#v=1&data=xor&step=4', 'steps'],
		['v=1&data=xor&quiz=epoch&at=2', 'quiz'],
		['#pack=abc', 'quiz'],
		['kept=12345678', 'quiz'],
		['learn=forward-2', 'chapter'],
		['#learn=forward-2&step=14&ask=layer', 'chapter'],
		// The name of a parameter, not the end of one.
		['v=1&data=xor&noquiz=1', 'steps']
	] as const)('%j: %s', (hash, kind) => {
		expect(kindOf(hash)).toBe(kind);
	});

	test('every stop of the chapter has an address', () => {
		for (const { id } of STOPS) expect(stopIn(withStop(id))).toBe(id);
		expect(stopIn('v=1&data=xor')).toBeNull();
	});
});

test.each([
	['#p=abcd0123', 'abcd0123'],
	['p=abcd0123&x=1', 'abcd0123'],
	['', null],
	['#p=', null],
	['#p=<script>', null]
])('the address %j of a speaker’s window names %j', (hash, id) => {
	expect(idIn(hash)).toBe(id);
});
