import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDifference } from '$lib/experiment/edit';
import type { Problem } from '$lib/experiment/problem';
import { Frontier } from '$lib/timeline/frontier';
import { Timeline } from '$lib/timeline/timeline';
import { expectByHand, runByHand } from '../support/by-hand';
import { editedProblems, longEditedProblems } from '../support/problems';

/** Ways to come by the timeline of a problem: `by` chooses among what each leaves open. */
const WAYS: Readonly<Record<string, (problem: Problem, by: number) => Timeline>> = {
	'as it is': (problem) => new Timeline(problem),

	'with room for few checkpoints': (problem, by) => {
		const { samples, epochs } = new Timeline(problem).schedule;
		return new Timeline(problem, 8 * (samples + epochs) + 3000 * (1 + (by % 4)));
	},

	'change by change, each a branch of the run before': (problem, by) => {
		let edits: Problem['edits'] = [];
		let timeline = new Timeline({ ...problem, edits });
		// Whatever the order in which they are made, and one is taken back in between.
		const rotated = [...problem.edits.slice(by % 3), ...problem.edits.slice(0, by % 3)];
		const lists = rotated.map((_, i) => rotated.slice(0, i + 1));
		for (const list of [...lists, rotated.slice(1), rotated]) {
			const next = problem.edits.filter((edit) => list.includes(edit));
			const from = firstDifference(edits, next);
			if (from === null) continue;
			timeline.computeTo(by % 2 === 0 ? timeline.length : (by * 7) % timeline.length);
			timeline.at((by * 13) % (timeline.length + 1));
			timeline = timeline.branch({ ...problem, edits: next }, from);
			edits = next;
		}
		return timeline;
	},

	'in the stretches of a worker': (problem, by) => {
		const timeline = new Timeline(problem);
		timeline.computeMore(by % 4);
		const task = timeline.task && structuredClone(timeline.task);
		const frontier = task && new Frontier(task, timeline.schedule);
		while (!timeline.complete) {
			const to = Math.min(frontier!.step + 1 + (by % 97), timeline.length);
			timeline.take(structuredClone(frontier!.to(to)));
		}
		return timeline;
	}
};

/** Holds a timeline against the plain run at these steps, and its losses. */
function expectTimelineByHand(
	timeline: Timeline,
	{ snapshots, sampleLosses, epochLosses }: ReturnType<typeof runByHand>,
	steps: readonly number[]
): void {
	expect(timeline.length).toBe(snapshots.length - 1);
	for (const step of steps) expectByHand(timeline.at(step), snapshots[step]!);
	timeline.computeTo(timeline.length);
	expect([...timeline.sampleLosses]).toEqual(sampleLosses);
	expect(timeline.epochLosses).toEqual(epochLosses);
}

describe.each(Object.keys(WAYS))('a run is the one computed by hand: %s', (way) => {
	test('at every step, there and back', () => {
		fc.assert(
			fc.property(editedProblems, fc.nat(1000), fc.boolean(), (problem, by, back) => {
				const run = runByHand(problem);
				const steps = run.snapshots.map((_, step) => step);
				expectTimelineByHand(WAYS[way]!(problem, by), run, back ? steps.toReversed() : steps);
			})
		);
	});

	test('and when it is long, anywhere and around every change', () => {
		const places = fc.array(fc.nat(100_000), { maxLength: 20 });
		fc.assert(
			fc.property(longEditedProblems, fc.nat(1000), places, (problem, by, places) => {
				const run = runByHand(problem);
				const edited = problem.edits.flatMap(({ step }) => [step - 1, step, step + 1]);
				const length = run.snapshots.length - 1;
				const steps = [
					...edited.filter((step) => step >= 0 && step <= length),
					...places.map((place) => place % (length + 1))
				];
				expectTimelineByHand(WAYS[way]!(problem, by), run, steps);
			}),
			{ numRuns: 50 }
		);
	});
});
