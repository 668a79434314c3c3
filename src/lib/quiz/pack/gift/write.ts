import type { Lang } from '$lib/i18n/number';
import { mistakeTolerance } from '../../number';
import { GAP } from '../limits';
import { shownOrder } from '../questions';
import { toleranceFor } from '../rules';
import type { AskedNumber, FixedItem, FixedOf, PackText } from '../schema';
import { bare, decimal, escaped, escapedAnswer } from './text';
import { GAP_SHOWN, type GiftWords } from './words';

/** How a GIFT file speaks. */
export interface GiftVoice {
	readonly lang: Lang;
	readonly words: GiftWords;
}

/**
 * An item as GIFT questions: one, or one for each of several numbers or gaps.
 *
 * @param name what the questions are called
 */
export function blocksOfItem(item: FixedItem, name: string, voice: GiftVoice): string[] {
	const say = (text: PackText): string => bare(typeof text === 'string' ? text : text[voice.lang]);
	const prompt = say(item.prompt);
	const general = item.solution === undefined ? [] : [`####${escapedAnswer(say(item.solution))}`];
	const block = (asked: string, answers: readonly string[], part = ''): string =>
		[
			`::${escaped((name + part).replaceAll(/\s+/g, ' '))}::[plain]${escaped(asked)} {${answers[0] === '#' ? '#' : ''}`,
			...[...answers.filter((line) => line !== '#'), ...general].map((line) => `\t${line}`),
			'}'
		].join('\n');

	switch (item.type) {
		case 'choice':
			return [
				block(
					prompt,
					item.options.map(({ text, right, feedback }) =>
						answer(
							right ? 100 : 0,
							say(text),
							feedback === undefined ? '' : say(feedback),
							right ? '=' : '~'
						)
					)
				)
			];
		case 'number':
			return [block(prompt, ['#', ...numbers(item, say)])];
		case 'numbers':
			return item.fields.map((field, k) =>
				block(`${prompt}\n${field.name} = ?`, ['#', ...numbers(field, say)], `.${k + 1}`)
			);
		case 'order':
			return [
				block(
					prompt,
					shownOrder(item.items.length, item.items.length).map(
						(k) => `=${escapedAnswer(say(item.items[k]!))} -> ${k + 1}`
					)
				)
			];
		case 'blanks':
			return item.gaps.map((gap, k) => {
				const one = item.gaps.length === 1;
				const asked = [
					prompt,
					...withGaps(item, one),
					...(one ? [] : [voice.words.gap(`(${k + 1})`)])
				];
				return block(asked.join('\n'), shorts(gap, say), one ? '' : `.${k + 1}`);
			});
		default:
			return item satisfies never;
	}
}

type Say = (text: PackText) => string;

/** A % at its beginning would be taken for a weight. */
function answer(weight: number, text: string, feedback: string, sign: '=' | '~' = '='): string {
	const line = escapedAnswer(text);
	const usual = sign === '=' ? 100 : 0;
	const percent = weight !== usual || line.startsWith('%') ? `%${weight}%` : '';
	return `${sign}${percent}${line}${feedback === '' ? '' : `#${escapedAnswer(feedback)}`}`;
}

function numbers(asked: AskedNumber, say: Say): string[] {
	const tolerance = toleranceFor(asked);
	const line = (percent: string, value: number, near: number, feedback: string): string =>
		`=${percent}${decimal(value)}:${decimal(near)}#${feedback}`;
	return [
		line('', asked.answer, tolerance, ''),
		...(asked.mistakes ?? []).map(({ value, feedback }) =>
			line(
				'%0%',
				value,
				mistakeTolerance({ value: asked.answer, tolerance }, value),
				escapedAnswer(say(feedback))
			)
		)
	];
}

/** In short answers a star would stand for anything. */
const shorts = (
	{ accepts, mistakes = [] }: FixedOf<'blanks'>['gaps'][number],
	say: Say
): string[] => {
	const plain = (text: string): string => text.replaceAll('*', String.raw`\*`);
	return [
		...accepts.map((text) => answer(100, plain(text), '')),
		...mistakes.map(({ text, feedback }) => answer(0, plain(text), say(feedback)))
	];
};

/** The lines with their gaps, numbered where there are several. */
const withGaps = ({ code }: FixedOf<'blanks'>, one: boolean): string[] =>
	code === undefined
		? []
		: [
				code
					.split(GAP)
					.reduce((text, piece, k) => `${text}${one ? GAP_SHOWN : `(${k})${GAP_SHOWN}`}${piece}`)
			];
