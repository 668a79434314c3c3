import type { EmbedWords } from '../embed';

export const embed: EmbedWords = {
	title: 'Backstep, ingesloten',
	open: 'Openen in Backstep',
	openShort: 'Backstep',
	noType: (type) => `Dit frame kent het bericht “${type}” niet: stuur load, step, play of pause.`,
	noField: (type, field) =>
		`In het bericht “${type}” ontbreekt het veld “${field}”, of het is niet te gebruiken.`,
	both: 'In het bericht “step” staat óf “to”, óf “by” en “direction”.',
	noData: 'Wat bij dit adres hoort, kon niet worden geladen.'
};
