import { dead } from './dead';
import { direction } from './direction';
import { falls } from './falls';
import { movesMost } from './moves-most';
import { nextStep } from './next-step';

export const PREDICT = {
	direction,
	falls,
	'next-step': nextStep,
	'moves-most': movesMost,
	dead
};
