import { endOf, type Curve, type Verdict } from './verdict';

/** What a learning rate is called, beside the others it is compared with. */
export type RateName = 'tooLow' | 'aboutRight' | 'tooHigh' | 'stuck';

export interface Judged {
	readonly rate: number;
	readonly curve: Curve;
	readonly verdict: Verdict;
}

/** Of the loss at the start: ends this near to one another are equally good. */
const AS_GOOD = 0.1;

/** Whether a run overshoots: it diverges, oscillates or ends above where it began. */
export const overshoots = ({ verdict }: Judged): boolean =>
	verdict.kind === 'diverged' || verdict.kind === 'oscillating' || verdict.kind === 'grown';

/**
 * A name for every run, in their order; null where a run is too short to have one. A rate is about right when no
 * other one of these ends lower, and either its curve has arrived or a higher rate does worse.
 */
export function namesOf(runs: readonly Judged[]): readonly (RateName | null)[] {
	const calm = runs.filter((run) => !overshoots(run) && run.verdict.kind !== 'short');
	const [best] = calm.toSorted((a, b) => endOf(a.curve) - endOf(b.curve));
	return runs.map((run) => {
		if (overshoots(run)) return 'tooHigh';
		if (!best || run.verdict.kind === 'short') return null;
		if (run.verdict.kind === 'flat') return 'stuck';
		const end = endOf(run.curve);
		const asGood = end <= endOf(best.curve) + AS_GOOD * run.curve[0]!;
		if (!asGood) return run.rate < best.rate ? 'tooLow' : 'tooHigh';
		if (run.verdict.kind === 'converged') return 'aboutRight';
		const higherIsWorse = runs.some(
			(other) => other.rate > run.rate && (overshoots(other) || endOf(other.curve) >= end)
		);
		return run === best && higherIsWorse ? 'aboutRight' : 'tooLow';
	});
}
