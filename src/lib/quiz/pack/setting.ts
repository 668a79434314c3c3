import { readAddress, type Address, type AddressNote } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import { ownIn } from '$lib/experiment/own/link';
import { problemOf } from '$lib/experiment/problem';
import { settle } from '$lib/timeline/settle';
import { Timeline } from '$lib/timeline/timeline';
import { reachableEpoch } from '../run/reachable';
import type { Setting } from '../setting';
import type { SettingFor } from './questions';
import type { Pack } from './schema';

/** The run of an address, and what of it cannot be had. */
export interface LoadedSetting {
	readonly setting: Setting;
	readonly address: Address;
	readonly notes: readonly AddressNote[];
	/** Whether the epoch that was wanted is too far into the run to be asked about. */
	readonly tooFar: boolean;
}

/**
 * The run that the text after # of a link stands for; its step says which epoch is asked about.
 * @throws when its data cannot be loaded
 */
export async function loadSetting(hash: string): Promise<LoadedSetting> {
	const reading = readAddress(hash, await ownIn(hash));
	const dataset = await loadDataset(reading.address.experiment.data);
	const { address, notes } = settle(reading, dataset.inputs.length);
	const problem = problemOf(address.experiment, dataset);
	const timeline = new Timeline(problem);
	const cursor = timeline.schedule.cursorOf(address.step);
	const wanted = cursor.kind === 'start' ? 0 : cursor.epoch;
	const epoch = reachableEpoch(problem, wanted);
	const setting: Setting = { problem, timeline, epoch, strictness: 'usual' };
	return { setting, address, notes, tooFar: epoch < wanted };
}

/** The run of an experiment of a pack, or with null the usual one; null where its data could not be had. */
export type RunFor = (experiment: string | null) => LoadedSetting | null;

/** Its own experiment, and those that its questions are made from. */
const experimentsOf = ({ items, experiment = '' }: Pack): string[] => [
	...new Set([
		experiment,
		...items.flatMap((item) => ('type' in item ? [] : (item.experiment ?? [])))
	])
];

/** Loads all runs that a pack speaks of; one whose data cannot be had is left out. */
export async function runsOf(pack: Pack): Promise<RunFor> {
	const loaded = await Promise.allSettled(
		experimentsOf(pack).map(async (hash) => [hash, await loadSetting(hash)] as const)
	);
	const runs = new Map(loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
	return (experiment) => runs.get(experiment ?? '') ?? null;
}

/** Whether every run that a pack speaks of could be had. */
export const hasAll = (pack: Pack, runFor: RunFor): boolean =>
	experimentsOf(pack).every((hash) => runFor(hash) !== null);

/** The same for who needs no more than what questions are made from. */
export async function settingsOf(pack: Pack): Promise<SettingFor> {
	const runFor = await runsOf(pack);
	return (experiment) => runFor(experiment)?.setting ?? null;
}
