import type { Kind } from '../kind';
import type { Question } from '../question';

/** One of these variants, drawn among those that this run has. */
export const anyOf =
	(...variants: readonly Kind[]): Kind =>
	(setting, draw) => {
		for (const variant of draw.shuffled(variants)) {
			const question = variant(setting, draw);
			if (question) return question;
		}
		return null;
	};

/** What questions leave out that belong to no run in particular. */
export const GENERAL = { place: null, given: [] } as const satisfies Partial<Question>;

/** A solution in words only. */
export const inWords = (said: Question['solution']['said']): Question['solution'] => ({
	equations: [],
	said
});
