import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureFullBatch, measureLengths, measurePresets, type Seeking } from './seeking';
import { short, table } from './table';
import { targetsOf } from './targets';
import { TASKS } from './task';
import { measureTraining, type Training } from './training';

const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown' };

console.log('Training: samples per second, relative to the plain flat loop …\n');
const training = measureTraining();
console.log(trainingTable(training));

console.log('\nNanoseconds per sample, on this machine\n');
console.log(timesTable(training));

console.log('\nSeeking: timeline.at(random step), when the run has been computed …\n');
const lengths = await measureLengths();
console.log(seekingTable(lengths));
const presets = await measurePresets();
console.log(`\n${seekingTable(presets)}`);
const fullBatch = await measureFullBatch();
console.log(`\nBatches of 2000 samples, 6 hidden layers of 16\n\n${seekingTable(fullBatch)}`);

const targets = targetsOf(training, [...lengths, ...presets]);
console.log('\nTargets\n');
console.log(
	table(
		['', 'measured', 'wanted', ''],
		targets.map(({ what, measured, wanted, met }) => [
			what,
			short(measured),
			wanted,
			met ? 'met' : 'MISSED'
		])
	)
);

const results = { machine, training, lengths, presets, fullBatch, targets };
writeFileSync(new URL('../bench.json', import.meta.url), json(results));
console.log(`\nbench.json written. Node ${machine.node}, ${machine.cpu}.`);

function trainingTable({ speeds }: Training): string {
	return byTask(speeds.map(({ ratio, ...of }) => ({ ...of, cell: short(ratio) })));
}

function timesTable({ speeds }: Training): string {
	return byTask(
		speeds.map(({ nanosecondsPerSample, ...of }) => ({ ...of, cell: short(nanosecondsPerSample) }))
	);
}

/** One row per contestant, one column per task. */
function byTask(cells: readonly { task: string; contestant: string; cell: string }[]): string {
	const contestants = [...new Set(cells.map(({ contestant }) => contestant))];
	return table(
		['', ...TASKS.map(({ name }) => name)],
		contestants.map((contestant) => [
			contestant,
			...TASKS.map(
				({ name }) =>
					cells.find((cell) => cell.task === name && cell.contestant === contestant)?.cell ?? '–'
			)
		])
	);
}

function seekingTable(rows: readonly Seeking[]): string {
	return table(
		['preset', 'steps', 'first pass ms', 'p50 ms', 'p95 ms', 'MB held'],
		rows.map(({ preset, steps, firstPass, p50, p95, bytes }) => [
			preset,
			String(steps),
			short(firstPass),
			short(p50),
			short(p95),
			short(bytes / 2 ** 20)
		])
	);
}

/** With as many digits as are worth keeping. */
function json(value: unknown): string {
	const rounded = (_key: string, entry: unknown) =>
		typeof entry === 'number' && !Number.isInteger(entry) ? Number(entry.toPrecision(3)) : entry;
	return `${JSON.stringify(value, rounded, '\t')}\n`;
}
