/** Excel takes a file for UTF-8 when it begins with a byte order mark. */
const MARK = '\ufeff';

/**
 * A table as a CSV file (RFC 4180) that a spreadsheet reads: texts quoted, numbers with every digit they have. What a
 * spreadsheet would take for a formula is kept a text.
 *
 * @param decimal the language's decimal sign; where that is a comma, spreadsheets expect semicolons between cells
 */
export function csvText(
	rows: readonly (readonly (string | number)[])[],
	decimal: '.' | ','
): string {
	const separator = decimal === ',' ? ';' : ',';
	const cell = (value: string | number): string =>
		typeof value === 'number' ? String(value).replace('.', decimal) : quoted(value);
	return MARK + rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

/** An apostrophe before a text that begins like a formula, unless that is a number. */
function quoted(text: string): string {
	const formula = /^[=@+\t\r]|^-(?!\d*[.,]?\d+$)/.test(text);
	return `"${(formula ? `'${text}` : text).replaceAll('"', '""')}"`;
}
