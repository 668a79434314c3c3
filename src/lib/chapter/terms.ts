import type { StopId } from './stops';

/** A word of the field that can be looked up. */
export interface Term {
	/** The stop of the chapter that shows what it means. */
	readonly show: StopId;
	/** How the formulas write it. */
	readonly symbol?: string;
}

/** The words of the glossary. Where a sentence has many, those that come first here are marked. */
export const TERMS = {
	'chain-rule': { show: 'backward-1' },
	'gradient-descent': { show: 'training-4' },
	'cross-entropy': { show: 'loss-1' },
	backward: { show: 'backward-4' },
	forward: { show: 'forward-3' },
	dz: { show: 'backward-1', symbol: 'dz' },
	da: { show: 'loss-3', symbol: 'da' },
	dW: { show: 'backward-2', symbol: 'dW' },
	db: { show: 'backward-2', symbol: 'db' },
	z: { show: 'forward-2', symbol: 'z' },
	'activation-function': { show: 'forward-2' },
	activation: { show: 'forward-2', symbol: 'a' },
	sgd: { show: 'sgd-1' },
	'mini-batch': { show: 'sgd-5' },
	'full-batch': { show: 'sgd-2' },
	gradient: { show: 'training-4' },
	'learning-rate': { show: 'rate-2', symbol: 'α' },
	loss: { show: 'loss-1', symbol: 'L' },
	seed: { show: 'epoch-3' },
	shuffle: { show: 'epoch-2' },
	update: { show: 'backward-3' },
	epoch: { show: 'epoch-1' },
	batch: { show: 'sgd-2' },
	'training-set': { show: 'training-2' },
	bias: { show: 'training-1' },
	weight: { show: 'training-1' },
	target: { show: 'loss-1', symbol: 't' },
	output: { show: 'forward-4', symbol: 'o' },
	sample: { show: 'training-2' },
	layer: { show: 'training-1' },
	neuron: { show: 'training-1' }
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof TERMS;

export const TERM_IDS = Object.keys(TERMS) as readonly TermId[];
