import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDifference } from '$lib/experiment/edit';
import type { Problem } from '$lib/experiment/problem';
import { Frontier } from '$lib/timeline/frontier';
import { Timeline } from '$lib/timeline/timeline';
import { expectByHand, runByHand } from '../support/by-hand';
import { editedProblems } from '../support/problems';

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
			timeline.computeTo((by * 7) % (timeline.length + 1));
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

test.each(Object.keys(WAYS))('a run is the one computed by hand: %s', (way) => {
	fc.assert(
		fc.property(editedProblems, fc.nat(1000), fc.boolean(), (problem, by, back) => {
			const { snapshots, sampleLosses, epochLosses } = runByHand(problem);
			const timeline = WAYS[way]!(problem, by);
			expect(timeline.length).toBe(snapshots.length - 1);
			const steps = snapshots.map((_, step) => step);
			for (const step of back ? steps.toReversed() : steps)
				expectByHand(timeline.at(step), snapshots[step]!);
			timeline.computeTo(timeline.length);
			expect([...timeline.sampleLosses]).toEqual(sampleLosses);
			expect(timeline.epochLosses).toEqual(epochLosses);
		})
	);
});
