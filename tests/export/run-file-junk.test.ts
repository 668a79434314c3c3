import { expect, test } from 'vitest';
import fc from 'fast-check';
import { parseRunFile } from '$lib/export/run-file';
import { RunFileError } from '$lib/export/run-file-error';
import { traceOf } from '$lib/export/trace';
import { referenceCases } from '../support/cases';
import { changed, textOfCase, written } from '../support/run-files';

test('whatever is in the file, it is run or there is one line that says what is wrong', () => {
	const texts = referenceCases
		.filter(({ name }) => !name.startsWith('p04'))
		.map((reference) => JSON.parse(textOfCase(reference)) as Record<string, unknown>)
		.map(({ config, data, init, record }) => ({
			config,
			data,
			init,
			record
		}));
	const places = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
	const junk = fc.oneof(
		fc.jsonValue(),
		fc.constantFrom(
			undefined,
			0,
			-1,
			1,
			2,
			0.5,
			1e9,
			2 ** 53,
			'explicit',
			'softmax',
			'checkpoints',
			[],
			{}
		)
	);
	const mutated = fc
		.tuple(
			fc.constantFrom(...texts),
			fc.array(fc.tuple(places, junk), { minLength: 1, maxLength: 2 })
		)
		.map(([file, changes]) =>
			written(
				changes.reduce<unknown>(
					(now, [place, value]) => changed(now, placeIn(now, place), value),
					file
				)
			)
		);
	const cut = fc
		.tuple(mutated, fc.nat(), fc.string({ maxLength: 2, unit: 'binary' }))
		.map(
			([text, at, put]) =>
				text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1)
		);

	let [run, refused] = [0, 0];
	fc.assert(
		fc.property(fc.oneof({ arbitrary: mutated, weight: 4 }, cut, fc.string()), (text) => {
			try {
				const file = parseRunFile(text);
				const trace = traceOf(file);
				run++;
				if (file.problem.epochs * file.problem.samples.inputs.length > 1000) return;
				expect(JSON.parse(written(trace))).toHaveProperty('final.weights');
			} catch (error) {
				if (!(error instanceof RunFileError)) throw error;
				refused++;
				expect(error.message).toMatch(/^[^\n\r]{10,300}$/);
			}
		}),
		{ numRuns: 1500 }
	);
	expect(Math.min(run, refused)).toBeGreaterThan(50);
});

/** Some place in a value: each number chooses a field or item, down to where there is none. */
function placeIn(whole: unknown, choices: readonly number[]): string {
	const path: string[] = [];
	let inner = whole;
	for (const choice of choices) {
		if (typeof inner !== 'object' || inner === null) break;
		const names = Object.keys(inner);
		if (names.length === 0) break;
		const name = names[choice % names.length]!;
		path.push(name);
		inner = (inner as Record<string, unknown>)[name];
	}
	return path.join('.');
}
