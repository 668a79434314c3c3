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
		empty:
			'There are no numbers in it. A table has a row for every sample, and in each row numbers.',
		large: 'It is larger than 1 MB. Keep fewer rows or columns.',
		rows: 'It has more than 2 000 rows. Keep 2 000 or fewer: a network that is looked at step by step needs no more.',
		binary:
			'This is not a text file. In Excel, Numbers or Google Sheets, save the table as CSV and choose that file.',
		unreadable: 'The file could not be read. Is it still there?'
	},
	/** How the text is read: recognised, or as somebody says. */
	separator: 'Between columns',
	separators: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
	decimal: 'Decimal sign',
	decimals: { '.': 'point', ',': 'comma' },
	recognised: (what: string) => `recognised: ${what}`,
	recognise: 'automatic',
	header: { yes: 'The first row names the columns.', no: 'The columns have no names.' },
	/** It was perhaps not read as it is meant. */
	doubt: {
		single:
			'Read like this, the table has one column. Choose what stands between the columns, or add the column that is missing: at least one input and a target are needed.',
		pairs: (names: string, cells: string) =>
			`The first row names ${names} columns, but every row has ${cells} numbers. If the comma is the decimal sign, choose it above: then two cells make one number.`,
		lengths: (names: string, cells: string) =>
			`The first row names ${names} columns, but most rows have ${cells} cells.`,
		uneven: 'The rows do not all have the same number of cells.',
		commas:
			'If a comma stands both between the columns and within the numbers, nobody can tell which is which. Save the table with semicolons between the columns, or with decimal points, and paste it again.'
	},
	preview: (shown: string, rows: string) => `The first ${shown} of ${rows} rows`,
	row: 'Row',
	use: (column: string) => `Use of column ${column}`,
	uses: { input: 'input', target: 'target', none: 'not used' },
	mostInputs: (count: number, names: string) =>
		`${names} ${count === 1 ? 'is' : 'are'} not used: a network has at most 16 inputs here.`,
	kind: 'What is to be learned',
	kinds: { classes: 'a class', values: 'a number' },
	standardise: 'Standardise the inputs: (value − mean) / sd',
	why: 'Networks learn faster when all inputs are of about the same size.',
	name: 'Name of the data',
	/** What the network will see. */
	result: {
		samples: (count: number, shown: string, inputs: number) =>
			`${count === 1 ? '1 sample' : `${shown} samples`} with ${inputs === 1 ? '1 input' : `${inputs} inputs`}`,
		classes: (samples: string, column: string, classes: string, names: string) =>
			`${samples}; the target is ${column}, with ${classes} classes: ${names}.`,
		values: (samples: string, column: string) => `${samples}; the target is the number ${column}.`,
		oneHot: (classes: string) =>
			`Each class becomes one of ${classes} outputs: 1 for the right one, 0 for the others.`,
		binary: (zero: string, one: string) => `${zero} becomes 0 and ${one} becomes 1.`
	},
	nothing: {
		inputs: 'Choose at least one column of numbers as input.',
		rows: 'No row can be used as the columns are chosen now.',
		class: (label: string, column: string) =>
			`All rows have the same class, ${label}, in column ${column}: there is nothing to tell apart. Choose another column as target, or add rows of a second class.`,
		target: (column: string) =>
			`Column ${column} cannot be the target: it holds neither numbers nor between 2 and 16 classes. Choose another column as target.`
	},
	faults: {
		title: (count: number, shown: string) =>
			count === 1 ? '1 row cannot be used:' : `${shown} rows cannot be used:`,
		row: (row: string, reason: string) => `Row ${row}: ${reason}`,
		cells: (found: string, wanted: string) => `${found} cells where the others have ${wanted}.`,
		quote: 'a quotation mark is missing, or there is one too many.',
		empty: (column: string) => `column ${column} is empty.`,
		number: (cell: string, column: string) => `“${cell}” in column ${column} is not a number.`,
		more: (count: string) => `and ${count} more.`
	},
	begin: {
		all: (rows: string) => `Use all ${rows} rows`,
		rest: (rows: string) => `Use the other ${rows} rows`
	},
	/** Drawing points. */
	draw: 'Click to put a point; click a point to take it away.',
	keys: 'With keys: arrows move (with Shift in smaller steps), Enter puts a point, Delete takes it away, 0, 1 and 2 choose the class.',
	plane: (count: string) => `A plane of x₁ and x₂ with ${count} points`,
	classOf: (c: string) => `class ${c}`,
	class: 'Class of the next points',
	undo: 'Undo',
	clear: 'Take all away',
	cursor: (x1: string, x2: string) => `x₁ ${x1}, x₂ ${x2}`,
	pointAt: (place: string, c: string) => `${place}: a point of class ${c}`,
	drawn: 'Drawn by hand',
	usePoints: (count: string) => `Use these ${count} points`,
	fewPoints: 'Put points of at least two classes.'
};
