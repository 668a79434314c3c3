import { parseSelection, writeSelection } from '$lib/experiment/address-fields';
import { Fields, type AddressNote } from '$lib/experiment/fields';
import type { Selection } from '$lib/experiment/selection';
import { STOPS, type Stop } from './stops';

/** Where somebody is in the chapter: at a stop, and at the moment its figure shows. */
export interface ChapterPlace {
	readonly stop: Stop;
	readonly step: number;
	readonly selection: Selection | null;
}

/** The place of a stop that nobody has stepped away from. */
export const placeOf = (stop: Stop): ChapterPlace => ({
	stop,
	step: stop.step,
	selection: stop.selection
});

/** Anchors of the page that are no stops: they leave the figure as it is. */
const OTHERS = /^words?(-|$)/;

/**
 * Reads the text after #: the anchor of a stop, and where the figure was taken elsewhere `&step=` and `&sel=`. Never
 * throws: what cannot be had is noted, an unknown stop under the key `stop`. Null where no stop is asked for.
 */
export function readPlace(hash: string): {
	readonly place: ChapterPlace | null;
	readonly notes: readonly AddressNote[];
} {
	const [anchor = '', ...fields] = hash.replace(/^#/, '').split('&');
	if (anchor === '' || OTHERS.test(anchor)) return { place: null, notes: [] };
	const stop = STOPS.find(({ id }) => id === anchor);
	if (!stop) return { place: null, notes: [{ key: 'stop', given: anchor, used: STOPS[0]!.id }] };

	const given = new Fields(fields.join('&'));
	const { problem, schedule } = stop.example;
	const step = given.number('step', stop.step, { min: 0, max: schedule.length, integer: true });
	// Without one, a step elsewhere speaks of whichever neuron it suggests.
	const usual = given.text('step') === null ? stop.selection : null;
	const selection = given.read<Selection | null>(
		'sel',
		usual,
		(text) => parseSelection(text, problem.layers),
		() => null
	);
	return { place: { stop, step, selection }, notes: given.notes };
}

/** The anchor of the stop alone where the figure shows what the stop speaks of: such links work without scripts too. */
export function writePlace({ stop, step, selection }: ChapterPlace): string {
	const same = step === stop.step && isEqual(selection, stop.selection);
	if (same) return stop.id;
	return `${stop.id}&step=${step}${selection ? `&sel=${writeSelection(selection)}` : ''}`;
}

const isEqual = (one: Selection | null, other: Selection | null): boolean =>
	one?.layer === other?.layer && one?.neuron === other?.neuron;
