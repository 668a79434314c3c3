import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonText } from '$lib/export/json-text';
import { parseRunFile } from '$lib/export/run-file';
import { RunFileError } from '$lib/export/run-file-error';
import { traceOf } from '$lib/export/trace';
import type { Problem } from '$lib/experiment/problem';
import type { ReferenceCase } from './cases';

export const pathOfCase = ({ name }: ReferenceCase): string =>
	fileURLToPath(new URL(`../fixtures/cases/${name}.json`, import.meta.url));

export const textOfCase = (reference: ReferenceCase): string =>
	readFileSync(pathOfCase(reference), 'utf8');

/** A value as text that is JSON. */
export const written = (value: unknown): string => [...jsonText(value)].join('');

/** A file that asks for a run of this problem, without what may be left out. */
export function fileOf(problem: Problem, record?: 'full' | 'checkpoints'): string {
	const { inputs, layers, loss, learningRate, epochs, batchSize, shuffle, seed, init } = problem;
	const { samples } = problem;
	const settings = { inputs, layers, loss, learningRate, epochs, batchSize, shuffle, seed };
	return written({
		config: { ...settings, init: init ? 'explicit' : 'uniform' },
		data: { x: samples.inputs, y: samples.targets },
		init: init ?? undefined,
		record
	});
}

/** The trace that a file asks for, as `npm run trace` prints it. */
export const traceText = (file: string): string => written(traceOf(parseRunFile(file)));

/** Two samples, a 2-3-1 network, one epoch. */
export function small() {
	return {
		config: {
			inputs: 2,
			layers: [
				{ units: 3, activation: 'tanh' },
				{ units: 1, activation: 'sigmoid' }
			],
			loss: 'binary_cross_entropy',
			learningRate: 0.1,
			epochs: 1,
			batchSize: 1,
			shuffle: true,
			seed: 1,
			init: 'uniform'
		},
		data: {
			x: [
				[0, 1],
				[1, 1]
			],
			y: [[1], [0]]
		}
	};
}

/** A copy in which something else stands at a place, as `config.layers.0`; the whole for ''. */
export function changed(whole: unknown, place: string, value: unknown): unknown {
	if (place === '') return value;
	const [first, ...rest] = place.split('.');
	const copy: unknown = Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) };
	const fields = copy as Record<string, unknown>;
	fields[first!] = changed(fields[first!], rest.join('.'), value);
	return copy;
}

/** What is said when a file cannot be run. Throws whatever else is thrown. */
export function complaintOf(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		if (error instanceof RunFileError) return error.message;
		throw error;
	}
	return 'nothing';
}
