import { textOf } from '$lib/explain/text';
import type { Equation } from '$lib/explain/equation';
import { relation, type Term } from '$lib/explain/term';
import type { Asked, NumberAsked } from '../asked';
import { causeText } from '../mistake';
import type { Question } from '../question';
import type { Voice } from '../voice';
import { GAP, PACK_LIMITS } from './limits';
import { asWritten, isFixed, questionsOfItem, type SettingFor } from './questions';
import type { AskedNumber, FixedItem, Pack } from './schema';

/** A pack whose questions are all written out. */
export interface Frozen {
	/** Null where nothing is left. There may be more questions than a pack that is read may have. */
	readonly pack: Pack | null;
	/** Indices of the items that made no question, or fewer than they ask for, that can be written out. */
	readonly short: readonly number[];
}

/** Writes out, in one language, what a pack makes from runs: for wherever there is no stepper beside it. */
export function frozen(pack: Pack, settingFor: SettingFor, voice: Voice): Frozen {
	const short: number[] = [];
	const items = pack.items.flatMap((item, k): FixedItem[] => {
		if (isFixed(item)) return [item];
		const questions = questionsOfItem(item, k, pack, asWritten(settingFor));
		const fixed = [...questions].flatMap((question) => frozenQuestion(question, voice) ?? []);
		if (fixed.length < (item.count ?? 1)) short.push(k);
		return fixed;
	});
	return { pack: items.length === 0 ? null : { ...pack, items }, short };
}

/** The question in words and numbers; null for one that needs a picture, or more words than a pack holds. */
export function frozenQuestion(question: Question, voice: Voice): FixedItem | null {
	if (question.curves) return null;
	const { format } = voice;
	const given = question.given.map(
		({ name, value }) => `${textOf(name, format)} = ${textOf(value, format)}`
	);
	const prompt = [question.prompt(voice), ...(given.length > 0 ? [given.join('; ')] : [])].join(
		'\n'
	);
	if (prompt.length > PACK_LIMITS.text) return null;
	const { equations, said } = question.solution;
	const solution = [
		...equations.map((one) => equationText(one, voice)),
		...(said ? [said(voice)] : [])
	];
	const common = {
		prompt,
		...(question.hint && { hint: question.hint(voice) }),
		...(solution.length > 0 && { solution: fitting(solution) })
	};
	return { ...common, ...frozenAsked(question.asked, voice) } as FixedItem;
}

/** The lines as one text; of a solution longer than a pack holds, those that go first. */
function fitting(lines: readonly string[]): string {
	const text = lines.join('\n');
	if (text.length <= PACK_LIMITS.text) return text;
	const end = text.lastIndexOf('\n', PACK_LIMITS.text - 2);
	return `${text.slice(0, Math.max(end, 0))}\n…`;
}

/** dz₁ = da₁ · tanh′(z₁) = 0.5 · 0.2 = 0.1 */
function equationText(
	{ name, relation: sign, symbols, numbers, value }: Equation,
	{ format }: Voice
): string {
	const lines: readonly Term[] = [relation(name, sign, symbols), ...numbers, value];
	return lines.map((line) => textOf(line, format)).join(' = ');
}

function frozenAsked(asked: Asked, voice: Voice) {
	switch (asked.kind) {
		case 'number':
			return { type: 'number', ...frozenNumber(asked, voice) };
		case 'choice':
			return {
				type: 'choice',
				options: asked.options.map(({ said, right, cause }) => ({
					text: said(voice),
					...(right && { right: true }),
					...(cause && { feedback: causeText(cause, voice) })
				}))
			};
		case 'order':
			return { type: 'order', items: asked.items.map((item) => item(voice)) };
		case 'blanks':
			return {
				type: 'blanks',
				code: asked.code.join(GAP),
				gaps: asked.gaps.map(({ accepts, mistakes }) => ({
					accepts: [...accepts],
					...(mistakes.length > 0 && {
						mistakes: mistakes.map(({ text, cause }) => ({
							text,
							feedback: causeText(cause, voice)
						}))
					})
				}))
			};
		case 'play':
			return {
				type: 'numbers',
				fields: asked.fields.map(({ name, layer, asked }) => ({
					name: `${textOf(name, voice.format)} ${voice.words.page.inside(layer + 1)}`,
					...frozenNumber(asked, voice)
				}))
			};
		default:
			return asked satisfies never;
	}
}

/** A mistake whose number is too large to be written out is left out: nobody arrives at it on paper. */
function frozenNumber({ value, tolerance, mistakes }: NumberAsked, voice: Voice): AskedNumber {
	const told = mistakes
		.filter(({ value }) => Math.abs(value) <= PACK_LIMITS.value)
		.slice(0, PACK_LIMITS.mistakes)
		.map(({ cause, value }) => ({ value: value + 0, feedback: causeText(cause, voice) }));
	// −0 is 0, as in a file.
	return { answer: value + 0, tolerance, ...(told.length > 0 && { mistakes: told }) };
}
