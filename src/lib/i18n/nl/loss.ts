import type { Dictionary } from '../dictionary';

export const loss: Dictionary['loss'] = {
	title: 'Verlies',
	choose: 'Verlies per',
	per: { epoch: 'per epoch', sample: 'per voorbeeld' },
	epoch: 'epoch',
	epochs: (epochs, shown) => (epochs === 1 ? '1 epoch' : `${shown} epochs`),
	mean: 'Gemiddeld verlies',
	after: (epoch, epochs, loss) => `Gemiddeld verlies van epoch ${epoch} van ${epochs}: ${loss}.`,
	none: (epochs) => `Van de ${epochs} epochs is er nog geen klaar.`,
	diverged: (epoch) => `loopt over in epoch ${epoch}`,
	table: 'Gemiddeld verlies van enkele epochs',

	samples: (samples, shown) => (samples === 1 ? '1 voorbeeld' : `${shown} voorbeelden`),
	ofSample: (sample, samples, loss) =>
		`Voorbeeld ${sample} van ${samples} over alle epochs: verlies ${loss}.`,
	noSample: 'Bij deze stap is er nog geen verlies van een voorbeeld.',
	rangeTable: 'Verlies van de voorbeelden uit alle epochs, in de volgorde van hun beurt',
	samplesFromTo: 'voorbeelden',
	lowest: 'laagste',
	highest: 'hoogste'
};
