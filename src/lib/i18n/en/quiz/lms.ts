/** A quiz inside a learning environment: the package that is made, and the page in it. */
export const lms = {
	open: 'For your LMS (SCORM)',
	title: 'For your learning environment',
	lead: 'A SCORM 1.2 package holds this quiz with the whole network beside it. It runs inside Moodle, Brightspace, Canvas or another learning environment (LMS), and reports every answer, the score and whether the quiz is done.',
	asked: (title: string) => `In the package: ${title}.`,
	pass: 'Pass mark',
	ofHundred: 'of 100',
	passHint: 'Left empty, nobody passes or fails: whoever gets to the end has completed it.',
	passFault: 'Type a number from 0 to 100, or nothing.',
	download: 'Download the package',
	packing: 'Packing …',
	saved: (file: string, kilobytes: string) => `Saved as ${file}, ${kilobytes} kB.`,
	then: 'Then, as the teacher of a course:',
	steps: [
		'*Moodle*: switch editing on, drop the file on the course page and choose “SCORM package”.',
		'*Brightspace*: add it to a module of the content, as a SCORM object.',
		'*Canvas*: choose SCORM in the menu of the course, then Upload.',
		'*Elsewhere*: wherever a SCORM 1.2 package can be added.'
	],
	attempts: 'How often one may try, and which try counts, is set there.',
	notBuilt:
		'The package is made of the built site, and this one is served while it is being worked on. Run “npm start”, and export it there.',
	missing: 'A file of the site could not be loaded. Is there a connection? Then try again.',
	/** The title of a quiz about a run. */
	about: (experiment: string) => `Quiz: ${experiment}`,

	reports:
		'Your answers and your score go to your learning environment. Close the page whenever you like: you go on where you were.',
	sent: 'Your score has gone to your learning environment. You can close this page.',
	practice: 'Practice: nothing of this is reported.',
	unsent:
		'Your learning environment did not keep your last answer. Leave this page open, and try again.',
	again: 'Try again',
	alone:
		'No learning environment answers, so nothing is reported; what you do stays on this device.',
	empty:
		'This page belongs in a package for a learning environment, and there is no quiz in it here.',
	toQuiz: 'To the Quiz page'
};
