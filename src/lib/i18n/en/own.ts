export const own = {
	title: 'Your own data',
	ways: { table: 'A table', points: 'Draw points' },
	/** Reading a table. */
	drop: 'Drop a CSV or TSV file here, paste a table, or',
	choose: 'choose a file',
	paste: 'Paste a table here',
	limits: 'At most 1 MB, 2 000 rows and 16 inputs. Nothing leaves this device.',
	pasted: 'Pasted table',
	refusal: {
		empty: 'There are no rows in it. A table has a row for every sample, and in each row numbers.',
		large: 'It is larger than 1 MB. Keep fewer rows or columns.',
		rows: 'It has more than 2 000 rows. Keep 2 000 or fewer: a network that is looked at step by step needs no more.',
		unreadable: 'The file could not be read. Is it still there?'
	},
	/** “Separated by semicolons, decimal comma, first row names the columns.” */
	recognised: (separator: string, decimal: string, header: string) =>
		`Separated by ${separator}, ${decimal}, ${header}.`,
	separators: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as Readonly<
		Record<string, string>
	>,
	decimals: { '.': 'decimal point', ',': 'decimal comma' },
	header: { yes: 'first row names the columns', no: 'no names of columns' },
	preview: (shown: string, rows: string) => `The first ${shown} of ${rows} rows`,
	row: 'Row',
	use: (column: string) => `Use of column ${column}`,
	uses: { input: 'input', target: 'target', none: 'not used' },
	kind: 'What is to be learned',
	kinds: { classes: 'a class', values: 'a number' },
	standardise: 'Standardise the inputs: (value − mean) / sd',
	why: 'Networks learn faster when all inputs are about as large.',
	name: 'Name of the data',
	/** What the network will see. */
	result: {
		classes: (rows: string, inputs: string, classes: string, names: string) =>
			`${rows} samples with ${inputs} inputs, ${classes} classes: ${names}.`,
		values: (rows: string, inputs: string, name: string) =>
			`${rows} samples with ${inputs} inputs; the target is the number ${name}.`,
		oneHot: (classes: string) =>
			`Each class becomes one of ${classes} outputs: 1 for the right one, 0 for the others.`,
		binary: (zero: string, one: string) => `${zero} becomes 0 and ${one} becomes 1.`
	},
	nothing: {
		inputs: 'Choose at least one column of numbers as input.',
		classes: 'The target must have at least two classes among the rows that can be used.',
		rows: 'No row can be used as the columns are chosen now.',
		target:
			'This column has too many different values for classes. Let it be a number, or choose another target.'
	},
	faults: {
		title: (count: number, shown: string) =>
			count === 1 ? '1 row cannot be used:' : `${shown} rows cannot be used:`,
		row: (row: string, reason: string) => `Row ${row}: ${reason}`,
		cells: (found: string, wanted: string) => `${found} cells where the others have ${wanted}.`,
		quote: 'a quotation mark is opened and never closed.',
		empty: (column: string) => `column ${column} is empty.`,
		number: (cell: string, column: string) => `“${cell}” in column ${column} is not a number.`,
		more: (count: string) => `and ${count} more.`
	},
	begin: {
		all: (rows: string) => `Use all ${rows} rows`,
		rest: (rows: string) => `Use the other ${rows} rows`
	},
	/** Drawing points. */
	draw: 'Click to put a point, click a point to take it away. With keys: arrows move, Enter puts or takes away.',
	plane: (count: string) => `A plane of x₁ and x₂ with ${count} points`,
	classOf: (c: string) => `class ${c}`,
	class: 'Class of the next points',
	clear: 'Take all away',
	cursor: (x1: string, x2: string) => `x₁ ${x1}, x₂ ${x2}`,
	drawn: 'Drawn by hand',
	usePoints: (count: string) => `Use these ${count} points`,
	fewPoints: 'Put at least one point of each of two classes.'
};
