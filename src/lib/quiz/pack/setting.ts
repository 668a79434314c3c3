import { readAddress, type AddressNote } from '$lib/experiment/address';
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
	return { setting, notes, tooFar: epoch < wanted };
}

/** The addresses of all experiments that a pack's questions are made from. */
export const experimentsOf = ({ items, experiment }: Pack): string[] => [
	...new Set(items.flatMap((item) => ('type' in item ? [] : [item.experiment ?? experiment ?? ''])))
];

/** Loads all runs that a pack asks about; one whose data cannot be had is left out. */
export async function settingsOf(pack: Pack): Promise<SettingFor> {
	const loaded = await Promise.allSettled(
		experimentsOf(pack).map(async (hash) => {
			const { setting } = await loadSetting(hash);
			return [hash, setting] as const;
		})
	);
	const settings = new Map(
		loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
	);
	return (experiment) => settings.get(experiment ?? '') ?? null;
}
