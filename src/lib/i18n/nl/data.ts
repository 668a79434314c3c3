import type { Dictionary } from '../dictionary';

export const data: Dictionary['data'] = {};
