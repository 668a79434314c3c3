import type { Experiment } from '$lib/experiment/experiment';
import { equalLayers } from './parameters';
import type { OrderEffect } from './order';
import type { NamedRun, Speech } from './telling';

/** The learning rates that people usually begin with. */
const USUAL = [0.001, 0.1] as const;

/** Which of the rates on the screen is about right, and whether that is usual. */
export function seenOfRates(
	runs: readonly Pick<NamedRun, 'value' | 'rate'>[],
	{ words: { story }, format }: Speech
): readonly string[] {
	const right = runs.find(({ rate }) => rate === 'aboutRight');
	if (!right) return [];
	const alpha = Number(right.value);
	const [low, high] = USUAL;
	const say = alpha < low ? story.lr.below : alpha > high ? story.lr.above : story.lr.within;
	return [say(format.setting(alpha))];
}

/** What the order of the samples did, sentence by sentence. */
export function seenOfOrder(
	effect: OrderEffect | null,
	{ words, format }: Speech
): readonly string[] {
	if (!effect) return [words.lens.wait];
	const { shuffled, inOrder, matters, mixed, hidden } = effect;
	const say = words.story.shuffle;
	const ends = say.ends(format.number(shuffled), format.number(inOrder));
	if (matters) return [ends, hidden ? `${say.matters} ${say.hidden}` : say.matters];
	if (mixed === null) return [say.nothing];
	return [ends, mixed ? say.mixed : say.sorted];
}

/** Whether the neurons of a layer are still the same where a run began with zeros. */
export function seenOfZeros(
	runs: readonly NamedRun[],
	{ layers }: Pick<Experiment, 'layers'>,
	{ words, format }: Speech
): readonly string[] {
	const say = words.story.seed;
	if (!layers.slice(0, -1).some(({ units }) => units > 1)) return [say.single];
	const run = runs.find(({ value }) => value === 'zeros');
	if (!run?.complete) return [say.wait];
	const epochs = format.integer(run.problem.epochs);
	const equal = equalLayers(run.timeline.at(run.timeline.length).parameters);
	if (equal.length === 0) return [say.unequal(epochs)];
	return [
		say.equal(
			equal.map(({ layer }) => format.integer(layer + 1)),
			epochs
		)
	];
}
