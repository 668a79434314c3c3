import * as v from 'valibot';
import type { AddressNote } from '$lib/experiment/address';
import { parseSelection, writeSelection } from '$lib/experiment/address-fields';
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

const Step = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));

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

	const notes: AddressNote[] = [];
	const given = new URLSearchParams(fields.join('&'));
	const { layers } = stop.example.problem;
	const { length } = stop.example.schedule;

	function readStep(text: string | null): number {
		if (text === null) return stop!.step;
		const { success, output } = v.safeParse(Step, text);
		if (success && output <= length) return output;
		const range = { min: 0, max: length, integer: true };
		const used = success ? length : stop!.step;
		notes.push({ key: 'step', given: text, used: String(used), ...(success && { range }) });
		return used;
	}
	function readSelection(text: string | null): Selection | null {
		// Without one, a step elsewhere speaks of whichever neuron it suggests.
		if (text === null) return given.has('step') ? null : stop!.selection;
		const selection = parseSelection(text, layers);
		if (!selection) notes.push({ key: 'sel', given: text, used: null });
		return selection ?? null;
	}

	const place = {
		stop,
		step: readStep(given.get('step')),
		selection: readSelection(given.get('sel'))
	};
	return { place, notes };
}

/** The anchor of the stop alone where the figure shows what the stop speaks of: such links work without scripts too. */
export function writePlace({ stop, step, selection }: ChapterPlace): string {
	const same = step === stop.step && isEqual(selection, stop.selection);
	if (same) return stop.id;
	return `${stop.id}&step=${step}${selection ? `&sel=${writeSelection(selection)}` : ''}`;
}

const isEqual = (one: Selection | null, other: Selection | null): boolean =>
	one?.layer === other?.layer && one?.neuron === other?.neuron;
