import { a } from './a';
import { da } from './da';
import { daBelow } from './da-below';
import { db } from './db';
import { dW } from './dW';
import { dz } from './dz';
import { loss } from './loss';
import { meanLoss } from './mean-loss';
import { asking } from './quantity';
import { weight } from './weight';
import { z } from './z';

/** Questions for a number that the stepper computes. */
export const COMPUTE = {
	z: asking('z', z),
	a: asking('a', a),
	loss: asking('loss', loss),
	da: asking('da', da),
	dz: asking('dz', dz),
	dW: asking('dW', dW),
	db: asking('db', db),
	'da-below': asking('da-below', daBelow),
	weight: asking('weight', weight),
	'mean-loss': meanLoss
};
