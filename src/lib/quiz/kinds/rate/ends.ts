import type { Judged } from '$lib/explain/judge/naming';
import { endOf } from '$lib/explain/judge/verdict';

/** Of the loss at the start: how far apart two ends must lie to be told apart at a glance. */
export const CLEARLY = 0.15;

/** Where a run ends; ∞ where its numbers have overflowed. */
export function endsAt({ curve, verdict }: Judged): number {
	const end = endOf(curve);
	return verdict.kind === 'diverged' || Number.isNaN(end) ? Infinity : end;
}

/** How much of the loss at the start is gone at the end. */
export const fallOf = (run: Judged): number => (run.curve[0]! - endsAt(run)) / run.curve[0]!;
