import type { QuizWords } from '../../quiz';

export const rate: QuizWords['rate'] = {
	curve: {
		name: (letter) => `curve ${letter}`,
		whole: (from, lowest, at, to, epochs) =>
			`begint bij ${from}, is het laagst met ${lowest} na epoch ${at}, en eindigt bij ${to} na epoch ${epochs}.`,
		rose: (rises, shown, epochs) =>
			rises === 0 ? 'Ze daalt in elke epoch.' : `Ze stijgt in ${shown} van de ${epochs} epochs.`,
		broken: (from, last, epoch) =>
			`begint bij ${from}; het laatste verlies dat nog een getal is, is ${last}, en in epoch ${epoch} lopen de getallen over.`
	},
	trained: (epochs, rates) =>
		`Dit netwerk is vanaf hetzelfde begin ${epochs} epochs getraind, met _α_ = ${rates}.`,

	which: {
		curve: (rate) => `Welke van deze curven hoort bij _α_ = ${rate}?`,
		rate: (curve) => `Welke _α_ hoort bij ${curve}?`,
		hint: 'Met een kleine _α_ daalt het verlies langzaam. Met een grotere gaat het sneller, tot de stappen doorschieten.',
		why: (low, right, high) =>
			`Met de laagste _α_ daalt het verlies langzaam: ${low}. De middelste komt het verst zonder door te schieten: ${right}. De hoogste schiet door: ${high}.`,
		whyPair: {
			low: (low, right) =>
				`Met de laagste _α_ daalt het verlies langzaam: ${low}. De hoogste komt verder zonder door te schieten: ${right}.`,
			high: (right, high) =>
				`De laagste _α_ komt ver zonder door te schieten: ${right}. De hoogste schiet door: ${high}.`
		}
	},

	happens: {
		known: (rate, epochs) => `De curve toont ${epochs} epochs met _α_ = ${rate}.`,
		what: (rate) => `Wat gebeurt er met _α_ = ${rate}, vanaf hetzelfde begin?`,
		slower: 'Het verlies daalt langzamer en eindigt hoger.',
		faster: 'Het verlies daalt sneller en eindigt lager.',
		overshoots: 'De training schiet door: het verlies springt op en neer, of groeit zelfs.',
		stays: 'Het verlies blijft waar het begon.',
		hint: 'Met welke factor wordt elke stap langer of korter?',
		why: (verdict) => `Op dezelfde manier getraind: het verlies ${verdict}.`,
		readWhy: (rate, verdict) => `Met _α_ = ${rate} geldt: het verlies ${verdict}.`,
		read: (epochs) =>
			`De curve toont het verlies in ${epochs} epochs, met een of andere _α_. Wat zie je eraan?`,
		readings: {
			falling: 'Het verlies daalt nog als de training stopt.',
			converged: 'Het verlies is gedaald en blijft daarna ongeveer gelijk.',
			oscillating: 'Het verlies gaat op en neer en komt niet tot rust.',
			grown: 'Het verlies eindigt hoger dan het begon.'
		},
		readHint: 'Kijk naar het laatste derde deel van de curve, en vergelijk het einde met het begin.'
	},

	verdict: {
		shown: (rate) => `Als je op deze curven afgaat, is _α_ = ${rate} …`,
		tooLow: 'te laag',
		aboutRight: 'ongeveer goed',
		tooHigh: 'te hoog',
		shownHint:
			'Welke curve eindigt het laagst? Is de gevraagde _α_ kleiner of groter dan die daarvan?',
		next: (rate, epochs) =>
			`De curve toont ${epochs} epochs met _α_ = ${rate}. Je traint nog eens zoveel epochs, vanaf hetzelfde begin. Wat doe je met _α_ om lager uit te komen?`,
		raise: 'tien keer zo groot maken',
		keep: 'ongeveer zo laten',
		lower: 'tien keer zo klein maken',
		nextHint: 'Is de curve nog onderweg naar beneden, is ze er al, of schiet ze door?',
		why: (rate, name, verdict) => `_α_ = ${rate} is ${name}: het verlies ${verdict}.`,
		other: (rate, verdict) => `Met _α_ = ${rate} geldt: het verlies ${verdict}.`,
		best: (rate, end) => `Met _α_ = ${rate} eindigt het verlies het laagst, bij ${end}.`
	},

	verdicts: {
		short: 'is in zo weinig epochs niet te beoordelen',
		diverged: 'divergeert: de getallen lopen over',
		oscillating: (rises, epochs) =>
			`schommelt, met een stijging in ${rises} van de ${epochs} epochs`,
		grown: (from, to) => `eindigt hoger dan aan het begin, bij ${to} in plaats van ${from}`,
		flat: 'daalt niet',
		falling: (to) => `is aan het eind ${to} en daalt nog`,
		converged: (epoch, to) => `vlakt vanaf epoch ${epoch} af en eindigt op ${to}`
	}
};
