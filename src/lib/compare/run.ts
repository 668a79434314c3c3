import type { Schedule } from '$lib/timeline/schedule';

/** The step at which a point of a run's curve is computed: epoch 0 is the start. */
export const stepOfEpoch = (schedule: Schedule, epoch: number): number =>
	epoch === 0 ? 0 : schedule.stepOf({ kind: 'epoch-end', epoch: epoch - 1 });
