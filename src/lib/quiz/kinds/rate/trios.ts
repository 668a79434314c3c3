import { namesOf, overshoots, type Rated, type RateName } from '$lib/explain/judge/naming';
import type { Draw } from '../../draw';
import { areApart, finitePart } from './curves';
import { CLEARLY, endsAt, fallOf } from './ends';
import type { Ladder } from './ladder';

/** Runs side by side, with what each of their rates is called. */
export interface Named {
	readonly runs: readonly Rated[];
	readonly names: readonly Exclude<RateName, 'stuck'>[];
}

const WANTED: readonly Named['names'][] = [
	['tooLow', 'aboutRight', 'tooHigh'],
	['tooLow', 'aboutRight'],
	['aboutRight', 'tooHigh']
];

/** Two or three runs of a ladder that show too low, about right and too high; three where there are such. */
export function drawTrio({ runs }: Ladder, draw: Draw): Named | null {
	const drawable = runs.filter(({ curve }) => finitePart(curve).length > 1);
	for (const names of WANTED) {
		const found = subsetsOf(drawable, names.length).filter((subset) =>
			showsPlainly({ runs: subset, names }, runs)
		);
		if (found.length > 0) return { runs: draw.pick(found), names };
	}
	return null;
}

/** Whether these runs are called so, for the plainest reasons, and cannot be mixed up. */
function showsPlainly({ runs, names }: Named, all: readonly Rated[]): boolean {
	const right = runs[names.indexOf('aboutRight')]!;
	const lowest = Math.min(...all.map(endsAt));
	return (
		namesOf(runs).every((name, i) => name === names[i]) &&
		// Of all rates, those that are not shown too.
		endsAt(right) <= lowest + (CLEARLY / 3) * right.curve[0]! &&
		fallOf(right) >= CLEARLY &&
		runs.every((run, i) => names[i] === 'aboutRight' || isPlainlyWorse(run, right, names[i]!)) &&
		areApart(runs)
	);
}

const isPlainlyWorse = (run: Rated, right: Rated, name: RateName): boolean =>
	endsAt(run) >= endsAt(right) + CLEARLY * right.curve[0]! &&
	(name === 'tooLow' ? run.verdict.kind === 'falling' : overshoots(run));

/** All ways to take so many, in their order. */
function subsetsOf<T>(list: readonly T[], size: number): T[][] {
	if (size === 0) return [[]];
	return list.flatMap((first, i) =>
		subsetsOf(list.slice(i + 1), size - 1).map((rest) => [first, ...rest])
	);
}
