import { decimalSign, type Lang } from '$lib/i18n/number';
import { csvText } from '$lib/text/csv';
import type { NamedRun } from './telling';

/**
 * One line per run and epoch; numbers keep all their digits.
 *
 * @param headings of run, epoch, updates and mean loss
 */
export function tableOf(
	runs: readonly Pick<NamedRun, 'full' | 'curve' | 'timeline'>[],
	headings: readonly string[],
	lang: Lang
): string {
	const rows = runs.flatMap(({ full, curve, timeline: { schedule } }) =>
		curve.map((loss, epoch) => [full, epoch, epoch * schedule.batchesPerEpoch, loss])
	);
	return csvText([headings, ...rows], decimalSign(lang));
}
