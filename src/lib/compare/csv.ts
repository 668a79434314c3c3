import type { Lang } from '$lib/i18n/number';
import type { NamedRun } from './telling';

/** What separates cells and decimals: what a spreadsheet set to the language expects. */
const SIGNS = {
	en: { cell: ',', decimal: '.' },
	nl: { cell: ';', decimal: ',' }
} as const satisfies Record<Lang, { cell: string; decimal: string }>;

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
	const { cell, decimal } = SIGNS[lang];
	const lines = runs.flatMap(({ full, curve, timeline: { schedule } }) =>
		curve.map((loss, epoch) => [
			quoted(full),
			epoch,
			epoch * schedule.batchesPerEpoch,
			String(loss).replace('.', decimal)
		])
	);
	return [...[headings, ...lines].map((line) => line.join(cell)), ''].join('\r\n');
}

/** As RFC 4180 has it: quotation marks are doubled. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
