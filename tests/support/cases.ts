import { readFileSync, readdirSync } from 'node:fs';
import type { ActivationName } from '$lib/engine/activation';
import type { LossName } from '$lib/engine/loss';
import type { Problem } from '$lib/experiment/problem';

/** A number as the reference files write it: non-finite ones are strings. */
export type Written = number | 'Infinity' | '-Infinity' | 'NaN';
export type WrittenVector = Written[];
export type WrittenMatrix = WrittenVector[];

interface ReferenceSample {
	sampleIndex: number;
	forward: { z: WrittenVector; a: WrittenVector }[];
	loss: Written;
	da: WrittenVector;
	backward: { dz: WrittenVector; dW: WrittenMatrix; db: WrittenVector; daPrev: WrittenVector }[];
}

export interface ReferenceStep {
	step: number;
	epoch: number;
	batch: number;
	samples: ReferenceSample[];
	batchLoss: Written;
	meanGrad?: { dW: WrittenMatrix; db: WrittenVector }[];
	update: { W: WrittenMatrix; b: WrittenVector }[];
}

/** One whole run computed by NumPy; the format is described in fixtures/README.md. */
export interface ReferenceCase {
	name: string;
	description: string;
	tolerance: { rtol: number; atol: number };
	config: {
		inputs: number;
		layers: { units: number; activation: ActivationName }[];
		loss: LossName;
		learningRate: number;
		epochs: number;
		batchSize: number;
		shuffle: boolean;
		seed: number | null;
		init: 'uniform' | 'explicit';
	};
	data: { x: number[][]; y: number[][] };
	init: { weights: number[][][]; biases: number[][] };
	published?: Record<string, unknown>;
	epochLosses: WrittenVector;
	epochs: { order: number[]; permutation: number[] | null; meanLoss: Written }[];
	steps: ReferenceStep[];
	trace?: { step: number; sampleIndex: number[]; batchLoss: Written; output: WrittenMatrix }[];
	checkpoints?: { afterStep: number; weights: WrittenMatrix[]; biases: WrittenVector[] }[];
	final: { weights: WrittenMatrix[]; biases: WrittenVector[]; predictions: WrittenMatrix };
}

const folder = new URL('../fixtures/cases/', import.meta.url);

export const referenceCases: ReferenceCase[] = readdirSync(folder)
	.sort()
	.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as ReferenceCase);

export const referenceCase = (prefix: string): ReferenceCase =>
	referenceCases.find(({ name }) => name.startsWith(prefix))!;

export const problemOfCase = ({ config, data, init }: ReferenceCase): Problem => ({
	...config,
	seed: config.seed ?? 0,
	init: config.init === 'explicit' ? init : null,
	edits: [],
	samples: {
		inputs: data.x.map((x) => Float64Array.from(x)),
		targets: data.y.map((y) => Float64Array.from(y))
	}
});
