/** A table for the terminal: the first column to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
			)
			.join('   ');
	return all.map(line).join('\n');
}

/** Two or three digits that count: 0.0731, 0.73, 7.3, 73. */
export const short = (value: number): string =>
	value >= 100
		? value.toFixed(0)
		: value >= 10
			? value.toFixed(1)
			: value >= 0.1
				? value.toFixed(2)
				: value.toFixed(3);
