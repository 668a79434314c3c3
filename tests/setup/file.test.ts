import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '$lib/experiment/address';
import type { OwnSpec } from '$lib/experiment/datasets/dataset';
import { nameOf, readFile, writeFile } from '$lib/setup/file';
import { addresses } from '../support/experiments';

test('every experiment that is saved is opened again, at its step', () => {
	fc.assert(
		fc.property(addresses, (address) => {
			const reading = readFile(writeFile(writeAddress(address)));
			expect(reading.kind).toBe('address');
			const text = reading.kind === 'address' ? reading.address : '';
			expect(readAddress(text)).toEqual({ address, notes: [] });
		})
	);
});

test('a file has a version, and one with a later version says so', () => {
	expect(JSON.parse(writeFile('v=1'))).toEqual({ backstep: 1, address: 'v=1' });
	expect(readFile('{"backstep":2,"whatever":[]}')).toEqual({ kind: 'newer' });
});

test('an editor’s byte-order mark does no harm', () => {
	expect(readFile(`\uFEFF${writeFile('v=1')}`)).toEqual({ kind: 'address', address: 'v=1' });
});

test.each([
	'',
	'x₁;x₂',
	'null',
	'[]',
	'{}',
	'{"backstep":1}',
	'{"backstep":1,"address":5}',
	'{"backstep":0,"address":"v=1"}',
	'{"backstep":"1","address":"v=1"}'
])('%s is no experiment', (text) => {
	expect(readFile(text)).toEqual({ kind: 'unreadable' });
});

test('no text makes it throw', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			expect(['address', 'unreadable', 'newer']).toContain(readFile(text).kind);
		})
	);
});

test('a file is called by its data, own data by their title', () => {
	const { data } = readAddress('data=moons').address.experiment;
	expect(nameOf(data)).toBe('backstep-moons.json');
	const title = 'Onze metingen (1)';
	const own = { title } as OwnSpec['own'];
	expect(nameOf({ name: 'own', own, packed: '' })).toBe('backstep-onze-metingen-1.json');
	expect(nameOf({ name: 'own', own: { ...own, title: '…' }, packed: '' })).toBe(
		'backstep-own.json'
	);
});
