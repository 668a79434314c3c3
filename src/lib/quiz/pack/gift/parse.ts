import { placesOf, textOfHtml, unescaped } from './text';

/** What one block of a GIFT file says. */
export interface GiftQuestion {
	/** Null where it has none. */
	readonly name: string | null;
	readonly prompt: string;
	readonly body: GiftBody;
	/** Feedback whatever is answered; null where there is none. */
	readonly solution: string | null;
}

export type GiftBody =
	| { readonly kind: 'category' | 'description' | 'essay' | 'broken' }
	| {
			readonly kind: 'truefalse';
			readonly right: boolean;
			readonly whenWrong: string;
			readonly whenRight: string;
	  }
	| { readonly kind: 'choice' | 'short' | 'number'; readonly answers: readonly GiftAnswer[] }
	| {
			readonly kind: 'matching';
			readonly pairs: readonly (readonly [left: string, right: string])[];
	  };

export interface GiftAnswer {
	readonly text: string;
	/** Per cent of the points. */
	readonly weight: number;
	readonly feedback: string;
}

const FORMAT = /^\[(html|moodle|plain|markdown)\]/;
const TRUTH = /^(T|TRUE|F|FALSE)$/i;

/** Reads a block. Never throws: what cannot be made sense of is `broken`. */
export function parseBlock(text: string): GiftQuestion {
	const category = /^\$CATEGORY:(.*)/i.exec(text);
	if (category)
		return { name: null, prompt: category[1]!.trim(), body: { kind: 'category' }, solution: null };

	const [title, rest] = titled(text);
	const open = placesOf('{', rest)[0];
	const format = FORMAT.exec(rest)?.[1] ?? 'moodle';
	const read = (part: string): string => textIn(part, format);
	const name = title === null ? null : unescaped(title).trim();
	if (open === undefined)
		return { name, prompt: read(rest), body: { kind: 'description' }, solution: null };

	const close = placesOf('}', rest).find((at) => at > open);
	const before = read(rest.slice(0, open));
	if (close === undefined)
		return { name, prompt: before, body: { kind: 'broken' }, solution: null };
	const after = read(rest.slice(close + 1));
	const prompt = after === '' ? before : `${before} _____ ${after}`.trim();

	const inner = rest.slice(open + 1, close).trim();
	const general = placesOf('####', inner)[0];
	const answers = inner.slice(0, general).trim();
	const solution = general === undefined ? null : read(inner.slice(general + 4)) || null;
	return { name, prompt, body: bodyOf(answers, read), solution };
}

function titled(text: string): [title: string | null, rest: string] {
	if (!text.startsWith('::')) return [null, text];
	const end = placesOf('::', text).find((at) => at >= 2);
	return end === undefined ? [null, text] : [text.slice(2, end), text.slice(end + 2).trim()];
}

/** A text with its format before it, or in that of its question. */
function textIn(part: string, usual: string): string {
	const trimmed = part.trim();
	const [prefix = '', format = usual] = FORMAT.exec(trimmed) ?? [];
	const text = unescaped(trimmed.slice(prefix.length));
	return format === 'html' || (format === 'moodle' && /<[a-z/]/i.test(text))
		? textOfHtml(text)
		: text.trim();
}

type Read = (part: string) => string;

function bodyOf(answers: string, read: Read): GiftBody {
	if (answers === '') return { kind: 'essay' };
	if (answers.startsWith('#'))
		return { kind: 'number', answers: answersIn(answers.slice(1), read) };
	const [truth = '', ...feedback] = splitAt('#', answers).map((part) => part.trim());
	if (TRUTH.test(truth)) {
		const [whenWrong = '', whenRight = ''] = feedback.map(read);
		return { kind: 'truefalse', right: truth.toUpperCase().startsWith('T'), whenWrong, whenRight };
	}
	const all = answersIn(answers, read);
	if (placesOf('~', answers).length > 0) return { kind: 'choice', answers: all };
	if (placesOf('=', answers).length === 0) return { kind: 'short', answers: all };
	if (answers.includes('->'))
		return {
			kind: 'matching',
			pairs: splitAt('=', answers)
				.filter((pair) => pair.trim() !== '')
				.map((pair) => {
					const [left = '', right = ''] = pair.split('->');
					return [read(left), read(right)] as const;
				})
		};
	return { kind: 'short', answers: all };
}

function splitAt(sign: string, text: string): string[] {
	const places = [-1, ...placesOf(sign, text), text.length];
	return places.slice(1).map((end, i) => text.slice(places[i]! + 1, end));
}

/** Answers behind = and ~; a single one may stand without. */
function answersIn(text: string, read: Read): GiftAnswer[] {
	const starts = [...placesOf('=', text), ...placesOf('~', text)].sort((a, b) => a - b);
	const trimmed = text.trim();
	if (starts.length === 0) return trimmed === '' ? [] : [answerIn(trimmed, 100, read)];
	return starts.map((at, i) =>
		answerIn(text.slice(at + 1, starts[i + 1]), text[at] === '=' ? 100 : 0, read)
	);
}

function answerIn(text: string, usual: number, read: Read): GiftAnswer {
	const [, percent, rest = text] = /^\s*%(-?\d+(?:\.\d+)?)%([^]*)$/.exec(text) ?? [];
	const hash = placesOf('#', rest)[0] ?? rest.length;
	return {
		text: read(rest.slice(0, hash)),
		weight: percent === undefined ? usual : Number(percent),
		feedback: read(rest.slice(hash + 1))
	};
}
