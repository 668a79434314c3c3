import type { Dictionary } from '../dictionary';

export const commands: Dictionary['commands'] = {
	step: 'Stap',
	back: 'Terug',
	nextSample: 'Volgend voorbeeld',
	previousSample: 'Vorig voorbeeld',
	nextEpoch: 'Volgende epoch',
	previousEpoch: 'Vorige epoch',
	first: 'Naar het begin',
	last: 'Naar het einde',
	play: 'Afspelen of pauzeren',
	byNeuron: 'Stap per neuron',
	byLayer: 'Stap per laag',
	bySample: 'Stap per voorbeeld',
	byEpoch: 'Stap per epoch',
	goTo: 'Naar een stap',
	predict: 'Eerst voorspellen',
	reveal: 'Tonen wat gevraagd werd',
	setup: 'Instellingen',
	undo: 'Wijziging van de instellingen ongedaan maken',
	redo: 'Opnieuw toepassen',
	share: 'Delen wat je ziet',
	words: 'Wat de woorden betekenen',
	present: 'Presenteren, schermvullend',
	help: 'Alle toetsen'
};
