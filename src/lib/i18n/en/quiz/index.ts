import { bring } from './bring';
import { card } from './card';
import { compute } from './compute';
import { epoch } from './epoch';
import { lms } from './lms';
import { mistakes } from './mistakes';
import { order } from './order';
import { pack } from './pack';
import { play } from './play';
import { predict } from './predict';
import { rate } from './rate';
import { run } from './run';

/** The words of questions and of the quiz, loaded with it. */
export const quiz = {
	bring,
	card,
	compute,
	epoch,
	lms,
	mistakes,
	order,
	pack,
	play,
	predict,
	rate,
	run
};
