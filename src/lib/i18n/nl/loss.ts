import type { Dictionary } from '../dictionary';

export const loss: Dictionary['loss'] = {
	title: 'Verlies',
	what: 'gemiddelde per epoch',
	epoch: 'epoch',
	mean: 'Gemiddeld verlies',
	after: (epoch, epochs, loss) => `Gemiddeld verlies van epoch ${epoch} van ${epochs}: ${loss}.`,
	none: (epochs) => `Van de ${epochs} epochs is er nog geen klaar.`,
	diverged: (epoch) => `divergeert in epoch ${epoch}`,
	table: 'Gemiddeld verlies van enkele epochs'
};
