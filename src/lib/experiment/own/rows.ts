import type { ParseResult } from 'papaparse';

export const SEPARATORS = [',', ';', '\t', '|'] as const;
/** What stands between two cells of a row. */
export type Separator = (typeof SEPARATORS)[number];

export interface CsvRow {
	/** Counted from 1, header and empty rows included: as a spreadsheet counts. */
	readonly number: number;
	readonly cells: readonly string[];
	/** Whether its quotation marks do not go in pairs. */
	readonly broken: boolean;
}

/**
 * A text as rows of cells, empty rows left out. The parser is loaded when it is first needed. Never throws.
 *
 * @param given what separates cells; recognised if null
 */
export async function rowsOf(
	text: string,
	given: Separator | null
): Promise<{ separator: Separator; rows: readonly CsvRow[] }> {
	const { default: papa } = await import('papaparse');
	const lines = text.split(/\r\n|\r|\n/);

	/** Empty rows would be taken for rows of one column. */
	const guess = (part: string): ParseResult<string[]> =>
		papa.parse(part, {
			delimitersToGuess: [...SEPARATORS],
			skipEmptyLines: 'greedy',
			preview: 20
		});
	function recognised(): Separator {
		const first = guess(text);
		const { meta } = isBroken(first)
			? guess(lines.filter((line) => !line.includes('"')).join('\n'))
			: first;
		return SEPARATORS.find((one) => one === meta.delimiter) ?? ',';
	}

	const separator = given ?? recognised();
	const parse = (part: string): ParseResult<string[]> => papa.parse(part, { delimiter: separator });
	const whole = parse(text);
	const read =
		isBroken(whole) || swallows(whole, separator)
			? lines.map(parse).map((line) => ({ cells: line.data[0] ?? [], broken: isBroken(line) }))
			: whole.data.map((cells) => ({ cells, broken: false }));
	const rows = read
		.map(({ cells, broken }, i) => ({
			number: i + 1,
			cells: cells.map((cell) => cell.trim()),
			broken
		}))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	return { separator, rows };
}

/**
 * Whether a cell goes on over rows: a quotation mark without its partner swallows everything up to the next
 * one. Then each line is to be read by itself, so that none is lost.
 */
const swallows = ({ data }: ParseResult<string[]>, separator: Separator): boolean =>
	data.some((cells) => cells.some((cell) => /[\r\n]/.test(cell) && cell.includes(separator)));

const isBroken = ({ errors }: ParseResult<string[]>): boolean =>
	errors.some(({ type }) => type === 'Quotes');
