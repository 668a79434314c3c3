import { chart } from './chart';
import { lens } from './lens';
import { page } from './page';
import { predict } from './predict';
import { runs } from './runs';
import { story } from './story';
import { surface } from './surface';

/** The words of the Compare page, loaded with it. */
export const compare = { page, chart, runs, lens, story, surface, predict };
