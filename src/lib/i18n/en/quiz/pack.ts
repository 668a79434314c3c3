/** What is said of a pack that cannot be read. */
export const pack = {
	line: (line: string, text: string) => `Line ${line}: ${text}`,
	/** “tolerance” must be a number of 0 or more, not “abc”. */
	must: (field: string, wanted: string, found: string) =>
		`“${field}” must be ${wanted}, not ${found}.`,
	missing: (field: string, wanted: string) => `“${field}” is missing: it must be ${wanted}.`,
	unknown: (field: string) =>
		`“${field}” means nothing here. Is it misspelt? If not, leave it out.`,
	large: 'This is longer than a pack may be: a million characters.',
	link: 'The link is cut off or damaged. Ask for it again, or for the file.',
	gone: 'This quiz came from a file that this device does not have any more. Open the file again.',
	other:
		'This is not a pack of questions: it should begin with {“backstep”: “pack”, “version”: 1, …}.',
	newer: 'This pack was made with a newer version of this page. Reload the page and try again.',
	json: {
		expected: (expected: string, found: string) => `expected ${expected}, but found “${found}”.`,
		end: (expected: string) => `expected ${expected}, but the text ends.`,
		signs: {
			value: 'a value',
			name: 'a name in quotation marks',
			colon: 'a colon',
			'comma or }': 'a comma or }',
			'comma or ]': 'a comma or ]',
			quote: 'a closing quotation mark',
			escape: 'another sign after the backslash',
			end: 'nothing more'
		}
	},
	found: { list: 'a list', object: 'a group of fields', value: (text: string) => `“${text}”` },
	wanted: {
		pack: '“pack”',
		version: '1',
		title: 'a title of at most 120 characters',
		language: '“en” or “nl”',
		address: 'the part of a Backstep link after the #',
		items: 'a list of 1 to 200 questions',
		item: 'a question: a group of fields in braces',
		type: 'choice, number, numbers, order or blanks',
		text: 'a text of 1 to 4000 characters, or one in each language (en, nl)',
		short: 'a text of 1 to 200 characters',
		number: 'a number from −10¹² to 10¹²',
		tolerance: 'a number of 0 or more',
		options: 'a list of 2 to 12 options',
		option: 'an option: a group with “text”, and “right” or “feedback”',
		right: 'true, or left out',
		mistakes: 'a list of 1 to 20 mistakes',
		mistake: 'a mistake: what is answered, and “feedback” on it',
		orderItems: 'a list of 2 to 12 texts',
		code: 'a text with three underscores for each gap',
		gaps: 'a list of 1 to 12 gaps',
		gap: 'a gap: a group with “accepts”',
		accepts: 'a list of 1 to 12 right answers',
		fields: 'a list of 1 to 200 numbers that are asked for',
		field: 'a number that is asked for: a group with “name” and “answer”',
		kind: 'the name of a kind of question, such as dz',
		topic: 'the name of a topic, such as compute',
		seed: 'a whole number from 0 to 4294967295',
		count: 'a whole number from 1 to 50'
	},
	/** In a GIFT file. */
	gift: { true: 'True', false: 'False', gap: (place: string) => `What belongs in gap ${place}?` },
	/** Questions written out, by their type. */
	types: {
		choice: 'Choice',
		number: 'Number',
		numbers: 'Several numbers',
		order: 'Put in order',
		blanks: 'Fill in'
	},
	csv: {
		made: 'Made from a run',
		columns: {
			number: 'No.',
			kind: 'Kind',
			prompt: 'Question',
			right: 'Right',
			wrong: 'Wrong',
			hint: 'Hint',
			solution: 'Solution'
		}
	},
	rules: {
		'one-right': 'Mark exactly one option as right.',
		'options-differ': 'Two options are the same.',
		'items-differ': 'Two of the things to put in order are the same.',
		'gap-count': 'Each gap needs three underscores in the text, and three underscores are a gap.',
		'mistake-right': 'One of these mistakes is so close to the answer that it counts as right.'
	}
};
