import { startOf, writeAddress } from '$lib/experiment/address';
import type { Selection } from '$lib/experiment/selection';
import type { Cursor } from '$lib/timeline/cursor';
import { FULL_BATCH, STORY, type Example } from './example';

/** The parts of the chapter, in order. */
export const PARTS = [
	'training',
	'epoch',
	'forward',
	'loss',
	'backward',
	'rate',
	'sgd',
	'fit',
	'question'
] as const;
export type PartName = (typeof PARTS)[number];

/**
 * What stands beside the text: the network, alone or with what the stop speaks of below it; or, in its place, the
 * losses of runs with other learning rates or batch sizes.
 */
export type Figure =
	'network' | 'order' | 'sentence' | 'equation' | 'loss' | 'samples' | 'code' | 'rates' | 'batches';

/** One paragraph of the chapter, and the moment of the run it speaks of. Its text is `stops[id]` of the chapter's words. */
export interface Stop {
	/** Its anchor in every language: forward-2 is the second stop of the part. */
	readonly id: StopId;
	readonly part: PartName;
	readonly figure: Figure;
	readonly example: Example;
	/** The kind of step it speaks of, and where. */
	readonly cursor: Cursor;
	readonly step: number;
	readonly selection: Selection | null;
	/** The moment as the text after # of a link to the Step page. */
	readonly address: string;
	/** Other moments that its buttons show, in the order of `shows[id]` of the words. */
	readonly shows: readonly number[];
}

interface Row {
	readonly figure: Figure;
	readonly cursor: Cursor;
	readonly example?: Example;
	readonly selection?: Selection;
	readonly shows?: readonly Cursor[];
}

/** The first sample of the first epoch, which the story follows. */
const FIRST = { epoch: 0, batch: 0, position: 0 };
/** The same sample's turn in the second epoch. */
const AGAIN = { epoch: 1, batch: 1, position: 1 };
const LAST: Cursor = { kind: 'epoch-end', epoch: STORY.problem.epochs - 1 };
const START: Cursor = { kind: 'start' };
const OUTPUT = STORY.problem.layers.length - 1;

const first = (kind: 'sample' | 'loss' | 'gradient'): Cursor => ({
	kind,
	...FIRST
});
const at = (kind: 'forward' | 'backward' | 'update', layer: number): Cursor => ({
	kind,
	...FIRST,
	layer
});
const epoch = (number: number): Cursor => ({ kind: 'epoch', epoch: number - 1 });

const ROWS = {
	'training-1': { figure: 'network', cursor: START },
	'training-2': { figure: 'order', cursor: START },
	'training-3': { figure: 'loss', cursor: LAST },
	'training-4': { figure: 'network', cursor: at('backward', OUTPUT) },
	'training-5': { figure: 'sentence', cursor: at('update', 0) },

	'epoch-1': { figure: 'order', cursor: { kind: 'epoch-end', epoch: 0 } },
	'epoch-2': { figure: 'order', cursor: epoch(1) },
	'epoch-3': { figure: 'order', cursor: epoch(2) },
	'epoch-4': { figure: 'order', cursor: epoch(3), shows: [epoch(1), epoch(2), epoch(3)] },

	'forward-1': { figure: 'order', cursor: first('sample') },
	'forward-2': {
		figure: 'equation',
		cursor: at('forward', 0),
		selection: { layer: 0, neuron: 0 }
	},
	'forward-3': { figure: 'equation', cursor: at('forward', 1) },
	'forward-4': { figure: 'equation', cursor: at('forward', OUTPUT) },

	'loss-1': { figure: 'equation', cursor: first('loss') },
	'loss-2': { figure: 'loss', cursor: { kind: 'epoch-end', epoch: 0 } },
	'loss-3': { figure: 'equation', cursor: first('gradient') },

	'backward-1': { figure: 'equation', cursor: at('backward', OUTPUT) },
	'backward-2': { figure: 'network', cursor: at('backward', OUTPUT) },
	'backward-3': { figure: 'equation', cursor: at('update', OUTPUT) },
	'backward-4': { figure: 'equation', cursor: at('backward', OUTPUT - 1) },
	'backward-5': { figure: 'sentence', cursor: at('update', 0) },
	'backward-6': {
		figure: 'sentence',
		cursor: at('forward', 0),
		shows: [at('forward', 0), at('backward', OUTPUT), at('update', OUTPUT)]
	},

	'rate-1': { figure: 'equation', cursor: { kind: 'loss', ...AGAIN } },
	'rate-2': { figure: 'equation', cursor: at('update', OUTPUT) },
	'rate-3': { figure: 'rates', cursor: at('update', OUTPUT) },
	'rate-4': { figure: 'rates', cursor: at('update', OUTPUT) },
	'rate-5': { figure: 'rates', cursor: at('update', OUTPUT) },

	'sgd-1': { figure: 'order', cursor: { kind: 'sample', epoch: 0, batch: 1, position: 1 } },
	'sgd-2': {
		figure: 'equation',
		cursor: { kind: 'update', epoch: 0, batch: 0, position: 3, layer: OUTPUT },
		example: FULL_BATCH
	},
	'sgd-3': { figure: 'batches', cursor: { kind: 'epoch-end', epoch: 0 } },
	'sgd-4': { figure: 'samples', cursor: LAST },
	'sgd-5': { figure: 'batches', cursor: { kind: 'epoch-end', epoch: 0 } },

	'fit-1': { figure: 'code', cursor: epoch(1) },
	'fit-2': { figure: 'code', cursor: at('forward', 0) },
	'fit-3': { figure: 'code', cursor: first('gradient') },
	'fit-4': { figure: 'code', cursor: at('backward', OUTPUT) },
	'fit-5': {
		figure: 'code',
		cursor: at('update', OUTPUT),
		shows: [OUTPUT, OUTPUT - 1, 0].map((layer) => at('update', layer))
	},
	'fit-6': { figure: 'network', cursor: START },

	'question-1': { figure: 'loss', cursor: LAST },
	'question-2': { figure: 'network', cursor: LAST },
	'question-3': { figure: 'network', cursor: LAST }
} as const satisfies Record<`${PartName}-${number}`, Row>;

export type StopId = keyof typeof ROWS;

/** All stops of the chapter, in order. */
export const STOPS: readonly Stop[] = (Object.entries(ROWS) as [StopId, Row][]).map(
	([id, { figure, cursor, example = STORY, selection = null, shows = [] }]) => {
		const { schedule, experiment } = example;
		const step = schedule.stepOf(cursor);
		return {
			id,
			part: id.slice(0, id.lastIndexOf('-')) as PartName,
			figure,
			example,
			cursor,
			step,
			selection,
			address: writeAddress({ ...startOf(experiment), step, selection }),
			shows: shows.map((shown) => schedule.stepOf(shown))
		};
	}
);

/** The stops of a part. */
export const stopsOf = (part: PartName): readonly Stop[] =>
	STOPS.filter((stop) => stop.part === part);
