import * as v from 'valibot';

/** A row of a bundled file, and the line of the file it stands on. */
export type Line<Row> = Row & { readonly lineNumber: number };

/**
 * Reads a bundled comma-separated file without quotes, whose first line names the columns.
 *
 * @throws Error that names the first line it cannot read
 */
export function readTable<Row extends object>(
	csv: string,
	schema: v.GenericSchema<unknown, Row>
): Line<Row>[] {
	const [header = [], ...rows] = csv
		.trimEnd()
		.split(/\r?\n/)
		.map((text) => text.split(','));
	return rows.map((cells, i) => {
		const lineNumber = i + 2;
		if (cells.length !== header.length)
			throw new Error(`Line ${lineNumber} must have ${header.length} cells, as the header has.`);
		const row = v.safeParse(schema, Object.fromEntries(header.map((name, k) => [name, cells[k]])));
		if (row.success) return { ...row.output, lineNumber };
		const [{ message, input, path }] = row.issues;
		throw new Error(
			`Line ${lineNumber}: '${String(input)}' in column ${String(path?.[0].key)} ${message}.`
		);
	});
}

/** A cell with a number. */
export const NumberCell = v.pipe(
	v.string(),
	v.regex(/^\d+(\.\d+)?$/, 'is not a number'),
	v.transform(Number)
);
