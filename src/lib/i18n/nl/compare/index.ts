import type { CompareWords } from '../../compare';
import { chart } from './chart';
import { lens } from './lens';
import { page } from './page';
import { predict } from './predict';
import { runs } from './runs';
import { story } from './story';
import { surface } from './surface';

export const compare: CompareWords = { page, chart, runs, lens, story, surface, predict };
