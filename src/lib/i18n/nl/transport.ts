import type { Dictionary } from '../dictionary';

export const transport: Dictionary['transport'] = {
	label: 'Bediening',
	first: 'Naar het begin',
	back: 'Terug',
	step: 'Stap',
	play: 'Afspelen',
	pause: 'Pauzeren',
	granularity: 'Stap per',
	granularities: { neuron: 'Neuron', layer: 'Laag', sample: 'Voorbeeld', epoch: 'Epoch' },
	speed: 'Tempo',
	perSecond: (steps) => `${steps} per seconde`,
	keyStep: 'stap',
	keyBack: 'terug',
	keyPlay: 'afspelen',
	keyAll: 'alle toetsen',
	space: 'spatie',
	scrubber: 'Plaats in de training',
	start: 'begin',
	epochTick: (epoch) => `epoch ${epoch}`,
	position: (step, where) => `Stap ${step}: ${where}`,
	edited: 'met de hand veranderd',
	editedAt: (step) => `Met de hand veranderd bij stap ${step}`,
	goTo: 'Naar stap',
	goToHint: (last) => `0 tot ${last}`,
	go: 'Ga'
};
