import type { QuizWords } from '../../quiz';

export const card: QuizWords['card'] = {
	check: 'Controleer',
	next: 'Volgende',
	finish: 'Naar de uitslag',
	skip: 'Overslaan',
	hint: 'Hint',
	tryAgain: 'Probeer opnieuw',
	reveal: { steps: 'Toon de stappen', answer: 'Toon het antwoord' },
	showMe: 'Laat zien in het netwerk',
	back: 'Terug naar de vraag',
	given: 'Gegeven',
	allGiven: 'Alle getallen die je nodig hebt',
	answer: 'Je antwoord',
	read: (value) => `gelezen als ${value}`,
	tolerance: (value) => `± ${value} is goed genoeg`,
	exact: 'het precieze getal wordt gevraagd',
	signs: 'komma of punt, en ook breuken',
	wrongTries: (n) => (n === 1 ? '1 keer fout' : `${n} keer fout`),
	hintUsed: 'hint gebruikt',
	right: 'Goed.',
	wrong: 'Nog niet.',
	either: 'Deze fouten geven hier hetzelfde antwoord, dus het kan elk van beide zijn:',
	unknown: 'Dat is het niet, en het lijkt ook niet op een van de bekende fouten.',
	someParts: (right, all) => `${right} van de ${all} zijn goed.`,
	unreadable: {
		number: 'Dat is niet als getal te lezen. Typ er een zoals 0,25, −3 of 1/4.',
		empty: 'Typ eerst een getal.',
		choice: 'Kies eerst een antwoord.',
		gap: 'Vul eerst alles in.',
		field: (name) => `${name} is nog geen getal.`
	},
	ambiguous: 'Bedoelde je',
	theAnswer: (answer) => `Het antwoord is ${answer}.`,
	theAnswerIs: 'Dit is het antwoord.',
	looked: 'Je hebt de stap bekeken die dit uitrekent; deze vraag levert dus niets op.',
	lookedNow: 'Deze stap laat het antwoord zien: de vraag levert niets meer op.',
	revealedEarns: 'Wat getoond is, levert niets op.',
	confidence: {
		label: 'Hoe zeker ben je?',
		levels: { guess: 'een gok', think: 'ik denk het', sure: 'zeker' }
	},
	choice: { label: 'Antwoorden', wrong: 'deze niet', right: 'het goede antwoord' },
	order: {
		label: 'Zet dit op volgorde',
		how: 'Sleep een regel, of verplaats hem met zijn knoppen of met Alt en de pijltjes.',
		up: (item) => `Omhoog: ${item}`,
		down: (item) => `Omlaag: ${item}`,
		moved: (item, place, all) => `${item}: nu ${place} van ${all}.`,
		inPlace: 'staat goed',
		elsewhere: 'hoort ergens anders'
	},
	gap: (k) => `Open plek ${k}`,
	play: {
		step: (layer) => `Laag ${layer}`,
		undo: 'Ongedaan maken',
		each: 'Controleer elk getal meteen',
		showField: (name) => `Toon ${name}`,
		show: 'toon',
		filled: (done, all) => `${done} van de ${all} ingevuld`,
		rightField: 'goed',
		wrongField: 'nog niet',
		shownField: 'getoond'
	},
	curves: {
		label: 'Verlies per epoch',
		epoch: 'epoch',
		table: 'De curven als tabel'
	}
};
