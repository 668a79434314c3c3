import { numberWithin } from '../number';
import { toleranceOf } from '../tolerance';

/** Exactly one option is right. */
export const oneRight = (options: readonly { readonly right?: true | undefined }[]): boolean =>
	options.filter(({ right }) => right).length === 1;

/** No two texts are the same. */
export const differ = (texts: readonly unknown[]): boolean =>
	new Set(texts.map((text) => JSON.stringify(text))).size === texts.length;

interface Asked {
	readonly answer: number;
	readonly tolerance?: number | undefined;
	readonly mistakes?: readonly { readonly value: number }[] | undefined;
}

/** How far off an answer may be. */
export const toleranceFor = ({ answer, tolerance }: Asked): number =>
	tolerance ?? toleranceOf(answer);

/** No mistake leads to a number that counts as right. */
export function isAlone(asked: Asked): boolean {
	const mistakes = (asked.mistakes ?? []).map(({ value }) => ({
		cause: 'rounded-early' as const,
		value
	}));
	const told = numberWithin(asked.answer, toleranceFor(asked), mistakes).mistakes;
	return told.length === mistakes.length;
}
