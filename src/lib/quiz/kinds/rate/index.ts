import { verdict } from './verdict';
import { whatHappens } from './what-happens';
import { whichCurve } from './which-curve';

export const RATE = { 'which-curve': whichCurve, 'what-happens': whatHappens, verdict };
