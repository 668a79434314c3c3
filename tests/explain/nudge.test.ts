import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nudgeOf } from '$lib/explain/nudge';
import type { Problem } from '$lib/experiment/problem';
import type { Moment } from '$lib/timeline/moment';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCase } from '../support/cases';
import { editedProblems } from '../support/problems';
import { focusedMomentsOf, runs } from './runs';

/** Where an output is clipped, or a z is 0 under a kink, the formula is no derivative by convention. */
const conventional = ['p12_saturated_sigmoid', 'p15_relu_at_zero'];
/** Most of its numbers are no longer finite. */
const diverging = 'p10_divergence';

const isChecked = ({ cursor }: Moment): boolean =>
	cursor.kind === 'gradient' || cursor.kind === 'backward';

const nudges = (problem: Problem) =>
	[...focusedMomentsOf(problem)]
		.filter(([moment]) => isChecked(moment))
		.map(([moment, focus]) => ({ moment, focus, nudge: nudgeOf(moment, problem, focus) }));

describe.each(runs.filter(([name]) => !conventional.includes(name)))('%s', (name, problem) => {
	test('every gradient is what a nudge of o or z does to the loss', () => {
		const all = nudges(problem);
		for (const { moment, focus, nudge } of all) {
			const { da, dz } = moment.layers[focus!.layer]!;
			const gradient = (moment.cursor.kind === 'gradient' ? da : dz)![focus!.neuron]!;
			if (!nudge && name === diverging && !Number.isFinite(gradient)) continue;
			expect(nudge).toMatchObject({
				nudged: moment.cursor.kind === 'gradient' ? 'o' : 'z',
				agrees: true
			});
			expect(Math.abs(nudge!.derivative - gradient)).toBeLessThanOrEqual(1e-2 * Math.abs(gradient));
		}
		expect(all.filter(({ nudge }) => nudge).length).toBeGreaterThan(4);
	});
});

test('a clipped output is nudged in vain', () => {
	const problem = problemOfCase(referenceCase('p12'));
	const steps = nudges(problem).filter(({ moment }) => {
		const o = moment.layers.at(-1)!.a![0]!;
		return moment.cursor.kind === 'gradient' && (o < 1e-12 || o > 1 - 1e-12);
	});
	expect(steps.length).toBeGreaterThan(0);
	for (const { nudge } of steps)
		expect(nudge).toEqual({ nudged: 'o', derivative: 0, agrees: false });
});

test('at the kink of ReLU a nudge finds the mean of the two slopes', () => {
	const problem = problemOfCase(referenceCase('p15'));
	const atKink = nudges(problem).filter(({ moment, focus }) => {
		const { z, da, activation } = moment.layers[focus!.layer]!;
		const kinked = activation === 'relu' || activation === 'leaky_relu';
		return (
			moment.cursor.kind === 'backward' &&
			kinked &&
			z![focus!.neuron] === 0 &&
			da![focus!.neuron] !== 0
		);
	});
	expect(atKink.length).toBeGreaterThan(0);
	for (const { nudge } of atKink) expect(nudge!.agrees).toBe(false);
});

test('a wrong gradient is not confirmed', () => {
	const problem = problemOfCase(referenceCase('p02'));
	for (const { moment, focus } of nudges(problem)) {
		const wrong: Moment = {
			...moment,
			layers: moment.layers.map((layer) => ({
				...layer,
				da: layer.da && layer.da.map((v) => v * 1.001),
				dz: layer.dz && layer.dz.map((v) => v * 1.001)
			}))
		};
		expect(nudgeOf(wrong, problem, focus)).toMatchObject({ agrees: false });
	}
});

test('the layers above are taken as they were before their update', () => {
	// With so large a step the weights after the update would give another slope.
	const problem: Problem = { ...problemOfCase(referenceCase('p02')), learningRate: 50 };
	const timeline = new Timeline(problem);
	const { schedule } = timeline;
	const step = schedule.stepOf({ kind: 'backward', epoch: 0, batch: 0, position: 0, layer: 0 });
	const moment = timeline.at(step);
	expect(moment.layers[1]!.before).not.toBeNull();
	expect(nudgeOf(moment, problem, { layer: 0, neuron: 0 })).toMatchObject({ agrees: true });
});

test('other steps have nothing to nudge', () => {
	const problem = problemOfCase(referenceCase('p02'));
	for (const [moment, focus] of focusedMomentsOf(problem, 40))
		if (!isChecked(moment)) expect(nudgeOf(moment, problem, focus)).toBeNull();
});

test('where a number was changed by hand, the check is right or is not made', () => {
	const smooth = editedProblems.map((problem) => ({
		...problem,
		loss: 'half_squared_error' as const,
		layers: problem.layers.map(({ units }) => ({ units, activation: 'tanh' as const }))
	}));
	let made = 0;
	fc.assert(
		fc.property(smooth, (problem) => {
			for (const { moment, nudge } of nudges(problem)) {
				if (nudge) expect(nudge.agrees, `step ${moment.step}`).toBe(true);
				if (nudge && problem.edits.some(({ step }) => step <= moment.step)) made++;
			}
		}),
		{ numRuns: 60 }
	);
	expect(made).toBeGreaterThan(100);
});

test('a target changed at the gradient’s own step leaves no loss to check it by', () => {
	const problem = problemOfCase(referenceCase('p02'));
	const { schedule } = new Timeline(problem);
	const step = schedule.stepOf({ kind: 'gradient', epoch: 0, batch: 0, position: 0 });
	const focus = { layer: problem.layers.length - 1, neuron: 0 };
	const { index } = new Timeline(problem).at(step).sample!;
	const what = { kind: 'target', sample: index, output: 0 } as const;
	const edited = { ...problem, edits: [{ step, what, value: 0.25 }] };
	expect(nudgeOf(new Timeline(problem).at(step), problem, focus)).not.toBeNull();
	expect(nudgeOf(new Timeline(edited).at(step), edited, focus)).toBeNull();
});
