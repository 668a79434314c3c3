import { everyStep, everyUpdate, withoutStops } from './backstep';
import { brain } from './brain';
import type { Contestant, Trainer } from './contestant';
import { convnet } from './convnet';
import { flatLoop } from './flat-loop';
import { playground } from './playground';
import { median, milliseconds } from './statistics';
import { synaptic } from './synaptic';
import { N, SMALL_TASKS, TASKS, type Task } from './task';

const REFERENCE = flatLoop;

const CONTESTANTS: readonly Contestant[] = [
	REFERENCE,
	withoutStops,
	everyUpdate,
	everyStep,
	synaptic,
	brain,
	convnet,
	playground
];

const ROUNDS = 15;

/** How long the reference trains in a round, in milliseconds. */
const TURN = 15;

export interface Speed {
	readonly task: string;
	readonly contestant: string;
	/** Samples per second relative to the plain flat loop. */
	readonly ratio: number;
	readonly nanosecondsPerSample: number;
}

export interface Training {
	readonly speeds: readonly Speed[];
	/** What one stop costs, in nanoseconds, by task: only the small ones, where it can be told from the rest. */
	readonly yields: readonly { readonly task: string; readonly nanoseconds: number }[];
}

/** Every contestant on every task. */
export function measureTraining(): Training {
	// The compiler has seen everything before anything counts.
	for (const task of TASKS) for (const { begin } of CONTESTANTS) begin(task)?.train(turnOf(task));
	const races = TASKS.map(race);
	return {
		speeds: races.flatMap(({ speeds }) => speeds),
		yields: races
			.filter(({ task }) => SMALL_TASKS.includes(task))
			.map(({ task, rounds }) => ({ task: task.name, nanoseconds: yieldOf(task, rounds) }))
	};
}

/** Nanoseconds per sample in one round, by contestant. */
type Round = ReadonlyMap<Contestant, number>;

/** One task, in rounds in which everybody has a turn, so that all of them see the same weather. */
function race(task: Task): { task: Task; rounds: Round[]; speeds: Speed[] } {
	const epochs = turnOf(task);
	const trainers = CONTESTANTS.flatMap((contestant): [Contestant, Trainer][] => {
		const trainer = contestant.begin(task);
		return trainer ? [[contestant, trainer]] : [];
	});
	const round = (): Round =>
		new Map(
			trainers.map(([contestant, { train }]) => {
				const time = milliseconds(() => train(epochs));
				return [contestant, (time * 1e6) / (epochs * N)];
			})
		);
	round();
	const rounds = Array.from({ length: ROUNDS }, round);
	const speeds = trainers.map(([contestant]) => ({
		task: task.name,
		contestant: contestant.name,
		ratio: median(rounds.map((times) => times.get(REFERENCE)! / times.get(contestant)!)),
		nanosecondsPerSample: median(rounds.map((times) => times.get(contestant)!))
	}));
	return { task, rounds, speeds };
}

/** Epochs that the reference trains in a turn. */
function turnOf(task: Task): number {
	const trainer = REFERENCE.begin(task)!;
	const time = median(Array.from({ length: 5 }, () => milliseconds(() => trainer.train(1))));
	return Math.max(Math.round(TURN / time), 1);
}

function yieldOf({ layers }: Task, rounds: readonly Round[]): number {
	const stopsPerSample = 3 + 3 * layers.length;
	return median(
		rounds.map((times) => (times.get(everyStep)! - times.get(withoutStops)!) / stopsPerSample)
	);
}
