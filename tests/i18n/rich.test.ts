import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces, plain, type Piece } from '$lib/i18n/rich';

const MARKS: Readonly<Record<Piece['kind'], string>> = {
	text: '',
	strong: '*',
	symbol: '_',
	code: '`'
};

/** As a dictionary writes them. */
const write = (list: readonly Piece[]): string =>
	list.map(({ kind, text }) => MARKS[kind] + text + MARKS[kind]).join('');

/** Marked words, any of them side by side, with texts between. */
const sentences: fc.Arbitrary<Piece[]> = fc
	.array(
		fc.record({
			kind: fc.constantFrom<Piece['kind']>('text', 'strong', 'symbol', 'code'),
			text: fc.stringMatching(/^[^*_`]+$/)
		})
	)
	.map((list) => list.filter(({ kind }, i) => kind !== 'text' || list[i - 1]?.kind !== 'text'));

test('a sentence is split into the pieces it was written from', () => {
	const property = fc.property(sentences, (list) => {
		expect(pieces(write(list))).toEqual(list);
	});
	fc.assert(property, { numRuns: 500 });
});

test('nothing of a sentence is lost, even where a mark has no partner', () => {
	const property = fc.property(
		fc.string({ unit: fc.constantFrom('a', ' ', '*', '_', '`') }),
		(text) => {
			expect(write(pieces(text))).toBe(text);
		}
	);
	fc.assert(property, { numRuns: 500 });
});

test('without its marks a sentence is the text of its pieces', () => {
	expect(plain('The blame _da₂_ is *multiplied* by tanh′.')).toBe(
		'The blame da₂ is multiplied by tanh′.'
	);
	expect(plain('2 * 3 and snake_case')).toBe('2 * 3 and snake_case');
});

test('marks inside code are part of the code', () => {
	expect(pieces('`self.a * (da - da @ self.a)` and `loss_grad(o, t_)`')).toEqual([
		{ kind: 'code', text: 'self.a * (da - da @ self.a)' },
		{ kind: 'text', text: ' and ' },
		{ kind: 'code', text: 'loss_grad(o, t_)' }
	]);
});
