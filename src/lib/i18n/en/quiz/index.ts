import { card } from './card';
import { compute } from './compute';
import { epoch } from './epoch';
import { mistakes } from './mistakes';
import { pack } from './pack';
import { play } from './play';
import { predict } from './predict';
import { rate } from './rate';
import { run } from './run';

/** The words of questions and of the quiz, loaded with it. */
export const quiz = { card, compute, epoch, mistakes, pack, play, predict, rate, run };
