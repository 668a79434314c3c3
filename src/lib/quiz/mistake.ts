import type { Said } from './voice';

/**
 * The well-known mistakes, each with an id that never changes: results, packs and files name them. What each is
 * and what helps against it stands in the dictionaries, under `quiz.mistakes`.
 */
export const MISTAKES = [
	// Counting.
	'epoch-is-sample',
	'epoch-is-update',
	'epoch-is-batch',
	'update-per-sample',
	'update-per-epoch',
	'last-batch-forgotten',
	'one-epoch-only',
	'counted-from-zero',
	'data-order',
	'shuffle-trains-more',
	'shuffle-changes-data',
	// Forward.
	'bias-forgotten',
	'activation-forgotten',
	'activation-given',
	'mean-for-sum',
	'sum-for-mean',
	'last-for-mean',
	// The loss.
	'factor-two',
	'factor-half',
	'factor-n',
	'sign-turned',
	// Backward.
	'slope-forgotten',
	'slope-is-activation',
	'slope-misplaced',
	'dead-relu-learns',
	'own-activation',
	'input-forgotten',
	'bias-gradient-times-input',
	'bias-gradient-zero',
	'not-transposed',
	'updated-weights',
	'one-path-only',
	// The update.
	'gradient-added',
	'rate-forgotten',
	'step-for-result',
	'batch-not-divided',
	// Looking ahead.
	'gradient-sign-is-direction',
	'loss-always-falls',
	'forward-for-backward',
	'update-before-backward',
	'largest-weight-moves-most',
	'negative-is-dead',
	// The learning rate.
	'more-is-faster',
	'less-is-safer',
	'slow-is-stuck',
	// Arithmetic.
	'rounded-early'
] as const;
export type MistakeId = (typeof MISTAKES)[number];

/** What lies behind a wrong answer: a well-known mistake, or what the author of a pack says about it. */
export type Cause = MistakeId | Said;

/** The number somebody arrives at who makes a mistake. */
export interface Mistake {
	readonly cause: Cause;
	readonly value: number;
}
