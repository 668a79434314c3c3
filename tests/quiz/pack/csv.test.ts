import fc from 'fast-check';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { packCsv } from '$lib/quiz/pack/csv';
import type { Pack } from '$lib/quiz/pack/schema';
import { csvText } from '$lib/text/csv';
import { voices } from '../laws';
import { packs } from './packs';

test('a spreadsheet finds a row for every item, in the signs of its language', () => {
	fc.assert(
		fc.property(packs, fc.constantFrom(...voices), (pack, voice) => {
			const { data, meta, errors } = papa.parse<string[]>(packCsv(pack, voice), {
				skipEmptyLines: true,
				delimiter: voice.lang === 'nl' ? ';' : ','
			});
			expect(errors).toEqual([]);
			expect(meta.delimiter).toBe(voice.lang === 'nl' ? ';' : ',');
			expect(data.map((row) => row.length)).toEqual(Array(pack.items.length + 1).fill(7));
		})
	);
});

test('a table says what was written, and no cell begins a formula', () => {
	const cells = fc.oneof(
		fc.string(),
		fc
			.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string())
			.map((parts) => parts.join(''))
	);
	fc.assert(
		fc.property(
			fc.array(cells, { minLength: 1 }),
			fc.constantFrom('.' as const, ',' as const),
			(row, decimal) => {
				const { data } = papa.parse<string[]>(csvText([row], decimal), {
					delimiter: decimal === ',' ? ';' : ',',
					newline: '\r\n'
				});
				const read = data[0]!;
				expect(read.map((cell, k) => (cell === `'${row[k]}` ? row[k] : cell))).toEqual(row);
				for (const cell of read)
					if (/^[=+@\t\r-]/.test(cell)) expect(cell).toMatch(/^-\d*[.,]?\d+$/);
			}
		)
	);
});

test('numbers of a Dutch table have a comma', () => {
	const pack: Pack = {
		backstep: 'pack',
		version: 1,
		title: 'x',
		items: [{ type: 'number', prompt: '=1+1', answer: 0.25, tolerance: 0.01 }]
	};
	expect(packCsv(pack, voices[1]!)).toContain(`1;"Getal";"'=1+1";"0,25 ± 0,01"`);
	expect(packCsv(pack, voices[0]!)).toContain(`1,"Number","'=1+1","0.25 ± 0.01"`);
});
