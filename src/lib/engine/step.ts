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

/** Where fit() stops. One object, reused for every stop: read it before asking for the next. */
export interface Stop {
	/** A step, or `batch`: the only stop inside an epoch when nobody is watching the steps. */
	kind: StepKind | 'batch';
	/** Index of the layer, 0 for the first after the input; −1 where no layer is concerned. */
	layer: number;
}

/** How often fit() stops. May be changed while it stands still. */
export interface Pace {
	/** true: after every step. false: only after each batch and at the end of each epoch. */
	steps: boolean;
}
