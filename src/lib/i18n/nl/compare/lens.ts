import type { CompareWords } from '../../compare';

export const lens: CompareWords['lens'] = {
	title: 'Eén stap onder de loep',
	lead: 'Het verlies langs de richting van één update: waar kom je met elke α uit?',
	run: 'van run',
	update: 'update',
	updates: (count) => `van ${count}`,
	earlier: 'Vorige update',
	later: 'Volgende update',
	loss: 'verlies van',
	batch: (samples, shown) => (samples === 1 ? 'dit voorbeeld' : `deze ${shown} voorbeelden`),
	all: 'alle voorbeelden',
	best: (alpha) => `beste α ≈ ${alpha}`,
	shape: {
		valley: (alpha) => `De beste α voor deze stap is ongeveer ${alpha}.`,
		falls: 'Voor zover hier te zien is: hoe groter de stap, hoe beter.',
		rises:
			'Elke stap deze kant op maakt het verlies hoger: wat goed is voor dit voorbeeld, is dat niet voor allemaal.',
		lost: 'Bij deze update is de run al verloren: het verlies is geen getal meer.',
		flat: 'Geen van deze stappen verandert veel: de gradiënt is ongeveer 0, of elke α is dat.'
	},
	alpha: 'α',
	lands: 'verlies erna',
	how: 'wat de stap doet',
	where: {
		before: 'een stap de goede kant op, nog niet ver genoeg',
		best: 'ongeveer de beste stap die er is',
		beyond: 'schiet het laagste punt voorbij, maar komt toch lager uit',
		higher: 'schiet door: eindigt hoger dan het begin',
		rises: 'stijgt meteen: voor alle voorbeelden samen helpt deze richting niet',
		same: 'laat het verlies zoals het is'
	},
	over: (alpha, loss) => `α = ${alpha} schiet door en komt uit op ${loss}.`,
	now: (loss) => `Het verlies is nu ${loss}.`,
	wait: 'Dit komt zodra de runs klaar zijn.'
};
