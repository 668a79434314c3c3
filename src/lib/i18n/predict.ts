import type { predict } from './en/predict';

/** What is asked before a step is taken. */
export type PredictWords = typeof predict;
