import type { PresentWords } from '../present';

export const present: PresentWords = {
	title: 'Backstep: presentatie',
	name: 'Presentatie',
	controls: 'Presentatie',
	commands: {
		next: 'Verder',
		previous: 'Terug',
		reveal: 'Antwoord tonen',
		blank: 'Leeg scherm',
		spotlight: 'Spotlicht, zolang je de toets vasthoudt',
		showCode: 'Code',
		showData: 'Data',
		showMatrix: 'Matrix',
		showLoss: 'Verliescurve',
		showTransport: 'Bediening en schuif',
		larger: 'Grotere tekst',
		smaller: 'Kleinere tekst',
		theme: 'Licht of donker',
		fullScreen: 'Volledig scherm',
		speaker: 'Sprekersvenster',
		leave: 'Presentatie stoppen'
	},
	keys: 'Toetsen',
	close: 'Sluiten',
	blanked: 'Het scherm is leeg. Elke toets brengt het terug.',
	noMatrix: 'Bij deze stap hoort geen matrix.',
	noSpeaker:
		'De browser heeft het sprekersvenster niet geopend. Sta deze pagina toe vensters te openen, of gebruik',
	speakerLink: 'deze link',

	question: (number, count) => `Vraag ${number} van ${count}`,
	answer: 'Antwoord',
	noQuestion: 'Over deze training bestaat zo’n vraag niet.',
	toReveal: 'toont het antwoord',

	speaker: {
		title: 'Backstep: sprekersvenster',
		now: 'Nu',
		next: 'Straks',
		last: 'Er komt niets meer: dit is het einde.',
		answer: 'Antwoord',
		asked: 'De klas denkt na over de vraag',
		waiting: 'Wachten op de presentatie …',
		waitingHow:
			'Open het sprekersvenster vanuit een presentatie: druk daar op S. Hier zie je wat er komt, en de antwoorden.',
		gone: 'Het venster met de presentatie is gesloten.',
		notes: 'Notities',
		notesHint: 'Alleen jij ziet ze. Ze blijven op dit apparaat.',
		clock: 'Tijd',
		elapsed: 'Verstreken',
		start: 'Start',
		pause: 'Pauze',
		reset: 'Op nul',
		blank: 'Het scherm is leeg',
		controls: 'De presentatie bedienen'
	}
};
