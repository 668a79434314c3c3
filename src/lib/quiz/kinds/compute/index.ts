import { dz } from './dz';
import { asking } from './quantity';
import { z } from './z';

export const COMPUTE = { z: asking('z', z), dz: asking('dz', dz) };
