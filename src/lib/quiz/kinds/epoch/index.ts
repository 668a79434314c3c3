import { batches } from './batches';
import { nextSample } from './next-sample';
import { pass } from './pass';
import { shuffle } from './shuffle';
import { soFar } from './so-far';
import { updates } from './updates';
import { when } from './when';

export const EPOCH = {
	pass,
	'so-far': soFar,
	updates,
	'next-sample': nextSample,
	shuffle,
	when,
	batches
};
