import { expect, test } from 'vitest';
import fc from 'fast-check';
import { parseRunFile } from '$lib/export/run-file';
import { RunFileError } from '$lib/export/run-file-error';
import { traceOf } from '$lib/export/trace';
import { checkSize, MOST_MULTIPLICATIONS, traceSize } from '$lib/export/run-size';
import { problems } from '../support/problems';
import { changed, complaintOf, fileOf, small, traceText, written } from '../support/run-files';

const million = 'and the limit is 15 million';
test.each([
	[
		'config.epochs',
		1e9,
		'full',
		`config.epochs: the trace would have about 110 billion numbers, ${million}; use at most`
	],
	[
		'config.epochs',
		1e9,
		'checkpoints',
		`config.epochs: the trace would have about 7 billion numbers, ${million}; use at most`
	],
	[
		'config.epochs',
		1e6,
		'full',
		`config.epochs: the trace would have about 110 million numbers, ${million}; use at most`
	],
	[
		'config.layers.0.units',
		2 ** 50,
		'full',
		`the trace would have about a million billion numbers, ${million}; use smaller layers or fewer samples.`
	],
	[
		'config.layers.0.units',
		1e6,
		'checkpoints',
		`the trace would have about 16 million numbers, ${million}; use smaller layers or fewer samples.`
	]
])('%s %d, %s: %s', (place, value, record, message) => {
	const file = changed(changed(small(), place, value), 'record', record);
	expect(complaintOfTrace(file).slice(0, message.length)).toBe(message);
});

test('"record": "checkpoints" is offered where it helps', () => {
	const offer = / epochs, or "record": "checkpoints"\.$/;
	expect(complaintOfTrace(changed(small(), 'config.epochs', 1e6))).toMatch(offer);
	expect(complaintOfTrace(changed(small(), 'config.epochs', 1e9))).not.toMatch(offer);
});

test('training that would take too long is, too', () => {
	const wide = changed(small(), 'config.layers.0.units', 10_000);
	const run = changed(changed(wide, 'config.epochs', 1_000_000), 'record', 'checkpoints');
	const parameters = 10_000 * 3 + 10_001;
	const most = Math.floor(MOST_MULTIPLICATIONS / (3 * 2 * parameters));
	expect(complaintOfTrace(run)).toBe(
		`config.epochs: training would take about 240 billion multiplications, and the limit is 100 billion; use at most ${most} epochs.`
	);
});

test.each(['full', 'checkpoints'])('%s: as many epochs as it says are not too many', (record) => {
	const file = changed(changed(small(), 'record', record), 'config.epochs', 1e9);
	const most = Number(/at most (\d+)/.exec(complaintOfTrace(file))![1]);
	const trace = (epochs: number) =>
		traceOf(parseRunFile(written(changed(file, 'config.epochs', epochs))));
	expect(trace(most)).toHaveProperty('final');
	expect(() => trace(most + 1)).toThrow(RunFileError);
});

test('a program may come to as much as can be written down, and train as long as a trace', () => {
	const check = (place: string, value: number) => {
		const { problem } = parseRunFile(written(changed(small(), place, value)));
		return complaintOf(() => checkSize(problem, 'result'));
	};
	expect(check('config.epochs', 14_999_987)).toBe('nothing');
	expect(check('config.epochs', 14_999_988)).toBe(
		'config.epochs: the result would have about 15 million numbers, and the limit is 15 million; use at most 14999987 epochs.'
	);
	expect(check('config.layers.0.units', 1e9)).toBe(
		'the result would have about 4 billion numbers, and the limit is 15 million; use smaller layers or fewer samples.'
	);
});

test('what is limited are the numbers that are in the trace', () => {
	fc.assert(
		fc.property(problems, fc.constantFrom('full', 'checkpoints'), (problem, record) => {
			const { data, init, trace, steps, checkpoints, epochLosses, epochs, final } = JSON.parse(
				traceText(fileOf(problem, record))
			) as Record<string, unknown>;
			const numbers = { data, init, trace, steps, checkpoints, epochLosses, epochs, final };
			// There is room for what some runs do without: the permutations, and o − t.
			const visits = problem.epochs * problem.samples.inputs.length;
			const outputs = problem.layers.at(-1)!.units;
			const isFused = written(steps).includes('dzFused');
			const unused =
				(problem.shuffle ? 0 : visits) + (record === 'full' && !isFused ? visits * outputs : 0);
			expect(numbersIn(numbers) + unused).toBe(traceSize(problem, record));
		})
	);
});

function complaintOfTrace(file: unknown): string {
	const run = parseRunFile(written(file));
	return complaintOf(() => traceOf(run));
}

/** Words for numbers that JSON has no word for are numbers, too. */
function numbersIn(value: unknown): number {
	if (typeof value !== 'object' || value === null)
		return value === null || value === undefined ? 0 : 1;
	return Object.values(value).reduce((sum: number, inner) => sum + numbersIn(inner), 0);
}
