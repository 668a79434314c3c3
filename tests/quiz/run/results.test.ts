import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClean } from '$lib/quiz/run/outcome';
import { missedIn, resultsOf, topicOfTurn } from '$lib/quiz/run/results';
import { turns } from './turns';

test('results by topic add up to the whole', () => {
	fc.assert(
		fc.property(turns, (run) => {
			const results = resultsOf(run);
			const sum = (key: 'asked' | 'clean' | 'points'): number =>
				results.topics.reduce((total, topic) => total + topic[key], 0);
			expect(sum('asked')).toBe(run.length);
			expect(sum('clean')).toBe(results.clean);
			expect(sum('points')).toBe(results.points);
			expect(new Set(results.topics.map(({ topic }) => topic))).toEqual(
				new Set(run.map(topicOfTurn))
			);
		})
	);
});

test('every mistake that was made is told once, well-known or the pack’s own, with the places it was made in', () => {
	fc.assert(
		fc.property(turns, (run) => {
			const { mistakes } = resultsOf(run);
			const keys = (causes: readonly unknown[]) => causes.map((cause) => JSON.stringify(cause));
			for (const { cause, at } of mistakes)
				expect(at).toEqual(
					[...run.keys()].filter((i) => keys(run[i]!.ending.causes).includes(JSON.stringify(cause)))
				);
			const told = keys(mistakes.map(({ cause }) => cause));
			expect(new Set(told).size).toBe(told.length);
			expect(new Set(told)).toEqual(new Set(keys(run.flatMap(({ ending }) => ending.causes))));
		})
	);
});

test('what is to be practised is what was not right at once', () => {
	fc.assert(
		fc.property(turns, (run) => {
			expect(run.filter((turn) => isClean(turn.ending)).length + missedIn(run).length).toBe(
				run.length
			);
		})
	);
});
