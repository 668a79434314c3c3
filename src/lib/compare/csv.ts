import type { NamedRun } from './telling';

/** One line per run and epoch. Numbers keep the point and all their digits: this is for programs. */
export function tableOf(runs: readonly Pick<NamedRun, 'full' | 'curve' | 'timeline'>[]): string {
	const lines = runs.flatMap(({ full, curve, timeline: { schedule } }) =>
		curve.map((loss, epoch) =>
			[quoted(full), epoch, epoch * schedule.batchesPerEpoch, loss].join(',')
		)
	);
	return ['run,epoch,updates,mean loss', ...lines, ''].join('\r\n');
}

/** As RFC 4180 has it: quotation marks are doubled. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
