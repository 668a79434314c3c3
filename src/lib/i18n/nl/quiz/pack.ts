import type { QuizWords } from '../../quiz';

export const pack: QuizWords['pack'] = {
	line: (line, text) => `Regel ${line}: ${text}`,
	must: (field, wanted, found) => `“${field}” moet ${wanted} zijn, niet ${found}.`,
	missing: (field, wanted) => `“${field}” ontbreekt: het moet ${wanted} zijn.`,
	unknown: (field) =>
		`“${field}” betekent hier niets. Is het een tikfout? Zo niet, laat het dan weg.`,
	large: 'Dit is langer dan een pakket mag zijn: een miljoen tekens.',
	link: 'De link is afgekapt of beschadigd. Vraag hem opnieuw, of vraag het bestand.',
	gone: 'Deze quiz kwam uit een bestand dat dit apparaat niet meer heeft. Open het bestand opnieuw.',
	other: 'Dit is geen pakket met vragen: dat begint met {“backstep”: “pack”, “version”: 1, …}.',
	newer:
		'Dit pakket is met een nieuwere versie van deze pagina gemaakt. Laad de pagina opnieuw en probeer het opnieuw.',
	json: {
		expected: (expected, found) => `hier hoort ${expected}, maar er staat “${found}”.`,
		end: (expected) => `hier hoort ${expected}, maar de tekst houdt op.`,
		signs: {
			value: 'een waarde',
			name: 'een naam tussen aanhalingstekens',
			colon: 'een dubbele punt',
			'comma or }': 'een komma of }',
			'comma or ]': 'een komma of ]',
			quote: 'een sluitend aanhalingsteken',
			escape: 'een ander teken na de backslash',
			end: 'niets meer'
		}
	},
	found: { list: 'een lijst', object: 'een groep velden', value: (text) => `“${text}”` },
	wanted: {
		pack: '“pack”',
		version: '1',
		title: 'een titel van hoogstens 120 tekens',
		language: '“en” of “nl”',
		address: 'het deel van een Backstep-link na de #',
		items: 'een lijst van 1 tot 200 vragen',
		item: 'een vraag: een groep velden tussen accolades',
		type: 'choice, number, numbers, order of blanks',
		text: 'een tekst van 1 tot 4000 tekens, of één in elke taal (en, nl)',
		short: 'een tekst van 1 tot 200 tekens',
		number: 'een getal van −10¹² tot 10¹²',
		tolerance: 'een getal van 0 of meer',
		options: 'een lijst van 2 tot 12 keuzes',
		option: 'een keuze: een groep met “text”, en “right” of “feedback”',
		right: 'true of weggelaten',
		mistakes: 'een lijst van 1 tot 20 fouten',
		mistake: 'een fout: wat er is geantwoord, met “feedback” daarop',
		orderItems: 'een lijst van 2 tot 12 teksten',
		code: 'een tekst met drie lage streepjes voor elke open plek',
		gaps: 'een lijst van 1 tot 12 open plekken',
		gap: 'een open plek: een groep met “accepts”',
		accepts: 'een lijst van 1 tot 12 goede antwoorden',
		fields: 'een lijst van 1 tot 200 gevraagde getallen',
		field: 'een gevraagd getal: een groep met “name” en “answer”',
		kind: 'de naam van een soort vraag, zoals dz',
		topic: 'de naam van een onderwerp, zoals compute',
		seed: 'een geheel getal van 0 tot en met 4294967295',
		count: 'een geheel getal van 1 tot en met 50'
	},
	gift: { true: 'Waar', false: 'Onwaar', gap: (place) => `Wat hoort er op plek ${place}?` },
	types: {
		choice: 'Keuze',
		number: 'Getal',
		numbers: 'Meerdere getallen',
		order: 'Op volgorde zetten',
		blanks: 'Invullen'
	},
	csv: {
		made: 'Gemaakt uit een training',
		columns: {
			number: 'Nr.',
			kind: 'Soort',
			prompt: 'Vraag',
			right: 'Goed',
			wrong: 'Fout',
			hint: 'Hint',
			solution: 'Uitwerking'
		}
	},
	rules: {
		'one-right': 'Geef precies één keuze als goed aan.',
		'options-differ': 'Twee keuzes zijn hetzelfde.',
		'items-differ': 'Twee van de dingen om op volgorde te zetten zijn hetzelfde.',
		'gap-count': 'Bij elke open plek horen drie lage streepjes in de tekst, en andersom.',
		'mistake-right':
			'Een van deze fouten ligt zo dicht bij het antwoord dat hij goed gerekend wordt.'
	}
};
