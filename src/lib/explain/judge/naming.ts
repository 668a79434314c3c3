import { endOf, type Curve, type Verdict } from './verdict';

/** What a learning rate is called, beside the others it is compared with. */
export type RateName = 'tooLow' | 'aboutRight' | 'tooHigh' | 'stuck';

export interface Judged {
	readonly curve: Curve;
	readonly verdict: Verdict;
}

/** A run with its learning rate. */
export interface Rated extends Judged {
	readonly rate: number;
}

/** Of the loss at the start: ends this near to one another are equally good. */
const AS_GOOD = 0.1;

/** Whether a run ends clearly higher than another one, or in no number at all. */
export const isWorse = ({ curve }: Pick<Judged, 'curve'>, than: Pick<Judged, 'curve'>): boolean =>
	!(endOf(curve) <= endOf(than.curve) + AS_GOOD * curve[0]!);

/** Whether a run overshoots: it diverges, oscillates or ends above where it began. */
export const overshoots = ({ verdict }: Pick<Judged, 'verdict'>): boolean =>
	verdict.kind === 'diverged' || verdict.kind === 'oscillating' || verdict.kind === 'grown';

/** The calm run that ends lowest. */
function bestOf<R extends Judged>(runs: readonly R[]): R | undefined {
	const calm = runs.filter((run) => !overshoots(run) && run.verdict.kind !== 'short');
	return calm.toSorted((a, b) => endOf(a.curve) - endOf(b.curve))[0];
}

/** The verdicts of runs that are seen beside one another: one that has converged too high has only settled there. */
export function besideOthers(runs: readonly Judged[]): readonly Verdict[] {
	const best = bestOf(runs);
	return runs.map((run) => {
		const { curve, verdict } = run;
		if (verdict.kind !== 'converged' || !best || !isWorse(run, best)) return verdict;
		return { kind: 'settled', at: endOf(curve), epoch: verdict.epoch };
	});
}

/**
 * A name for every run, in their order; null where a run is too short to have one. A rate is about right when no
 * other one of these ends lower, and either its curve has arrived or a higher rate does worse.
 */
export function namesOf(runs: readonly Rated[]): readonly (RateName | null)[] {
	const best = bestOf(runs);
	return runs.map((run) => {
		if (overshoots(run)) return 'tooHigh';
		if (!best || run.verdict.kind === 'short') return null;
		if (run.verdict.kind === 'flat') return 'stuck';
		const end = endOf(run.curve);
		if (isWorse(run, best)) return run.rate < best.rate ? 'tooLow' : 'tooHigh';
		if (run.verdict.kind === 'converged') return 'aboutRight';
		const higherIsWorse = runs.some(
			(other) => other.rate > run.rate && (overshoots(other) || endOf(other.curve) >= end)
		);
		return run === best && higherIsWorse ? 'aboutRight' : 'tooLow';
	});
}
