import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readAddress } from '$lib/experiment/address';
import { ExperimentSchema } from '../support/experiment-schema';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { loadDataset } from '$lib/experiment/datasets';
import { LIMITS } from '$lib/experiment/limits';
import { MORE_DATA, WORKED_EXAMPLES, defaultExperiment } from '$lib/experiment/presets';
import { problemOf } from '$lib/experiment/problem';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCase } from '../support/cases';

test.each(DATA_NAMES)(
	'the usual experiment on %s is legal, and its run not too long',
	async (name) => {
		const experiment = defaultExperiment(name);
		expect(v.is(ExperimentSchema, experiment)).toBe(true);
		const timeline = new Timeline(problemOf(experiment, await loadDataset(experiment.data)));
		expect(timeline.length).toBeLessThanOrEqual(LIMITS.steps.max);
	}
);

test('the menu has every data set once', () => {
	expect([...WORKED_EXAMPLES, ...MORE_DATA].sort()).toEqual([...DATA_NAMES].sort());
});

test('Mazur’s preset is his example: the same first step as in the reference', async () => {
	const { data, ...experiment } = defaultExperiment('mazur');
	const problem = problemOf({ data, ...experiment }, await loadDataset(data));
	const reference = problemOfCase(referenceCase('p01'));
	expect(problem.init).toEqual(reference.init);
	expect(problem.samples).toEqual(reference.samples);
	const last = ({ schedule }: Timeline) => schedule.batchEnd(0, 0);
	const [ours, theirs] = [new Timeline(problem), new Timeline(reference)];
	expect(ours.at(last(ours))).toEqual(theirs.at(last(theirs)));
});

test('Mazur’s parameters are kept as long as they have a place in the network', () => {
	const { init } = defaultExperiment('mazur');
	const initOf = (net: string) => readAddress(`data=mazur&net=${net}`).address.experiment.init;
	expect(initOf('2-2s-2s')).toEqual(init);
	expect(initOf('2-2t-2l')).toEqual(init);
	expect(initOf('2-3s-2s')).toBeNull();
	expect(initOf('2-2s-2s-2s')).toBeNull();
	expect(initOf('2-2s')).toBeNull();
});
