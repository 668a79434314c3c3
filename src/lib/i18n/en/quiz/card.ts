/** What stands on the card of a question, and what is said about an answer. */
export const card = {
	check: 'Check',
	next: 'Next',
	finish: 'See the results',
	skip: 'Skip',
	hint: 'Hint',
	tryAgain: 'Try again',
	reveal: { steps: 'Show the steps', answer: 'Show the answer' },
	showMe: 'Show me in the network',
	back: 'Back to the question',
	given: 'Given',
	allGiven: 'All the numbers you need',
	answer: 'Your answer',
	read: (value: string) => `read as ${value}`,
	tolerance: (value: string) => `± ${value} is close enough`,
	exact: 'an exact number is wanted',
	signs: 'decimal point or comma, fractions too',
	wrongTries: (n: number) => (n === 1 ? '1 wrong try' : `${n} wrong tries`),
	hintUsed: 'hint used',
	right: 'Right.',
	wrong: 'Not yet.',
	/** Before the sentences of several mistakes. */
	either: 'These mistakes give the same answer here, so it could be either:',
	unknown: 'That is not it, and it does not look like one of the usual mistakes.',
	someParts: (right: number, all: number) => `${right} of ${all} are right.`,
	unreadable: {
		number: 'That cannot be read as a number. Type one like 0.25, −3 or 1/4.',
		empty: 'Type a number first.',
		choice: 'Choose an answer first.',
		gap: 'Fill in every gap first.',
		field: (name: string) => `${name} is not a number yet.`
	},
	ambiguous: 'Did you mean',
	theAnswer: (answer: string) => `The answer is ${answer}.`,
	theAnswerIs: 'This is the answer.',
	looked: 'You looked at the step that computes it, so this question earns nothing.',
	lookedNow: 'This step shows the answer: the question earns nothing any more.',
	revealedEarns: 'What is shown earns nothing.',
	confidence: {
		label: 'How sure are you?',
		levels: { guess: 'a guess', think: 'I think so', sure: 'sure' }
	},
	choice: { label: 'Answers', wrong: 'not this one', right: 'the right answer' },
	order: {
		label: 'Put these in order',
		how: 'Drag a line, or move it with its buttons or with Alt and the arrow keys.',
		up: (item: string) => `Move up: ${item}`,
		down: (item: string) => `Move down: ${item}`,
		moved: (item: string, place: number, all: number) => `${item}: now ${place} of ${all}.`,
		inPlace: 'in place',
		elsewhere: 'belongs elsewhere'
	},
	gap: (k: number) => `Gap ${k}`,
	play: {
		step: (layer: number) => `Layer ${layer}`,
		undo: 'Undo',
		each: 'Check each number at once',
		showField: (name: string) => `Show ${name}`,
		show: 'show',
		filled: (done: number, all: number) => `${done} of ${all} filled in`,
		rightField: 'right',
		wrongField: 'not yet',
		shownField: 'shown'
	},
	curves: {
		label: 'Loss per epoch',
		epoch: 'epoch',
		table: 'The curves as a table'
	}
};
