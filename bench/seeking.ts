import { readFileSync } from 'node:fs';
import { RandomState } from '$lib/engine/random';
import { readAddress } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import type { DataName, Dataset } from '$lib/experiment/datasets/dataset';
import { digitsOf } from '$lib/experiment/datasets/read-digits';
import { irisOf } from '$lib/experiment/datasets/read-iris';
import { penguinsOf } from '$lib/experiment/datasets/read-penguins';
import { MORE_DATA, WORKED_EXAMPLES, defaultExperiment, usualSpec } from '$lib/experiment/presets';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { Schedule } from '$lib/timeline/schedule';
import { Timeline } from '$lib/timeline/timeline';
import { median, milliseconds, quantile } from './statistics';

const ROUNDS = 5;
const SEEKS = 200;

export interface Seeking {
	readonly preset: DataName;
	readonly steps: number;
	/** Milliseconds to compute the run once. */
	readonly firstPass: number;
	/** Milliseconds of timeline.at(random step) after that. */
	readonly p50: number;
	readonly p95: number;
	readonly bytes: number;
}

/** Two presets trained so long that there are about 10³, 10⁴, 10⁵ and 10⁶ steps. */
export const measureLengths = (): Promise<Seeking[]> =>
	measureAll(
		(['xor', 'circles'] as const).flatMap((name) =>
			[1e3, 1e4, 1e5, 1e6].map((steps) => ({ name, steps }))
		)
	);

/** The largest batch there may be, through the largest network: no preset, but the longest replays of all. */
export async function measureFullBatch(): Promise<Seeking[]> {
	const { experiment } = readAddress(
		'data=circles&n=2000&batch=2000&net=2-16t-16t-16t-16t-16t-16t-1s&epochs=60'
	).address;
	const problem = problemOf(experiment, await loadDataset(experiment.data));
	return measureProblems([{ name: 'circles', problem }]);
}

/** Every preset as it is. */
export const measurePresets = (): Promise<Seeking[]> =>
	measureAll([...WORKED_EXAMPLES, ...MORE_DATA].map((name) => ({ name, steps: null })));

async function measureAll(
	runs: readonly { name: DataName; steps: number | null }[]
): Promise<Seeking[]> {
	return measureProblems(
		await Promise.all(
			runs.map(async ({ name, steps }) => ({ name, problem: await problemFor(name, steps) }))
		)
	);
}

function measureProblems(runs: readonly { name: DataName; problem: Problem }[]): Seeking[] {
	const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) =>
		runs.map(({ problem }) => measure(problem, round))
	).slice(1);
	return runs.map(({ name }, i) => {
		const all = rounds.map((round) => round[i]!);
		const middle = (of: (one: Measured) => number) => median(all.map(of));
		return {
			preset: name,
			steps: all[0]!.steps,
			firstPass: middle(({ firstPass }) => firstPass),
			p50: middle(({ p50 }) => p50),
			p95: middle(({ p95 }) => p95),
			bytes: middle(({ bytes }) => bytes)
		};
	});
}

type Measured = Omit<Seeking, 'preset'>;

function measure(problem: Problem, seed: number): Measured {
	const timeline = new Timeline(problem);
	const { length } = timeline;
	const firstPass = milliseconds(() => timeline.computeTo(length));
	const random = new RandomState(seed);
	const seeks = Array.from({ length: SEEKS }, () => {
		const step = Math.floor(random.uniform(0, length + 1));
		return milliseconds(() => timeline.at(step));
	});
	return {
		steps: length,
		firstPass,
		p50: quantile(seeks, 0.5),
		p95: quantile(seeks, 0.95),
		bytes: timeline.bytes
	};
}

/** A preset, with as many epochs as make at least this many steps unless it is to stay as it is. */
async function problemFor(name: DataName, steps: number | null): Promise<Problem> {
	const experiment = defaultExperiment(name);
	const problem = problemOf(experiment, await dataOf(name));
	if (steps === null) return problem;
	const { stepsPerEpoch } = new Schedule({
		n: problem.samples.inputs.length,
		layers: problem.layers.length,
		epochs: 1,
		batchSize: problem.batchSize
	});
	return { ...problem, epochs: Math.ceil(steps / stepsPerEpoch) };
}

const file = (name: string): string =>
	readFileSync(new URL(`../src/lib/experiment/datasets/${name}`, import.meta.url), 'utf8');

/** Data as the page loads them; a file is read where the page fetches it. */
async function dataOf(name: DataName): Promise<Dataset> {
	const spec = usualSpec(name);
	if (name === 'penguins') return penguinsOf(file('penguins.csv'), spec);
	if (name === 'iris') return irisOf(file('iris.csv'), spec);
	if (name === 'digits') return digitsOf(file('digits8x8.csv'), spec);
	return loadDataset(spec);
}
