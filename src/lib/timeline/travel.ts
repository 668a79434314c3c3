import type { Schedule } from './schedule';

/** How far one press of Step or Back goes. */
export type Granularity = 'neuron' | 'layer' | 'sample' | 'epoch';

export type Direction = 1 | -1;

/**
 * The step that one press leads to. `layer` is one step; `sample` and `epoch` lead to where a sample or
 * epoch is done, so that everything computed for it can be seen. Stays within 0…`length`.
 */
export function travel(
	schedule: Schedule,
	step: number,
	granularity: Exclude<Granularity, 'neuron'>,
	direction: Direction
): number {
	const { stepsPerEpoch, length } = schedule;
	switch (granularity) {
		case 'layer':
			return Math.min(Math.max(step + direction, 0), length);
		case 'sample': {
			if (direction > 0) {
				const done = schedule.samplesDone(step);
				return done < schedule.samples ? schedule.sampleEnd(done) : length;
			}
			const before = step > 0 ? schedule.samplesDone(step - 1) : 0;
			return before > 0 ? schedule.sampleEnd(before - 1) : 0;
		}
		case 'epoch':
			return direction > 0
				? Math.min((Math.floor(step / stepsPerEpoch) + 1) * stepsPerEpoch, length)
				: Math.max((Math.ceil(step / stepsPerEpoch) - 1) * stepsPerEpoch, 0);
		default:
			return granularity satisfies never;
	}
}
