import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ending } from '$lib/quiz/run/outcome';
import { resumed, suspendText, type Suspended } from '$lib/quiz/scorm/suspend';
import { endings } from '../run/turns';

const names = fc.stringMatching(/^[a-z-]{1,12}\.\d{1,10}$/);
const runs = (most: number): fc.Arbitrary<Suspended> =>
	fc.record({
		outcomes: fc.array(
			fc.tuple(names, endings).map(([name, ending]) => ({ name, ...ending })),
			{ maxLength: most }
		),
		open: fc.option(endings),
		over: fc.boolean()
	});

/** Without what is left out first. */
const short = (ending: Ending): Ending => ({
	...ending,
	causes: ending.causes.filter((cause) => typeof cause === 'string'),
	answer: null
});

test('a quiz goes on where it was; if anything is lost it is answers and remarks', () => {
	fc.assert(
		fc.property(runs(12), (run) => {
			const text = suspendText('data=xor&quiz=epoch', run);
			expect(text.length).toBeLessThanOrEqual(4096);
			const again = resumed(text, 'data=xor&quiz=epoch')!;
			expect([again.over, again.open && short(again.open)]).toEqual([
				run.over,
				run.open && short(run.open)
			]);
			expect(again.outcomes.map(({ name }) => name)).toEqual(run.outcomes.map(({ name }) => name));
			expect(again.outcomes.map(short)).toEqual(run.outcomes.map(short));
			if (JSON.stringify(run).length < 3000) expect(again).toEqual(run);
		}),
		{ numRuns: 200 }
	);
});

test('a hundred questions find room, with every way of going wrong', () => {
	fc.assert(
		fc.property(fc.array(names, { minLength: 100, maxLength: 100 }), (all) => {
			const ending = {
				...{ right: true, wrong: 1, hints: 1, revealed: false, skipped: false, ahead: false },
				...{ confidence: null, causes: [], answer: { kind: 'number' as const, typed: '0.125' } }
			};
			const outcomes = all.map((name) => ({ name, ...ending }));
			const text = suspendText('', { outcomes, open: null, over: false });
			expect(resumed(text, '')!.outcomes).toHaveLength(100);
		})
	);
});

test('what is kept of another quiz, or by another program, is no beginning of this one', () => {
	const run: Suspended = { outcomes: [], open: null, over: false };
	expect(resumed(suspendText('a', run), 'a')).toEqual(run);
	expect(resumed(suspendText('a', run), 'b')).toBeNull();
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			expect(resumed(text, 'a')).toBeNull();
		})
	);
});

test('a text that was tampered with is refused and not half read', () => {
	const text = suspendText('a', {
		...{ open: null, over: false },
		outcomes: [
			{
				...{ name: 'dz.1', right: true, wrong: 0, hints: 0, revealed: false, skipped: false },
				...{ ahead: false, confidence: 'sure', causes: [], answer: { kind: 'choice', chosen: 2 } }
			}
		]
	});
	expect(resumed(text, 'a')!.outcomes[0]!.confidence).toBe('sure');
	for (const [from, to] of [
		['"c",2', '"c",-2'],
		['"c"', '"x"'],
		['"dz.1"', '7'],
		[',0,0,3,', ',-1,0,3,']
	] as const) {
		expect(text).toContain(from);
		expect(resumed(text.replace(from, to), 'a')).toBeNull();
	}
});
