import { ceilingOf } from './ceiling';

/** The mean loss at the end of an epoch; epochs are counted from 1. */
export interface EpochLoss {
	readonly epoch: number;
	readonly loss: number;
}

/** What a chart of a run's losses is drawn from, however many epochs there are. */
export interface LossSummary {
	/** Few epochs that draw the same curve as all of them. */
	readonly points: readonly EpochLoss[];
	/** The upper end of a loss axis. */
	readonly ceiling: number;
	/** Its lower end: 0, or the least loss where that is below, as of a cross-entropy with a target outside 0…1. */
	readonly floor: number;
	/** The first epoch whose mean loss is not finite; null when there is none. */
	readonly diverged: number | null;
}

/** More points could not be told apart. */
const MOST_POINTS = 500;

const summaries = new WeakMap<readonly number[], LossSummary>();

/**
 * Summarises the mean losses of the epochs; once, though several charts ask.
 *
 * @param losses not changed from now on
 */
export function summaryOf(losses: readonly number[]): LossSummary {
	let summary = summaries.get(losses);
	if (!summary) {
		const index = losses.findIndex((loss) => !Number.isFinite(loss));
		const diverged = index < 0 ? null : index + 1;
		let greatest = 0;
		let floor = 0;
		for (const loss of losses) {
			if (loss > greatest && loss < Infinity) greatest = loss;
			if (loss < floor && loss > -Infinity) floor = loss;
		}
		summary = {
			points: thinned(losses, MOST_POINTS),
			ceiling: ceilingOf(greatest, diverged === null ? null : losses[0]!),
			floor,
			diverged
		};
		summaries.set(losses, summary);
	}
	return summary;
}

/**
 * At most about `limit` epochs that draw the same curve as all of them: of every stretch the lowest and
 * the highest loss, or one that is not finite.
 */
export function thinned(losses: readonly number[], limit: number): EpochLoss[] {
	const stretch = Math.max(Math.ceil((2 * losses.length) / limit), 2);
	const at = (index: number): EpochLoss => ({ epoch: index + 1, loss: losses[index]! });
	if (losses.length <= limit) return losses.map((_, index) => at(index));
	const kept: EpochLoss[] = [];
	for (let from = 0; from < losses.length; from += stretch) {
		const to = Math.min(from + stretch, losses.length);
		let low = from;
		let high = from;
		for (let i = from; i < to && Number.isFinite(losses[low]); i++) {
			if (!Number.isFinite(losses[i])) low = high = i;
			else if (losses[i]! < losses[low]!) low = i;
			else if (losses[i]! > losses[high]!) high = i;
		}
		kept.push(at(Math.min(low, high)));
		if (low !== high) kept.push(at(Math.max(low, high)));
	}
	return kept;
}

/** So many epochs at the end of a run have to have the same loss. */
const STILL = 5;
/** What the order of a sum changes. */
const ROUNDING = 1e-9;

/** The first epoch, counted from 0, from which the mean loss stays the same to the end; null where it still moves. */
export function stillFrom(losses: readonly number[]): number | null {
	const last = losses.at(-1);
	if (last === undefined || !Number.isFinite(last)) return null;
	const same = (loss: number): boolean =>
		Math.abs(loss - last) <= ROUNDING * Math.max(Math.abs(last), 1);
	const from = losses.findLastIndex((loss) => !same(loss)) + 1;
	return losses.length - from >= STILL ? from : null;
}
