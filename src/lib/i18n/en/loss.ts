export const loss = {
	title: 'Loss',
	/** What the curve is of. */
	choose: 'Loss per',
	per: { epoch: 'mean per epoch', sample: 'per sample' },
	epoch: 'epoch',
	epochs: (epochs: number, shown: string) => (epochs === 1 ? '1 epoch' : `${shown} epochs`),
	mean: 'Mean loss',
	/** What the curve says where the cursor stands. */
	after: (epoch: string, epochs: string, loss: string) =>
		`Mean loss of epoch ${epoch} of ${epochs}: ${loss}.`,
	none: (epochs: string) => `No epoch of ${epochs} is finished yet.`,
	diverged: (epoch: string) => `overflow in epoch ${epoch}`,
	table: 'Mean loss of some epochs',

	/** Every visit of a sample counts: 4 samples in 50 epochs are 200. */
	samples: (samples: number, shown: string) => (samples === 1 ? '1 sample' : `${shown} samples`),
	ofSample: (sample: string, samples: string, loss: string) =>
		`Sample ${sample} of ${samples} over all epochs: loss ${loss}.`,
	noSample: 'At this step there is no loss of a sample yet.',
	rangeTable: 'Losses of the samples of all epochs, in the order of their turns',
	samplesFromTo: 'samples',
	lowest: 'lowest',
	highest: 'highest'
};
