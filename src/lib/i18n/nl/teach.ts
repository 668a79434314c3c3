import type { TeachWords } from '../teach';

export const teach: TeachWords = {
	title: 'Je eigen vragen · Backstep',
	heading: 'Je eigen vragen',
	lead: 'Schrijf vragen, of laat ze maken over een training. Wat je maakt, blijft op dit apparaat tot je het doorgeeft.',
	views: { label: 'Hoe je bewerkt', form: 'Vragen', source: 'Bron' },
	undo: 'Ongedaan maken',
	startOver: 'Opnieuw beginnen',
	startedOver: 'Alles is weer leeg. Met Ongedaan maken haal je het terug.',
	untitled: 'Mijn vragen',
	pack: {
		title: 'Titel',
		experiment: 'Vragen gaan over',
		usual: 'XOR, het eerste voorbeeld',
		fromLink: 'de training van mijn link',
		link: 'Link naar de training',
		linkHint:
			'Plak het adres van de pagina Stap. De vragen gaan over de epoch die daar te zien is.',
		samePack: 'de training van het hele pakket'
	},
	beginning: {
		heading: 'Nog geen vragen',
		how: 'Begin met een voorbeeld en verander wat je wilt, open wat je al hebt, of voeg hieronder zelf een vraag toe.',
		example: 'Open een voorbeeld',
		bring: 'Bestand, tekst of link openen',
		title: 'Backpropagation: een eerste quiz',
		opened: 'Dit is een voorbeeld: alles erin kun je veranderen.'
	},
	list: {
		label: 'Vragen in dit pakket',
		number: (place) => `Vraag ${place}`,
		open: 'nog niet af',
		up: (place) => `Vraag ${place} naar boven`,
		down: (place) => `Vraag ${place} naar beneden`,
		remove: (place) => `Vraag ${place} weghalen`,
		removed: (place) => `Vraag ${place} is weg. Met Ongedaan maken haal je hem terug.`,
		moved: (place) => `Nu vraag ${place}.`,
		keys: 'Alt met ↑ of ↓ verplaatst een vraag.',
		made: (count, shown, name) => (count === 1 ? `1 vraag: ${name}` : `${shown} vragen: ${name}`)
	},
	add: {
		label: 'Een vraag toevoegen',
		fixed: 'Zelf schrijven',
		made: 'Laten maken'
	},
	field: {
		prompt: 'Vraag',
		hint: 'Hint',
		solution: 'Uitwerking',
		optional: 'mag je weglaten',
		both: 'In het Engels en het Nederlands',
		in: { en: 'Engels', nl: 'Nederlands' },
		of: (field, language) => `${field}, in het ${language}`,
		marks:
			'Opmaak: *vet* tussen sterretjes, een symbool als _w_ tussen lage streepjes, `code` tussen backticks.',
		options: 'Keuzes',
		option: (place) => `Keuze ${place}`,
		right: (place) => `Keuze ${place} is de goede`,
		feedback: 'Wat je erop zegt',
		feedbackOf: (what) => `Wat je zegt op ${what}`,
		addOption: 'Keuze erbij',
		answer: 'Goed antwoord',
		tolerance: 'Mag afwijken',
		toleranceHint: 'Weggelaten: wat gebruikelijk is voor zo’n getal. 0: precies dit getal.',
		mistakes: 'Bekende fouten',
		mistake: (place) => `Fout ${place}`,
		addMistake: 'Fout erbij',
		numbers: 'Gevraagde getallen',
		name: 'Naam',
		nameOf: (place) => `Naam van getal ${place}`,
		answerOf: (place) => `Goed antwoord ${place}`,
		toleranceOf: (place) => `Getal ${place} mag afwijken`,
		addNumber: 'Getal erbij',
		steps: 'In de goede volgorde',
		step: (place) => `Nummer ${place} in de volgorde`,
		addStep: 'Eén erbij',
		code: 'Tekst of code met open plekken',
		codeHint:
			'Drie lage streepjes zijn een open plek. Laat je dit leeg, dan typt de student één antwoord en maken hoofdletters niet uit.',
		gap: (place) => `Plek ${place}`,
		accepts: 'Goede antwoorden',
		acceptsHint: 'Op elke regel één; het eerste wordt getoond.',
		acceptsOf: (place) => `Goede antwoorden voor plek ${place}`,
		kind: 'Soort vraag',
		count: 'Hoeveel',
		seed: 'Seed',
		seedHint: 'Een andere seed geeft andere vragen van dezelfde soort.',
		remove: (what) => `Weghalen: ${what}`,
		open: 'Nog in te vullen.',
		must: (wanted, found) => `Dit moet ${wanted} zijn, niet ${found}.`,

		unknown: 'Bij deze vraag staat niet wat voor soort vraag het is. Herstel dat in de bron.'
	},
	preview: {
		heading: 'Voorvertoning',
		open: 'Deze vraag is nog niet af.',
		none: 'Kies een vraag om hem te zien zoals een student hem ziet.',
		loading: 'De training wordt geladen.',
		noQuestion:
			'Over deze training is er geen vraag van deze soort. Kies een andere soort of een andere training.',
		fewer: (found, wanted) =>
			`Over deze training zijn er ${found} verschillende vragen van deze soort, geen ${wanted}.`,
		tooFar: (epoch) =>
			`De epoch van de link ligt te ver in een lange training om er vragen over te maken: dit gaat over epoch ${epoch}.`,
		of: (place, count) => `Voorvertoning · ${place} van ${count}`,
		next: 'Volgende',
		previous: 'Vorige',
		again: 'Vanaf het begin'
	},
	source: {
		label: 'Het pakket als JSON',
		fine: 'Alles is te lezen.',
		faults: (count, shown) =>
			count === 1 ? '1 ding te herstellen:' : `${shown} dingen te herstellen:`,
		broken: 'De bron is niet te lezen; dit zijn de vragen zoals ze daarvoor waren.',
		mend: 'De bron herstellen',
		drop: 'De wijzigingen in de bron weggooien'
	},
	import: {
		open: 'Importeren',
		title: 'Vragen importeren',
		lead: 'Een pakket, of GIFT uit Moodle.',
		replace: 'Mijn vragen vervangen',
		add: 'Bij mijn vragen zetten',
		imported: (count, shown) =>
			count === 1
				? 'Hier staat nu 1 vraag. Met Ongedaan maken haal je terug wat er was.'
				: `Hier staan nu ${shown} vragen. Met Ongedaan maken haal je terug wat er was.`,
		many: 'In een pakket passen hoogstens 200 vragen; samen zijn het er meer.',
		linked: (title) => `Met de link komt een pakket mee: “${title}”.`,
		openLinked: 'Openen',
		keepMine: 'Mijn vragen houden'
	},
	export: {
		label: { students: 'Voor studenten', teachers: 'Exporteren' },
		quiz: 'Link naar de quiz kopiëren',
		take: 'Zelf maken',
		json: 'Pakket (JSON)',
		gift: 'GIFT',
		scorm: 'SCORM',
		csv: 'CSV',
		edit: 'Link om verder te bewerken kopiëren',
		giftHint: 'Voor Moodle en andere leeromgevingen',
		scormHint: 'Een pakket dat antwoorden en score doorgeeft aan een leeromgeving',
		csvHint: 'Een tabel voor een spreadsheet',
		saved: (file) => `Bewaard als ${file}.`,
		copied: {
			quiz: 'Gekopieerd. Wie de link opent, maakt de quiz.',
			edit: 'Gekopieerd. Wie de link opent, werkt verder aan het pakket.'
		},
		copy: 'Kopieer deze link:',
		long: 'Het pakket is te lang voor een link. Exporteer het als pakket (JSON): studenten openen dat bestand op de pagina Quiz.',
		unfinished: (place, reason) => `Vraag ${place} is nog niet af: ${reason}`,
		packUnfinished: (reason) => `Nog niet: ${reason}`,
		short: (places) =>
			`Weggelaten, omdat er over de training geen zulke vraag is of omdat er een plaatje bij hoort: vraag ${places}.`,
		nothing: 'Geen enkele vraag kan worden uitgeschreven.'
	}
};
