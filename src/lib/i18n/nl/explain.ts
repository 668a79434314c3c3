import type { Dictionary } from '../dictionary';

export const explain: Dictionary['explain'] = {};
