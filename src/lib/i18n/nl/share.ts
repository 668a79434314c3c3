import type { ShareWords } from '../share';

export const share: ShareWords = {
	title: 'Delen',
	lead: 'Wie het opent, ziet precies wat jij nu ziet:',
	link: 'Link',
	markdown: 'Markdown',
	embed: 'Code voor je eigen pagina',
	copy: 'Kopieer',
	copyWhat: (what) => `Kopieer: ${what}`,
	copied: 'Gekopieerd',
	copiedWhat: (what) => `Gekopieerd: ${what}.`,
	byHand: (what) => `${what}: geselecteerd. Druk op Ctrl+C (⌘C op een Mac).`,
	send: 'Stuur …',
	sendHint: 'Stuur de link met een andere app',
	named: (experiment, where) => `Backstep: ${experiment}, ${where}`,
	long: 'Door je eigen data is deze link erg lang, en sommige programma’s kappen zo’n link af. Geef liever een bestand door: je opent het bij Instellingen, Openen.',
	file: 'Bewaar het bestand',
	saved: (file) => `Bewaard als ${file}.`,
	failed: 'Dit lukte niet. Controleer de verbinding en probeer het nog eens.',
	hide: {
		title: 'Weglaten',
		parts: 'Delen van de pagina',
		links: 'Links naar andere pagina’s',
		setup: 'Instellen en getallen veranderen',
		code: 'Code',
		data: 'Data',
		loss: 'Verliescurve',
		explanation: 'Wat er net gebeurde',
		equation: 'Berekeningen en matrices',
		learn: 'Leren',
		compare: 'Vergelijk',
		quiz: 'Quiz',
		teach: 'Docent'
	},
	qr: {
		title: 'QR-code',
		label: (link) => `QR-code van ${link}`,
		long: 'Deze link is te lang voor een QR-code.',
		large: 'Groot',
		largeHint: 'Toon de QR-code zo groot als het venster',
		small: 'Kleiner',
		save: (kind) => `Bewaar de QR-code als ${kind}`
	},
	pictures: {
		title: 'Plaatjes',
		network: 'Netwerk',
		loss: 'Verliescurve',
		save: (what, kind) => `${what}: bewaar als ${kind}`
	}
};
