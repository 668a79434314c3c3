import type { CompareWords } from '../../compare';

export const predict: CompareWords['predict'] = {
	title: 'Eerst voorspellen',
	question: {
		lr: 'Welke curve volgt deze α?',
		batch: 'Welke curve volgt deze batchgrootte?',
		shuffle: 'Welke curve volgt de training zonder schudden?',
		seed: 'Welke curve volgt deze seed?'
	},
	about: 'Teken je voorspelling in de grafiek, of sleep de punten, en start de run.',
	full: 'De run die je voorspelt heeft plaats nodig: haal er eerst een andere weg.',
	draw: 'Teken een voorspelling',
	run: 'Start de run',
	first: 'Teken eerst in de grafiek',
	runWithout: 'Start zonder voorspelling',
	cancel: 'Annuleren',
	again: 'Nog een keer',
	knot: (epoch) => `Jouw voorspelling bij epoch ${epoch}`,
	height: (loss) => `verlies ${loss}`,
	guess: 'jouw voorspelling',
	wait: 'Bezig …',
	off: (off, start) => `Je zat er gemiddeld ${off} naast; het verlies aan het begin was ${start}.`,
	truth: (run, verdict) => `De run zelf (${run}): ${verdict}.`
};
