import fc from 'fast-check';
import { begin, fit } from '$lib/engine/fit';
import { LOSSES } from '$lib/engine/loss';
import { Perceptron } from '$lib/engine/perceptron';
import { RandomState } from '$lib/engine/random';
import type { Cursor } from '$lib/timeline/cursor';
import { Schedule, type ScheduleShape } from '$lib/timeline/schedule';

/** Whole numbers from 1. */
export const upTo = (max: number) => fc.integer({ min: 1, max });

/** SGD, mini-batches with and without a shorter last one, full batches and batches larger than the data. */
const shapes: fc.Arbitrary<ScheduleShape> = fc.record({
	n: upTo(7),
	layers: upTo(4),
	epochs: upTo(3),
	batchSize: upTo(9)
});

/** A cursor for the start and for every stop of fit(), which says kind and layer; the rest is counted. */
function stopsOfFit({ n, layers, epochs, batchSize }: ScheduleShape): Cursor[] {
	const neuron = { units: 1, activation: 'linear' } as const;
	const network = new Perceptron(
		1,
		Array.from({ length: layers }, () => neuron)
	);
	const numbers = Array.from({ length: n }, () => Float64Array.of(0));
	const samples = { inputs: numbers, targets: numbers };
	const loss = LOSSES.mean_squared_error;
	const options = { loss, learningRate: 0, epochs, batchSize, shuffle: false };

	const cursors: Cursor[] = [{ kind: 'start' }];
	let epoch = -1;
	let position = -1;
	const run = fit(network, samples, options, begin(n, new RandomState(0)), {
		steps: true,
		until: 0
	});
	for (const { kind, layer } of run) {
		if (kind === 'epoch') [epoch, position] = [epoch + 1, -1];
		if (kind === 'sample') position++;
		const batch = Math.floor(position / batchSize);
		cursors.push(
			kind === 'epoch' || kind === 'epoch-end'
				? { kind, epoch }
				: ({ kind, epoch, batch, position, ...(layer >= 0 && { layer }) } as Cursor)
		);
	}
	return cursors;
}

/** Holds a law for schedules of every shape, beside the stops that fit() really makes. */
export const forEverySchedule = (law: (schedule: Schedule, stops: readonly Cursor[]) => void) => {
	const property = fc.property(shapes, (shape) => {
		law(new Schedule(shape), stopsOfFit(shape));
	});
	fc.assert(property);
};

/** The steps at which the samples of the run are done: the last that each has. */
export const lastSteps = (stops: readonly Cursor[]): number[] =>
	stops.flatMap((cursor, step) => {
		const next = stops[step + 1];
		const goesOn = next && 'position' in next && next.kind !== 'sample';
		return 'position' in cursor && !goesOn ? [step] : [];
	});
