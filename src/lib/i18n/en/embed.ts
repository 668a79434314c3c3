export const embed = {
	title: 'Backstep, embedded',
	open: 'Open in Backstep',
	openShort: 'Backstep',
	/** Answers to messages of the page around the frame; for whoever writes that page. */
	noType: (type: string) =>
		`This frame does not know the message “${type}”: send load, step, play or pause.`,
	noField: (type: string, field: string) =>
		`In the message “${type}” the field “${field}” is missing or cannot be used.`,
	both: 'In the message “step” there is either “to”, or “by” and “direction”.',
	noData: 'What this address leads to could not be loaded.'
};
