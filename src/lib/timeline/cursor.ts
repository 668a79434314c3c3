/** Where a step stands in the run. Everything is counted from 0. */
export type Cursor = BetweenSamples | InSample;

interface BetweenSamplesAt<Kind> {
	readonly kind: Kind;
	readonly epoch: number;
}

export type BetweenSamples =
	{ readonly kind: 'start' } | BetweenSamplesAt<'epoch'> | BetweenSamplesAt<'epoch-end'>;

interface InSampleAt<Kind> {
	readonly kind: Kind;
	readonly epoch: number;
	readonly batch: number;
	/** The k-th sample of the epoch's order; for the updates after a mini-batch its last sample. */
	readonly position: number;
}

interface InLayerAt<Kind> extends InSampleAt<Kind> {
	/** 0 is the first layer after the input. */
	readonly layer: number;
}

export type InSample =
	| InSampleAt<'sample'>
	| InSampleAt<'loss'>
	| InSampleAt<'gradient'>
	| InLayerAt<'forward'>
	| InLayerAt<'backward'>
	| InLayerAt<'update'>;

export type CursorKind = Cursor['kind'];
