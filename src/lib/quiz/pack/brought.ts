import type { Lang } from '$lib/i18n/number';
import type { QuizWords } from '$lib/i18n/quiz';
import { readGift, type GiftNote } from './gift';
import { readPackLink } from './link';
import { parsePack, type PackReading } from './parse';
import type { Pack } from './schema';
import { faultText, reasonText } from './told';

/** What somebody brings along, read. */
export interface Brought {
	/** Null where nothing can be taken. */
	readonly pack: Pack | null;
	/** What cannot be taken, or not as it was; a sentence each. */
	readonly told: readonly string[];
}

/** The words of both languages, because a file may be in the other one than the page. */
type Words = Readonly<Record<Lang, QuizWords>>;

/**
 * Reads a pack, GIFT or a link to a pack, whichever it is. Never throws.
 *
 * @param name of the file; empty where there is none
 * @param lang of the page
 */
export async function readBrought(
	text: string,
	name: string,
	quiz: Words,
	lang: Lang
): Promise<Brought> {
	const trimmed = text.trim();
	const link = /^\S*#(\S*)$/.exec(trimmed)?.[1] ?? (/^pack=\S+$/.test(trimmed) ? trimmed : null);
	const linked = link === null ? null : await readPackLink(link);
	if (linked) return ofPack(linked, quiz[lang]);
	// JSON begins with a brace, and so does no GIFT question with anything to ask.
	if (/^\s*[{[]\s*(["}\]]|$)/.test(text.replace(/^\uFEFF/, '')))
		return ofPack(parsePack(text), quiz[lang]);
	const gift = { en: quiz.en.pack.gift, nl: quiz.nl.pack.gift };
	const { pack, notes } = readGift(text, name || quiz[lang].bring.gift, gift, lang);
	return { pack, told: notes.map((note) => noteText(note, quiz[lang])) };
}

const ofPack = ({ pack, faults }: PackReading, words: QuizWords): Brought => ({
	pack,
	told: faults.map((fault) => faultText(fault, words))
});

function noteText({ line, name, reason }: GiftNote, words: QuizWords): string {
	const { bring } = words;
	const why = typeof reason === 'string' ? bring.reasons[reason] : reasonText({ reason }, words);
	return bring.line(String(line), name, why);
}
