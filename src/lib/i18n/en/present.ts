export const present = {
	title: 'Backstep: presentation',
	name: 'Presentation',
	controls: 'Presentation',
	/** Beside the keys that everybody has. */
	commands: {
		next: 'Next',
		previous: 'Back',
		reveal: 'Show the answer',
		blank: 'Blank screen',
		spotlight: 'Spotlight, while the key is held',
		showCode: 'Code',
		showData: 'Data',
		showMatrix: 'Matrix',
		showLoss: 'Loss curve',
		showTransport: 'Controls and slider',
		larger: 'Larger text',
		smaller: 'Smaller text',
		theme: 'Light or dark',
		fullScreen: 'Full screen',
		speaker: 'Speaker window',
		leave: 'End the presentation'
	},
	keys: 'Keys',
	close: 'Close',
	blanked: 'The screen is blank. Any key brings it back.',
	/** Of a step without one. */
	noMatrix: 'This step has no matrix.',
	noSpeaker: 'The browser did not open the speaker window. Allow this page to open windows, or use',
	speakerLink: 'this link',

	question: (number: string, count: string) => `Question ${number} of ${count}`,
	answer: 'Answer',
	noQuestion: 'There is no question of this kind about this run.',
	/** Under a question: which key shows the answer. */
	toReveal: 'shows the answer',

	speaker: {
		title: 'Backstep: speaker window',
		now: 'Now',
		next: 'Next',
		last: 'Nothing follows: this is the end.',
		answer: 'Answer',
		asked: 'The class is being asked',
		waiting: 'Waiting for the presentation …',
		waitingHow:
			'Open the speaker window from a presentation: press S there. It shows what comes next, and the answers.',
		gone: 'The window with the presentation has been closed.',
		notes: 'Notes',
		notesHint: 'Only you see these. They stay on this device.',
		clock: 'Time',
		elapsed: 'Elapsed',
		start: 'Start',
		pause: 'Pause',
		reset: 'Reset',
		blank: 'The screen is blank',
		controls: 'Moving the presentation'
	}
};
