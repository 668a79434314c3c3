import type { Lang } from '$lib/i18n/number';
import type { QuizWords } from '$lib/i18n/quiz';
import type { TeachWords } from '$lib/i18n/teach';
import { readGift, type GiftNote } from '$lib/quiz/pack/gift';
import { readPackLink } from '$lib/quiz/pack/link';
import { parsePack, type PackReading } from '$lib/quiz/pack/parse';
import type { Pack } from '$lib/quiz/pack/schema';
import { faultText, reasonText } from '$lib/quiz/pack/told';

/** What somebody brings along, read. */
export interface Brought {
	/** Null where nothing can be taken. */
	readonly pack: Pack | null;
	/** What cannot be taken, or not as it was; a sentence each. */
	readonly told: readonly string[];
}

interface Said {
	readonly words: TeachWords;
	/** In both languages, because a file may be in the other one. */
	readonly quiz: Readonly<Record<Lang, QuizWords>>;
	readonly lang: Lang;
}

/** Reads a pack, GIFT or a link to a pack, whichever it is. Never throws. */
export async function readBrought(text: string, name: string, said: Said): Promise<Brought> {
	const { quiz, lang, words } = said;
	const trimmed = text.trim();
	const link = /^\S*#(\S*)$/.exec(trimmed)?.[1] ?? (/^pack=\S+$/.test(trimmed) ? trimmed : null);
	const linked = link === null ? null : await readPackLink(link);
	if (linked) return ofPack(linked, quiz[lang]);
	// JSON begins with a brace, and so does no GIFT question with anything to ask.
	if (/^\s*[{[]\s*(["}\]]|$)/.test(text.replace(/^\uFEFF/, '')))
		return ofPack(parsePack(text), quiz[lang]);
	const gift = { en: quiz.en.pack.gift, nl: quiz.nl.pack.gift };
	const { pack, notes } = readGift(text, name || words.import.gift, gift, lang);
	return { pack, told: notes.map((note) => noteText(note, said)) };
}

const ofPack = ({ pack, faults }: PackReading, words: QuizWords): Brought => ({
	pack,
	told: faults.map((fault) => faultText(fault, words))
});

function noteText({ line, name, reason }: GiftNote, { words, quiz, lang }: Said): string {
	const why =
		typeof reason === 'string' ? words.reasons[reason] : reasonText({ reason }, quiz[lang]);
	return words.import.line(String(line), name, why);
}
