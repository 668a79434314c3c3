import type { Question } from '../question';
import type { Setting } from '../setting';
import type { KindName } from '../topics';
import { isClean, type Ending } from './outcome';
import type { Plan } from './plan';
import { syllabus } from './syllabus';
import { isSame, questionFor, seedOf, type Variant } from './variant';

/** A question, and what it is made from. */
export interface Next extends Variant {
	readonly question: Question;
}

/** A question that was asked, and what came of it. */
export interface Tried extends Variant, Ending {}

/** Other questions between a wrong answer and the next of its kind. */
const BETWEEN = 2;

/** Variants of a kind that are tried until one can be asked and has not been asked before. */
const TRIES = 6;

/**
 * The next question of a run: another variant of what went wrong a while ago, or what the plan has next. Kinds
 * that the run has no question for are passed over.
 *
 * @returns null when the quiz is over, or when nothing new can be asked
 */
export function nextQuestion(plan: Plan, tried: readonly Tried[], setting: Setting): Next | null {
	if (tried.length >= plan.count) return null;
	const index = tried.length;
	const last = tried.at(-1);
	const before = last ? questionFor(setting, last, index - 1) : null;
	const wished = [...toRepeat(tried), ...toCome(plan, tried)];
	// The kind that has just been asked only where there is no other.
	const kinds = [...new Set([...wished.filter((kind) => kind !== last?.kind), ...wished])];
	for (const kind of kinds) {
		const earlier = tried.findLastIndex((one) => one.kind === kind);
		const known = earlier < 0 ? null : questionFor(setting, tried[earlier]!, earlier);
		/** What has been asked before, but not just before: better than nothing. */
		let again: Next | null = null;
		for (let attempt = 0; attempt < TRIES; attempt++) {
			const variant = { kind, seed: seedOf(plan.seed, index, attempt) };
			const question = questionFor(setting, variant, index);
			if (!question || (before && isSame(question, before))) continue;
			if (!known || !isSame(question, known)) return { ...variant, question };
			again ??= { ...variant, question };
		}
		if (again) return again;
	}
	return null;
}

/** Kinds that went wrong when they were asked last, and long enough ago; the longest first. */
function toRepeat(tried: readonly Tried[]): KindName[] {
	return tried
		.filter(
			(one, i) =>
				!isClean(one) &&
				i < tried.length - BETWEEN &&
				!tried.slice(i + 1).some(({ kind }) => kind === one.kind)
		)
		.map(({ kind }) => kind);
}

/** What the plan has after what has been asked, every kind of it. */
function toCome(plan: Plan, tried: readonly Tried[]): KindName[] {
	const asked = tried.map(({ kind }) => kind);
	const kinds: KindName[] = [];
	for (const kind of syllabus(plan)) {
		const done = asked.indexOf(kind);
		if (done >= 0) asked.splice(done, 1);
		else if (!kinds.includes(kind)) kinds.push(kind);
		if (kinds.length === plan.kinds.length) break;
	}
	return kinds;
}
