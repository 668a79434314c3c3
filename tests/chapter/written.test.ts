import { describe, expect, test } from 'vitest';
import { STORY } from '$lib/chapter/example';
import { runWritten, type Fault } from '$lib/chapter/written';
import { gapsOf } from '$lib/quiz/kinds/order/gaps';
import { Timeline } from '$lib/timeline/timeline';

const { problem, schedule } = STORY;
const timeline = new Timeline(problem);
timeline.computeTo(timeline.length);
/** Mean losses of the live run. */
const LIVE = Array.from(
	{ length: problem.epochs },
	(_, epoch) => timeline.at(schedule.stepOf({ kind: 'epoch-end', epoch })).meanLoss!
);

const RIGHT = { forward: 'layer.forward(output)', backward: 'layer.backward(da)' };
const { forward, backward } = gapsOf('fit', problem);

test('the right lines train as the live run does, to the last bit', () => {
	expect(runWritten(RIGHT, problem)).toEqual({ kind: 'trained', losses: LIVE });
});

test('whatever the question accepts trains so, however it is spaced', () => {
	for (const text of forward!.accepts)
		for (const other of backward!.accepts) {
			const written = { forward: ` ${text.replace('(', '( ')}`, backward: other };
			expect(runWritten(written, problem)).toEqual({ kind: 'trained', losses: LIVE });
		}
});

test('none of the well-known mistakes trains so', () => {
	for (const [gap, { mistakes }] of [
		['forward', forward!],
		['backward', backward!]
	] as const)
		for (const { text } of mistakes) {
			const outcome = runWritten({ ...RIGHT, [gap]: text }, problem);
			if (outcome.kind === 'trained') expect(outcome.losses.at(-1)).toBeGreaterThan(0.3);
			else expect(outcome.fault.gap).toBe(gap);
		}
});

describe('a program stops where Python would', () => {
	test.each<[Partial<typeof RIGHT>, Fault]>([
		[
			{ forward: 'layer.forward(x)' },
			{ kind: 'size', gap: 'forward', layer: 1, name: 'x', needs: 4, got: 2 }
		],
		[
			{ forward: 'layer.forward(X)' },
			{ kind: 'size', gap: 'forward', layer: 0, name: 'X', needs: 2, got: null }
		],
		[{ forward: 'layer.forward(da)' }, { kind: 'unset', gap: 'forward', name: 'da' }],
		[{ forward: 'layer.backward(output)' }, { kind: 'early', gap: 'forward' }],
		[
			{ backward: 'layer.forward(da)' },
			{ kind: 'size', gap: 'backward', layer: 2, name: 'da', needs: 3, got: 1 }
		],
		[
			{ backward: 'layer.backward(x)' },
			{ kind: 'size', gap: 'backward', layer: 2, name: 'x', needs: 1, got: 2 }
		],
		[{ backward: 'layer.update(lr)' }, { kind: 'nothing', gap: 'backward' }],
		[{ backward: 'da' }, { kind: 'no-call', gap: 'backward', text: 'da' }],
		[{ backward: 'layer.back(da)' }, { kind: 'no-method', gap: 'backward', text: 'back' }],
		[{ forward: 'layer.forward(out)' }, { kind: 'no-name', gap: 'forward', text: 'out' }]
	])('%j', (written, fault) => {
		expect(runWritten({ ...RIGHT, ...written }, problem)).toEqual({ kind: 'stopped', fault });
	});
});

test.each(['output', 'L', 'target', 'lr', 'total'])(
	'with %s passed back it runs, since one number fits everywhere, and learns less',
	(name) => {
		const outcome = runWritten({ ...RIGHT, backward: `layer.backward(${name})` }, problem);
		expect(outcome.kind).toBe('trained');
		if (outcome.kind === 'trained') expect(outcome.losses.at(-1)).toBeGreaterThan(2 * LIVE.at(-1)!);
	}
);
