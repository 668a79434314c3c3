import type { Dictionary } from '../dictionary';

export const loss: Dictionary['loss'] = {};
