import { writeAddress, type Address } from '$lib/experiment/address';
import type { Setting } from '../setting';
import { KIND_NAMES } from '../topics';
import { nextQuestion } from './next';
import { writePlan, type Plan } from './plan';
import { reachableEpoch } from './reachable';
import type { Posed, Source } from './source';
import { seedAfter } from './terms';
import { nameOf, questionFor, variantNamed, type Variant } from './variant';

/**
 * Questions about one run, as a plan says.
 *
 * @param base where the page is: questions are about this epoch
 */
export function planned(
	plan: Plan,
	base: Address,
	{ problem, timeline }: Pick<Setting, 'problem' | 'timeline'>
): Source {
	const cursor = timeline.schedule.cursorOf(base.step);
	const wanted = 'epoch' in cursor ? cursor.epoch : 0;
	const epoch = reachableEpoch(problem, wanted);
	const setting: Setting = { problem, timeline, epoch, strictness: plan.strictness };

	function again(variant: Variant, index: number): Posed | null {
		const question = questionFor(setting, variant, index);
		return question && { name: nameOf(variant), question, address: base };
	}
	const other = (kinds: Plan['kinds']): Source =>
		planned({ ...plan, kinds, seed: seedAfter(plan.seed) }, base, { problem, timeline });

	return {
		title: null,
		hash: `${writeAddress(base)}&${writePlan(plan)}`,
		base,
		count: plan.count,
		confidence: plan.confidence,
		capped: epoch < wanted ? epoch : null,
		next: (turns) => {
			const tried = turns.map(({ name, ending }) => ({ ...variantNamed(name)!, ...ending }));
			const next = nextQuestion(plan, tried, setting);
			return next && { name: nameOf(next), question: next.question, address: base };
		},
		again: (name, index) => {
			const variant = variantNamed(name);
			return variant && again(variant, index);
		},
		fresh: () => other(plan.kinds),
		practise: (turns) =>
			other(KIND_NAMES.filter((kind) => turns.some(({ question }) => question.kind === kind)))
	};
}
