import { tickStep } from 'd3-array';
import type { Dictionary } from '$lib/i18n/dictionary';
import { formatInteger } from '$lib/i18n/number';
import type { LossSummary } from '$lib/plot/losses';
import { areaPath } from '$lib/plot/path';

/** Radius of the thumb in pixels: its middle never comes closer to the ends of the track. */
export const THUMB = 10;

/** Where along the scrubber, in pixels, the thumb of a step stands. */
export const placeOf = (step: number, length: number, width: number): number =>
	THUMB + (step / length) * (width - 2 * THUMB);

/** The step under a place of the scrubber; the inverse of `placeOf`. */
export function stepAt(place: number, length: number, width: number): number {
	const share = (place - THUMB) / Math.max(width - 2 * THUMB, 1);
	return Math.round(Math.min(Math.max(share, 0), 1) * length);
}

/** The step that stands at a place of the scrubber, give or take 5 pixels; null when none does. */
export function nearest(
	steps: readonly number[],
	place: number,
	length: number,
	width: number
): number | null {
	const off = (step: number): number => Math.abs(placeOf(step, length, width) - place);
	const [step] = steps.filter((step) => off(step) <= 5).sort((a, b) => off(a) - off(b));
	return step ?? null;
}

/** A finished epoch above the track; epoch 0 is the start. */
export interface EpochMark {
	readonly epoch: number;
	/** Empty where words would touch others. */
	readonly text: string;
	/** The words at the ends reach the ends of the scrubber, the rest are centred. */
	readonly anchor: 'start' | 'middle' | 'end';
}

/** Width of 11 px text, generously. */
const widthOf = (text: string) => 6.8 * text.length;

/** Least distance between two marks' words, in pixels. */
const GAP = 18;

/** Where a mark's words begin and end, in pixels. */
export function spanOf({ epoch, text, anchor }: EpochMark, epochs: number, width: number) {
	const size = widthOf(text);
	if (anchor === 'start') return { from: 0, to: size };
	if (anchor === 'end') return { from: width - size, to: width };
	const place = placeOf(epoch, epochs, width);
	return { from: place - size / 2, to: place + size / 2 };
}

/** The start, the last epoch, and as many round ones between as have room for their words. */
export function epochMarks(
	epochs: number,
	width: number,
	words: Pick<Dictionary['transport'], 'start' | 'epochTick'>
): EpochMark[] {
	const name = (epoch: number) => words.epochTick(formatInteger(epoch));
	const span = (mark: EpochMark) => spanOf(mark, epochs, width);
	const start: EpochMark = { epoch: 0, text: words.start, anchor: 'start' };
	const end: EpochMark = { epoch: epochs, text: name(epochs), anchor: 'end' };
	if (span(end).from < span(start).to + GAP) return [start, { ...end, text: '' }];

	const apart = widthOf(end.text) + GAP;
	for (let count = Math.floor(width / apart); count >= 1; count--) {
		const every = Math.max(Math.round(tickStep(0, epochs, count)), 1);
		if (placeOf(every, epochs, width) - placeOf(0, epochs, width) < apart) continue;
		const between = Array.from({ length: Math.ceil(epochs / every) - 1 }, (_, i): EpochMark => {
			const epoch = (i + 1) * every;
			const mark: EpochMark = { epoch, text: name(epoch), anchor: 'middle' };
			const free = span(mark).from >= span(start).to + GAP && span(mark).to <= span(end).from - GAP;
			return free ? mark : { ...mark, text: '' };
		});
		return [start, ...between, end];
	}
	return [start, end];
}

/** The losses as an area in a box of 1 × 1, from the first epoch's beginning to the last one's end. */
export function terrainPath({ points, ceiling }: LossSummary, epochs: number): string {
	const first = points[0];
	if (!first) return '';
	const shape = [{ epoch: 0, loss: first.loss }, ...points].map(
		({ epoch, loss }) => [epoch / epochs, 1 - Math.min(Math.max(loss / ceiling, 0), 1)] as const
	);
	return areaPath(shape, 1, 4);
}

/** The keys with which a range moves itself. */
export const RANGE_KEYS: ReadonlySet<string> = new Set([
	'ArrowLeft',
	'ArrowRight',
	'ArrowUp',
	'ArrowDown',
	'Home',
	'End',
	'PageUp',
	'PageDown'
]);
