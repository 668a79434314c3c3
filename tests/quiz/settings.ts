import fc from 'fast-check';
import { readAddress } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { STRICTNESS } from '$lib/quiz/strictness';
import type { Setting } from '$lib/quiz/setting';
import { Timeline } from '$lib/timeline/timeline';
import { problems } from '../support/problems';

/** The run of an address whose data need no loading. */
export function settingOf(hash: string, epoch = 0): Setting {
	const { experiment } = readAddress(hash).address;
	const problem = problemOf(experiment, loadDataset(experiment.data) as Dataset);
	return { problem, timeline: new Timeline(problem), epoch, strictness: 'usual' };
}

/** A run as it is asked about. */
export const runOf = (problem: Problem): fc.Arbitrary<Setting> =>
	fc.record({
		problem: fc.constant(problem),
		timeline: fc.constant(new Timeline(problem)),
		epoch: fc.nat(problem.epochs - 1),
		strictness: fc.constantFrom(...STRICTNESS)
	});

/** A run that students meet. */
const usual = fc
	.constantFrom(
		'data=xor',
		'data=and&batch=3',
		'data=circles&n=12&epochs=3',
		'data=mazur',
		'data=sine&n=8&batch=8'
	)
	.map((hash) => settingOf(hash).problem);

/** Runs small enough to be asked about at once: of every shape, with any activation and loss, some diverging. */
export const settings: fc.Arbitrary<Setting> = fc
	.oneof({ weight: 3, arbitrary: problems }, { weight: 1, arbitrary: usual })
	.chain(runOf);
