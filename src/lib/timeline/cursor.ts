/** Where a step stands in the run. Everything is counted from 0; `position` is the k-th sample of the epoch's order. */
export type Cursor =
	| { readonly kind: 'start' }
	| { readonly kind: 'epoch' | 'epoch-end'; readonly epoch: number }
	| ({ readonly kind: 'sample' | 'loss' | 'gradient' } & InSample)
	| ({ readonly kind: 'forward' | 'backward' | 'update'; readonly layer: number } & InSample);

interface InSample {
	readonly epoch: number;
	readonly batch: number;
	/** For the updates after a mini-batch: the batch's last sample. */
	readonly position: number;
}

export type CursorKind = Cursor['kind'];
