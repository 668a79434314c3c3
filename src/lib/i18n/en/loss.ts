export const loss = {
	title: 'Loss',
	what: 'mean per epoch',
	epoch: 'epoch',
	mean: 'Mean loss',
	/** What the curve says where the cursor stands. */
	after: (epoch: string, epochs: string, loss: string) =>
		`Mean loss of epoch ${epoch} of ${epochs}: ${loss}.`,
	none: (epochs: string) => `No epoch of ${epochs} is finished yet.`,
	diverged: (epoch: string) => `diverged in epoch ${epoch}`,
	table: 'Mean loss of some epochs'
};
