import { compute } from './compute';
import { mistakes } from './mistakes';

/** The words of questions and of the quiz, loaded with it. */
export const quiz = { compute, mistakes };
