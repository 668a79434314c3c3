import type { QuizWords } from '../../quiz';
import { compute } from './compute';
import { mistakes } from './mistakes';

export const quiz: QuizWords = { compute, mistakes };
