export const share = {
	title: 'Share',
	lead: 'Whoever opens it sees exactly what you see now:',
	link: 'Link',
	markdown: 'Markdown',
	embed: 'Code for your own page',
	copy: 'Copy',
	copyWhat: (what: string) => `Copy: ${what}`,
	copied: 'Copied',
	copiedWhat: (what: string) => `Copied: ${what}.`,
	/** The browser did not allow copying. */
	byHand: (what: string) => `${what}: selected. Press Ctrl+C (⌘C on a Mac).`,
	send: 'Send …',
	sendHint: 'Send the link with another app',
	/** What a link is called where it stands in a text. */
	named: (experiment: string, where: string) => `Backstep: ${experiment}, ${where}`,
	long: 'Your own data make this link very long, and some programs cut such links off. Pass on a file instead: it opens under Setup, Open.',
	file: 'Save the file',
	saved: (file: string) => `Saved as ${file}.`,
	failed: 'This did not work. Check the connection and try again.',
	hide: {
		title: 'Leave out',
		parts: 'Parts of the page',
		links: 'Links to other pages',
		setup: 'Setup and changing numbers',
		code: 'Code',
		data: 'Data',
		loss: 'Loss curve',
		explanation: 'What just happened',
		equation: 'Equations and matrices',
		learn: 'Learn',
		compare: 'Compare',
		quiz: 'Quiz',
		teach: 'Teach'
	},
	qr: {
		title: 'QR code',
		label: (link: string) => `QR code of ${link}`,
		long: 'This link is too long for a QR code.',
		large: 'Large',
		largeHint: 'Show the QR code as large as the window',
		small: 'Smaller',
		save: (kind: string) => `Save the QR code as ${kind}`
	},
	pictures: {
		title: 'Pictures',
		network: 'Network',
		loss: 'Loss curve',
		save: (what: string, kind: string) => `${what}: save as ${kind}`
	}
};
