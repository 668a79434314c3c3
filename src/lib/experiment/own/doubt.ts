import { joinedPairs } from './decimal';
import type { CsvRow } from './rows';

/** Why a table was perhaps not read as it is meant. */
export type Doubt =
	/** Nothing separates columns. */
	| { readonly reason: 'single' }
	/** Every row has two numbers for each name: decimal commas that were taken for separators. */
	| { readonly reason: 'pairs'; readonly names: number; readonly cells: number }
	/** The first row, of names, is not as long as most others. */
	| { readonly reason: 'lengths'; readonly names: number; readonly cells: number }
	/** Many of the rows between commas are not as long as the others. */
	| { readonly reason: 'uneven' };

/** More rows than one in so many differ in length where something else is wrong than those rows. */
const SHARE = 4;

/**
 * Looks for the marks that a wrong separator leaves.
 *
 * @param all every row, the one with the names, too
 * @param width cells that most rows have
 * @param named whether the first row holds no number, as one of names
 */
export function doubtIn(
	all: readonly CsvRow[],
	width: number,
	named: boolean,
	separator: string
): Doubt | null {
	if (width === 1) return { reason: 'single' };
	const [first, ...rest] = all.map(({ cells }) => cells);
	const names = first!.length;
	if (named && names !== width && rest.length > 0) {
		const paired = rest.every((cells) => cells.length === 2 * names && joinedPairs(cells));
		const reason = separator === ',' && paired ? 'pairs' : 'lengths';
		return { reason, names, cells: width };
	}
	const odd = all.filter(({ cells }) => cells.length !== width).length;
	return separator === ',' && odd * SHARE > all.length ? { reason: 'uneven' } : null;
}
