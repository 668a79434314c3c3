import { blanks } from './blanks';
import { loop } from './loop';

export const ORDER = { loop, blanks };
