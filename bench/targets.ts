import { everyStep, withoutStops } from './backstep';
import { playground } from './playground';
import type { Seeking } from './seeking';
import { SMALL_TASKS, TASKS } from './task';
import type { Speed, Training } from './training';

/** Something we want, and what was measured. */
export interface Target {
	readonly what: string;
	readonly measured: number;
	readonly wanted: string;
	readonly met: boolean;
}

const atLeast = (what: string, measured: number, limit: number): Target => ({
	what,
	measured,
	wanted: `≥ ${limit}`,
	met: measured >= limit
});

const atMost = (what: string, measured: number, limit: number): Target => ({
	what,
	measured,
	wanted: `≤ ${limit}`,
	met: measured <= limit
});

export function targetsOf({ speeds, yields }: Training, seeking: readonly Seeking[]): Target[] {
	const ratio = (task: string, contestant: string) => ratioOf(speeds, task, contestant);
	const unwatched = (task: string) => ratio(task, withoutStops.name);
	const watched = (task: string) => ratio(task, everyStep.name);
	const largest = (of: (one: Seeking) => number) => Math.max(...seeking.map(of));
	return [
		...TASKS.map(({ name }) => atLeast(`${name} without stops`, unwatched(name), 0.9)),
		...SMALL_TASKS.map(({ name }) =>
			atLeast(`${name} without stops, what we aim at`, unwatched(name), 1.2)
		),
		...TASKS.map(({ name }) =>
			atLeast(
				`${name} without stops, as a multiple of TensorFlow Playground`,
				unwatched(name) / ratio(name, playground.name),
				4
			)
		),
		atLeast('2-6-6-1 at every step', watched('2-6-6-1'), 0.5),
		atLeast('16-64-64-10 at every step', watched('16-64-64-10'), 0.75),
		...yields.map(({ task, nanoseconds }) =>
			atMost(`${task}: nanoseconds per stop`, nanoseconds, 25)
		),
		atMost(
			'timeline.at(random step): largest p95 in milliseconds',
			largest(({ p95 }) => p95),
			4
		),
		atMost(
			'checkpoints and losses: most megabytes held',
			largest(({ bytes }) => bytes / 2 ** 20),
			32
		)
	];
}

const ratioOf = (speeds: readonly Speed[], task: string, contestant: string): number =>
	speeds.find((speed) => speed.task === task && speed.contestant === contestant)!.ratio;
