import type { ChoiceAsked, Option } from './asked';
import type { Draw } from './draw';
import type { Cause } from './mistake';
import type { Said } from './voice';

/** A wrong option. */
export type Wrong = readonly [said: Said, cause: Cause | null];

/** The options in an order that is drawn. */
export function choiceAsked(draw: Draw, right: Said, wrong: readonly Wrong[]): ChoiceAsked {
	const options: Option[] = [
		{ said: right, right: true, cause: null },
		...wrong.map(([said, cause]) => ({ said, right: false, cause }))
	];
	return { kind: 'choice', options: draw.shuffled(options) };
}

/** The same with options that keep their order, as numbers and “none of them” do. */
export const choiceInOrder = (options: readonly Option[]): ChoiceAsked => ({
	kind: 'choice',
	options
});
