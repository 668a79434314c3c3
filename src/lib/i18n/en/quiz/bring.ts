/** What is said to somebody who brings a pack along: in a file, as text or as a link. */
export const bring = {
	label: 'Open a pack',
	drop: 'Drop the file here, or',
	choose: 'choose a file',
	paste: 'Paste its text or a link',
	found: (count: number, shown: string, title: string) =>
		count === 1 ? `“${title}”, 1 question.` : `“${title}”, ${shown} questions.`,
	nothing: 'There is no question in it that can be used here.',
	unreadable: 'The file could not be read. Is it still there?',
	gift: 'Questions from GIFT',
	left: (count: number, shown: string) =>
		count === 1 ? '1 thing is not as it was:' : `${shown} things are not as they were:`,
	line: (line: string, name: string, reason: string) => `Line ${line}, “${name}”: ${reason}`,
	reasons: {
		category: 'a category is no question.',
		description: 'it asks nothing.',
		essay: 'an essay cannot be marked here.',
		broken: 'it cannot be read.',
		'no-right': 'no answer is marked as right.',
		'several-right': 'more than one answer is right.',
		'no-number': 'the answer is not a number with a decimal point.',
		partial: 'taken; what gave part of the points counts as wrong.',
		'any-other': 'taken without what it says to any other answer.',
		wildcard: 'an asterisk that stands for anything cannot be taken over.',
		'too-many': 'a pack has at most 200 questions. Split the file.',
		matching: 'taken as one question for each pair.',
		edited: 'taken; it was changed since it was written here, and has only what GIFT can hold.'
	}
};
