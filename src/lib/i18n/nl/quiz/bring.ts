import type { QuizWords } from '../../quiz';

export const bring: QuizWords['bring'] = {
	label: 'Een pakket openen',
	drop: 'Sleep het bestand hierheen, of',
	choose: 'kies een bestand',
	paste: 'Plak de tekst of een link',
	found: (count, shown, title) =>
		count === 1 ? `“${title}”, 1 vraag.` : `“${title}”, ${shown} vragen.`,
	nothing: 'Er staat geen vraag in die hier gebruikt kan worden.',
	unreadable: 'Het bestand kon niet worden gelezen. Is het er nog?',
	gift: 'Vragen uit GIFT',
	left: (count, shown) =>
		count === 1 ? '1 ding is anders dan het was:' : `${shown} dingen zijn anders dan ze waren:`,
	line: (line, name, reason) => `Regel ${line}, “${name}”: ${reason}`,
	reasons: {
		category: 'een categorie is geen vraag.',
		description: 'er wordt niets gevraagd.',
		essay: 'een open vraag kan hier niet worden nagekeken.',
		broken: 'dit is niet te lezen.',
		'no-right': 'geen antwoord is als goed aangegeven.',
		'several-right': 'er is meer dan één goed antwoord.',
		'no-number': 'het antwoord is geen getal met een decimale punt.',
		partial: 'overgenomen; wat een deel van de punten gaf, telt als fout.',
		'any-other': 'overgenomen, zonder wat er op elk ander antwoord wordt gezegd.',
		wildcard: 'een sterretje dat voor van alles staat, kan niet worden overgenomen.',
		'too-many': 'een pakket heeft hoogstens 200 vragen. Splits het bestand.',
		matching: 'overgenomen als één vraag voor elk paar.',
		edited:
			'overgenomen; de vraag is veranderd sinds hij hier is geschreven, en heeft alleen wat GIFT kan bevatten.'
	}
};
