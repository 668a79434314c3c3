/** A table as CSV (RFC 4180), every cell quoted. What a spreadsheet would take for a formula is kept a text. */
export const csvText = (rows: readonly (readonly string[])[], separator: ',' | ';'): string =>
	rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');

/** An apostrophe before a text that begins like a formula, unless that is a number. */
function cell(text: string): string {
	const formula = /^[=@+\t\r]|^-(?!\d*[.,]?\d+$)/.test(text);
	return `"${(formula ? `'${text}` : text).replaceAll('"', '""')}"`;
}
