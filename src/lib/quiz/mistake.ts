import { said, type Text, type Voice } from './voice';

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
	'this-epoch-only',
	'epoch-not-over',
	'updates-for-samples',
	'rounded-at-end',
	'last-batch-full',
	'data-order',
	'order-kept',
	'shuffle-draws-again',
	'shuffle-trains-more',
	'shuffle-changes-data',
	// Forward.
	'bias-forgotten',
	'activation-forgotten',
	'activation-given',
	'other-activation',
	'softmax-alone',
	'mean-for-sum',
	'sum-for-mean',
	'last-for-mean',
	'mean-of-batches',
	// The loss.
	'other-loss',
	'other-target',
	'log-ten',
	'square-forgotten',
	'factor-two',
	'factor-half',
	'factor-n',
	'sign-turned',
	// Backward.
	'slope-forgotten',
	'slope-is-activation',
	'slope-misplaced',
	'dead-relu-learns',
	'dz-given',
	'own-activation',
	'input-forgotten',
	'weight-for-input',
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
	'backward-changes-weights',
	'large-batch-is-noisy',
	'large-batch-updates-more',
	'one-sample-of-batch',
	// Looking ahead.
	'gradient-sign-is-direction',
	'loss-always-falls',
	'forward-for-backward',
	'update-before-backward',
	'largest-weight-moves-most',
	'sign-for-size',
	'negative-is-dead',
	'leaky-is-relu',
	// The learning rate.
	'more-is-faster',
	'less-is-safer',
	'slow-is-stuck',
	// Code.
	'input-not-passed-on',
	'backward-too-early',
	'loss-for-gradient',
	'output-for-gradient',
	'output-target-swapped',
	'outer-turned',
	// Arithmetic.
	'rounded-early'
] as const;
export type MistakeId = (typeof MISTAKES)[number];

/** What the author of a pack says about a wrong answer. */
export interface Remark {
	readonly remark: Text;
}

/** What lies behind a wrong answer; plain data, which results keep. */
export type Cause = MistakeId | Remark;

/** What helps against it, marked as in i18n/rich.ts. */
export const causeText = (cause: Cause, voice: Voice): string =>
	typeof cause === 'string' ? voice.quiz.mistakes[cause] : said(cause.remark)(voice);

/** Each cause once, however often its author wrote the same. */
export const distinct = (causes: readonly Cause[]): Cause[] => [
	...new Map(causes.map((cause) => [keyOf(cause), cause])).values()
];

/** Whether two causes are the same. */
export const isSameCause = (one: Cause, other: Cause): boolean => keyOf(one) === keyOf(other);

const keyOf = (cause: Cause): string => JSON.stringify(cause);

/** The number somebody arrives at who makes a mistake. */
export interface Mistake {
	readonly cause: Cause;
	readonly value: number;
}

/** A mistake with the number it leads to. */
export const mistake = (cause: MistakeId, value: number): Mistake => ({ cause, value });
