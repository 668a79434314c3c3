import type { Dictionary } from '../dictionary';

export const exporting: Dictionary['exporting'] = {
	button: 'Exporteren',
	menu: 'Het programma kopiëren of downloaden',
	copy: (library) => `Kopieer als ${library}`,
	download: (library) => `Download ${library}-programma (.py)`,
	notebook: (library) => `Download ${library}-notebook (.ipynb)`,
	copied: 'Gekopieerd',
	saved: (file) => `${file} bewaard`,
	failed: 'Niet geladen: controleer de verbinding',
	byHand: 'Kopieer het programma',
	refused:
		'De browser stond kopiëren niet toe. Het programma is geselecteerd: druk op Ctrl+C (⌘C op een Mac).',
	edited: (count, shown) =>
		count === 1
			? 'Eén getal is met de hand veranderd. Het programma traint zonder die verandering.'
			: `${shown} getallen zijn met de hand veranderd. Het programma traint zonder die veranderingen.`,
	about: (experiment, link) => `# Backstep: ${experiment}

Het netwerk dat Backstep [stap voor stap](<${link}>) traint. Voer de cellen van boven naar beneden uit.`
};
