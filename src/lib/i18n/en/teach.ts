/** The page on which a teacher makes a pack of questions. */
export const teach = {
	title: 'Your own questions · Backstep',
	heading: 'Your own questions',
	lead: 'Write questions, or have some generated from a run. What you make stays on this device until you pass it on.',
	views: { label: 'How to edit', form: 'Questions', source: 'Source' },
	undo: 'Undo',
	startOver: 'Start over',
	startedOver: 'Everything is empty again. Undo brings it back.',
	untitled: 'My questions',
	pack: {
		title: 'Title',
		experiment: 'Questions are about',
		usual: 'XOR, the first example',
		fromLink: 'the run of my link',
		link: 'Link to the run',
		linkHint: 'Paste the address of the Step page. The questions are about the epoch it shows.',
		samePack: 'the run of the whole pack'
	},
	beginning: {
		heading: 'No questions yet',
		how: 'Begin with an example and change whatever you like, open what you have, or add a question of your own below.',
		example: 'Open an example',
		bring: 'Open a file, text or link',
		title: 'Backpropagation: a first quiz',
		opened: 'This is an example: everything in it can be changed.'
	},
	list: {
		label: 'Questions of this pack',
		number: (place: string) => `Question ${place}`,
		open: 'not finished',
		up: (place: string) => `Move question ${place} up`,
		down: (place: string) => `Move question ${place} down`,
		remove: (place: string) => `Remove question ${place}`,
		removed: (place: string) => `Question ${place} is removed. Undo brings it back.`,
		moved: (place: string) => `Now question ${place}.`,
		keys: 'Alt with ↑ or ↓ moves a question.',
		made: (count: number, shown: string, name: string) =>
			count === 1 ? `1 question: ${name}` : `${shown} questions: ${name}`
	},
	add: {
		label: 'Add a question',
		fixed: 'Write one',
		made: 'Generate some'
	},
	field: {
		prompt: 'Question',
		hint: 'Hint',
		solution: 'Worked solution',
		optional: 'may be left out',
		both: 'In English and Dutch',
		in: { en: 'English', nl: 'Dutch' },
		of: (field: string, language: string) => `${field}, in ${language}`,
		marks:
			'Marks: *strong* between stars, a symbol such as _w_ between underscores, `code` between backticks.',
		options: 'Options',
		option: (place: string) => `Option ${place}`,
		right: (place: string) => `Option ${place} is the right one`,
		feedback: 'What to say to it',
		feedbackOf: (what: string) => `What to say to ${what}`,
		addOption: 'Add an option',
		answer: 'Right answer',
		tolerance: 'May be off by',
		toleranceHint: 'Left out: what is usual for a number of this size. 0: exactly this number.',
		mistakes: 'Well-known mistakes',
		mistake: (place: string) => `Mistake ${place}`,
		addMistake: 'Add a mistake',
		numbers: 'Numbers that are asked for',
		name: 'Name',
		nameOf: (place: string) => `Name of number ${place}`,
		answerOf: (place: string) => `Right answer ${place}`,
		toleranceOf: (place: string) => `Number ${place} may be off by`,
		addNumber: 'Add a number',
		steps: 'In the right order',
		step: (place: string) => `Number ${place} in the order`,
		addStep: 'Add one',
		code: 'Text or code with gaps',
		codeHint:
			'Three underscores are a gap. Without any text here, students type one answer, and capitals do not matter.',
		gap: (place: string) => `Gap ${place}`,
		accepts: 'Right answers',
		acceptsHint: 'One on each line; the first is shown.',
		acceptsOf: (place: string) => `Right answers for gap ${place}`,
		kind: 'Kind of question',
		count: 'How many',
		seed: 'Seed',
		seedHint: 'Another seed gives other questions of the same kind.',
		remove: (what: string) => `Remove: ${what}`,
		open: 'Still to be filled in.',
		must: (wanted: string, found: string) => `This must be ${wanted}, not ${found}.`,

		unknown: 'This question does not say what kind it is. Put that right in the source.'
	},
	preview: {
		heading: 'Preview',
		open: 'This question is not finished yet.',
		none: 'Choose a question to see it as a student does.',
		loading: 'The run is being loaded.',
		noQuestion: 'This run has no question of this kind. Choose another kind or another run.',
		fewer: (found: string, wanted: string) =>
			`This run has ${found} different questions of this kind, not ${wanted}.`,
		tooFar: (epoch: string) =>
			`The epoch of the link is too far into a long run to be asked about: this is about epoch ${epoch}.`,
		of: (place: string, count: string) => `Preview · ${place} of ${count}`,
		next: 'Next one',
		previous: 'Previous one',
		again: 'From the beginning'
	},
	source: {
		label: 'The pack as JSON',
		fine: 'Everything can be read.',
		faults: (count: number, shown: string) =>
			count === 1 ? '1 thing to put right:' : `${shown} things to put right:`,
		broken: 'The source cannot be read, so these are the questions as they were before.',
		mend: 'Fix the source',
		drop: 'Discard the changes to the source'
	},
	import: {
		open: 'Import',
		title: 'Import questions',
		lead: 'A pack, or GIFT from Moodle.',
		replace: 'Replace my questions',
		add: 'Add to my questions',
		imported: (count: number, shown: string) =>
			count === 1
				? '1 question is here now. Undo brings back what was.'
				: `${shown} questions are here now. Undo brings back what was.`,
		many: 'A pack holds at most 200 questions; together they are more.',
		linked: (title: string) => `The link brings a pack: “${title}”.`,
		openLinked: 'Open it',
		keepMine: 'Keep my questions'
	},
	export: {
		label: { students: 'For students', teachers: 'Export' },
		quiz: 'Copy the link to the quiz',
		take: 'Take it yourself',
		json: 'Pack (JSON)',
		gift: 'GIFT',
		scorm: 'SCORM',
		csv: 'CSV',
		edit: 'Copy a link to go on editing',
		giftHint: 'For Moodle and other learning environments',
		scormHint: 'A package that reports answers and score to an LMS',
		csvHint: 'A table for a spreadsheet',
		saved: (file: string) => `Saved as ${file}.`,
		copied: {
			quiz: 'Copied. Whoever opens the link takes the quiz.',
			edit: 'Copied. Whoever opens the link goes on editing the pack.'
		},
		copy: 'Copy this link:',
		long: 'The pack is too long for a link. Export it as a pack (JSON) instead: students open that file on the Quiz page.',
		unfinished: (place: string, reason: string) => `Question ${place} is not finished: ${reason}`,
		packUnfinished: (reason: string) => `Not yet: ${reason}`,
		short: (places: string) =>
			`Left out, because the run has no such question or it needs a picture: question ${places}.`,
		nothing: 'No question can be written out.'
	}
};
