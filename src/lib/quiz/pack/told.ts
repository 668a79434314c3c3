import type { QuizWords } from '$lib/i18n/quiz';
import type { Found, PackFault } from './fault';

/** A link has no lines to look at. */
const WITHOUT_LINES: readonly PackFault['reason']['kind'][] = ['link', 'gone'];

/** Line 12: “tolerance” must be a number of 0 or more, not “abc”. */
export function faultText(fault: PackFault, words: QuizWords): string {
	const text = reasonText(fault, words);
	return WITHOUT_LINES.includes(fault.reason.kind)
		? text
		: words.pack.line(String(fault.line), text);
}

/** What stands there instead. */
export const foundText = (found: Found, { pack }: QuizWords): string =>
	found.kind === 'value' ? pack.found.value(found.text) : pack.found[found.kind];

/** The same where the place is seen. */
export function reasonText({ reason }: Pick<PackFault, 'reason'>, words: QuizWords): string {
	const { pack } = words;
	switch (reason.kind) {
		case 'json': {
			const expected = pack.json.signs[reason.expected];
			return reason.found === null
				? pack.json.end(expected)
				: pack.json.expected(expected, reason.found);
		}
		case 'must':
			return pack.must(reason.field, pack.wanted[reason.wanted], foundText(reason.found, words));
		case 'missing':
			return pack.missing(reason.field, pack.wanted[reason.wanted]);
		case 'unknown':
			return pack.unknown(reason.field);
		case 'rule':
			return pack.rules[reason.rule];
		case 'large':
		case 'link':
		case 'gone':
		case 'other':
		case 'newer':
			return pack[reason.kind];
		default:
			return reason satisfies never;
	}
}
