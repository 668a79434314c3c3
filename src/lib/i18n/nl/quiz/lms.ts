import type { QuizWords } from '../../quiz';

export const lms: QuizWords['lms'] = {
	open: 'Voor je leeromgeving (SCORM)',
	title: 'Voor je leeromgeving',
	lead: 'In een SCORM 1.2-pakket zit deze quiz met het hele netwerk ernaast. Het draait in Moodle, Brightspace, Canvas of een andere leeromgeving (LMS), en geeft elk antwoord door, de score, en of de quiz af is.',
	asked: (title) => `In het pakket: ${title}.`,
	pass: 'Geslaagd vanaf',
	ofHundred: 'van de 100',
	passHint: 'Laat je dit leeg, dan slaagt of zakt niemand: wie het einde haalt, heeft het af.',
	passFault: 'Typ een getal van 0 tot 100, of niets.',
	download: 'Pakket downloaden',
	packing: 'Bezig met inpakken …',
	saved: (file, kilobytes) => `Bewaard als ${file}, ${kilobytes} kB.`,
	then: 'Daarna, als docent van een cursus:',
	steps: [
		'*Moodle*: zet bewerken aan, sleep het bestand op de cursuspagina en kies “SCORM-pakket”.',
		'*Brightspace*: voeg het toe aan een module van de inhoud, als SCORM-object.',
		'*Canvas*: kies SCORM in het menu van de cursus, en dan Uploaden.',
		'*Elders*: overal waar een SCORM 1.2-pakket bij kan.'
	],
	attempts: 'Hoe vaak iemand mag proberen, en welke poging telt, stel je daar in.',
	notBuilt:
		'Het pakket wordt gemaakt van de gebouwde site, en aan deze wordt nog gewerkt. Voer “npm start” uit en exporteer het daar.',
	missing:
		'Een bestand van de site kon niet worden geladen. Is er verbinding? Probeer het dan nog eens.',
	about: (experiment) => `Quiz: ${experiment}`,

	reports:
		'Je antwoorden en je score gaan naar je leeromgeving. Sluit de pagina wanneer je wilt: je gaat verder waar je was.',
	sent: 'Je score is naar je leeromgeving gegaan. Je kunt deze pagina sluiten.',
	practice: 'Oefenen: hiervan wordt niets doorgegeven.',
	unsent:
		'Je leeromgeving heeft je laatste antwoord niet bewaard. Laat deze pagina open en probeer het nog eens.',
	again: 'Nog eens proberen',
	alone:
		'Er antwoordt geen leeromgeving, dus er wordt niets doorgegeven; wat je doet blijft op dit apparaat.',
	empty: 'Deze pagina hoort in een pakket voor een leeromgeving, en hier zit er geen quiz in.',
	toQuiz: 'Naar de pagina Quiz'
};
