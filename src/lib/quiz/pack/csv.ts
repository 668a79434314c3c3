import { plain } from '$lib/i18n/rich';
import { decimalSign, formatSetting } from '$lib/i18n/number';
import { csvText } from '$lib/text/csv';
import type { Voice } from '../voice';
import { countOf, isFixed } from './questions';
import { toleranceFor } from './rules';
import type { FixedItem, MadeItem, Pack, PackText } from './schema';

/** The questions of a pack as a table that a spreadsheet in that language opens. */
export function packCsv({ items }: Pack, voice: Voice): string {
	const { columns } = voice.quiz.pack.csv;
	const rows = items.map((item, k) => [
		k + 1,
		...(isFixed(item) ? fixedRow(item, voice) : madeRow(item, voice))
	]);
	return csvText([Object.values(columns), ...rows], decimalSign(voice.lang));
}

type Row = readonly [
	kind: string,
	prompt: string,
	right: string,
	wrong: string,
	hint: string,
	solution: string
];

const madeRow = (item: MadeItem, { quiz }: Voice): Row => {
	const name = 'kind' in item ? quiz.run.kinds[item.kind] : quiz.run.topicNames[item.topic];
	return [quiz.pack.csv.made, `${name} × ${countOf(item)}`, '', '', '', item.experiment ?? ''];
};

function fixedRow(item: FixedItem, { lang, quiz }: Voice): Row {
	const say = (text: PackText | undefined): string =>
		text === undefined ? '' : plain(typeof text === 'string' ? text : text[lang]);
	const [right, wrong] = answersOf(item, say, (value) => formatSetting(value, lang));
	return [
		quiz.pack.types[item.type],
		say(item.prompt),
		right.join(' | '),
		wrong.join(' | '),
		say(item.hint),
		say(item.solution)
	];
}

type Answers = readonly [right: readonly string[], wrong: readonly string[]];

function answersOf(
	item: FixedItem,
	say: (text: PackText | undefined) => string,
	number: (value: number) => string
): Answers {
	switch (item.type) {
		case 'choice': {
			const texts = (wanted: boolean) =>
				item.options
					.filter(({ right }) => (right === true) === wanted)
					.map(({ text }) => say(text));
			return [texts(true), texts(false)];
		}
		case 'number':
			return [
				[`${number(item.answer)} ± ${number(toleranceFor(item))}`],
				(item.mistakes ?? []).map(({ value }) => number(value))
			];
		case 'numbers':
			return [item.fields.map(({ name, answer }) => `${name} = ${number(answer)}`), []];
		case 'order':
			return [item.items.map(say), []];
		case 'blanks':
			return [
				item.gaps.map(({ accepts }) => accepts.join(' / ')),
				item.gaps.flatMap(({ mistakes = [] }) => mistakes.map(({ text }) => text))
			];
		default:
			return item satisfies never;
	}
}
