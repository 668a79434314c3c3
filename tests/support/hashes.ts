import fc from 'fast-check';
import { writeAddress } from '$lib/experiment/address';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { addresses } from './experiments';

/** The keys of an address in their order. */
export const KEYS =
	'v data n noise dseed net loss lr epochs batch seed shuffle init edits step sel hide'.split(' ');

const garbage = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.double().map(String),
	fc.bigInt().map(String),
	fc.constantFrom(...DATA_NAMES, '', '1', 'L1.1', 'bce', 'cce', 'uniform', '0,0', 'toString'),
	fc.constantFrom('2-4t-1s', '2-3r-2m', '1-1l', '2-', '2-0s', '2-2s-2s', '-', '%', '%E0', '1e+3'),
	fc.constantFrom('setup,quiz', 'quiz,setup,quiz', 'code,', 'nothing,loss'),
	fc.constantFrom('w1.1.1@5=2', 'b1.1@0=1e300,x0.1@3=-4', 't3.1@9=,', 'w9.9.9@1=1', '@=', 'x1@2')
);
const fields = fc.array(fc.tuple(fc.constantFrom(...KEYS, 'e', 'z'), garbage));
const written = fields.map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

/** A legal address, one field of which says something else. */
const spoilt = fc
	.tuple(addresses.map(writeAddress), fc.constantFrom(...KEYS), garbage)
	.map(([text, key, value]) =>
		text
			.split('&')
			.map((field) => (field.startsWith(`${key}=`) ? `${key}=${value}` : field))
			.join('&')
	);

/** Whatever may stand after # of an address: legal, nearly so, and not at all. */
export const hashes: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary' }),
	written,
	spoilt,
	addresses.map(writeAddress)
);
