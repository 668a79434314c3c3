import { describe, expect, test } from 'vitest';
import { Session } from '$lib/state/session.svelte';
import { Steps } from '$lib/state/steps.svelte';

const GRANULARITIES = ['neuron', 'layer', 'sample', 'epoch'] as const;
const at = (step: number, predict = true) => {
	const session = new Session(`data=xor&step=${step}`);
	return { session, steps: new Steps(session, () => predict) };
};

describe.each(GRANULARITIES)('by %s', (granularity) => {
	test('a step is announced, and then taken', () => {
		const { session, steps } = at(11);
		const taken = at(11, false);
		taken.steps.forward(granularity);
		expect(taken.session.step).not.toBe(11);

		steps.forward(granularity);
		expect(session.step).toBe(11);
		expect(steps.coming?.step).toBe(taken.session.step);
		steps.forward(granularity);
		expect(session.hash).toBe(taken.session.hash);
		expect(steps.coming).toBeNull();
	});

	test('back takes the announcement back, and only then goes back', () => {
		const { session, steps } = at(40);
		steps.forward(granularity);
		steps.back(granularity);
		expect([session.step, steps.coming]).toEqual([40, null]);
		const before = at(40, false);
		before.steps.back(granularity);
		steps.back(granularity);
		expect(session.hash).toBe(before.session.hash);
	});
});

test('another neuron of the same step is looked at without a question', () => {
	const { session, steps } = at(12);
	steps.forward('neuron');
	expect(steps.coming).toBeNull();
	expect(session.selection).toEqual({ layer: 0, neuron: 1 });
});

test('another granularity is announced instead; revealing takes what is announced', () => {
	const { session, steps } = at(11);
	steps.forward('layer');
	steps.forward('sample');
	expect(steps.coming?.covers).toBe('sample');
	steps.reveal();
	expect(session.step).toBe(19);
});

test('whoever goes elsewhere hears no more of what was announced, there or back', () => {
	const { session, steps } = at(11);
	steps.forward('layer');
	session.go(30);
	expect(steps.coming).toBeNull();
	steps.reveal();
	expect(session.step).toBe(30);
});

test('nothing is announced beyond the end, nor where steps are not to be', () => {
	const { steps } = at(3800);
	steps.forward('layer');
	expect(steps.coming).toBeNull();
	const never = new Steps(new Session('data=xor'), null);
	never.forward('layer');
	expect([never.announces, never.coming]).toEqual([false, null]);
});

test('with predict-first on, losses are known up to the step and no further', () => {
	const session = new Session('data=xor&epochs=4&step=60');
	session.timeline.computeTo(session.timeline.length);
	const stop = session.computeAhead();
	for (const step of [0, 5, 6, 37, 38, 75, 76, 100, 152]) {
		session.go(step);
		const { epochLosses, sampleLosses } = session.knownSoFar;
		expect(epochLosses).toHaveLength(Math.floor(step / 38));
		const last = session.moment.loss ?? sampleLosses.at(-1);
		expect(sampleLosses.at(-1)).toBe(last);
	}
	stop();
	session.ahead.close();
});
