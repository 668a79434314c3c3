/** What fit() has just done when it stops. */
export type StepKind =
	/** A new epoch has begun and its order has been drawn. */
	| 'epoch'
	/** The next sample of that order has been taken. */
	| 'sample'
	/** One layer has computed z and a. */
	| 'forward'
	/** The output has been compared with the target. */
	| 'loss'
	/** da = ∂L/∂output is known. */
	| 'gradient'
	/** One layer has computed dz, dW, db and the da of the layer below. */
	| 'backward'
	/** One layer has changed its weights and biases. */
	| 'update'
	/** Every sample has been used once; the epoch's mean loss is known. */
	| 'epoch-end';

/** Where fit() stops. The same stop is the same object in every sample. */
export interface Stop {
	/** A step, or `batch`: the only stop inside an epoch when nobody is watching the steps. */
	readonly kind: StepKind | 'batch';
	/** Index of the layer, 0 for the first after the input; −1 where no layer is concerned. */
	readonly layer: number;
}

/** Every stop there is in a network of `depth` layers, made once: stopping then costs no more than the yield. */
export const stopsOf = (depth: number) => {
	const ofLayers = (kind: StepKind): readonly Stop[] =>
		Array.from({ length: depth }, (_, layer) => ({ kind, layer }));
	const of = (kind: Stop['kind']): Stop => ({ kind, layer: -1 });
	return {
		epoch: of('epoch'),
		sample: of('sample'),
		forward: ofLayers('forward'),
		loss: of('loss'),
		gradient: of('gradient'),
		backward: ofLayers('backward'),
		update: ofLayers('update'),
		batch: of('batch'),
		epochEnd: of('epoch-end')
	};
};

/** How often fit() stops. May be changed while it stands still. */
export interface Pace {
	/** true: after every step. false: only after each batch and at the end of each epoch. */
	steps: boolean;
	/** With steps false: batches that end before this position of the epoch are passed by; Infinity passes all. */
	until: number;
}
