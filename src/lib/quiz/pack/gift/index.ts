import type { PackFault } from '../fault';
import { PACK_LIMITS } from '../limits';
import { checkPack } from '../parse';
import { isFixed } from '../questions';
import type { FixedItem, Item, Pack } from '../schema';
import { blocksOf, type Block } from './blocks';
import { itemsOf, type GiftReason } from './items';
import { differenceOf, headOf, keptIn, keptLine, restored, same, type Kept } from './kept';
import { parseBlock } from './parse';
import { bare } from './text';
import type { GiftWords } from './words';
import { blocksOfItem, type GiftVoice } from './write';

/** Something of a GIFT file that is not in the pack as it stands there. */
export interface GiftNote {
	readonly line: number;
	/** What the question is called, or how it begins. */
	readonly name: string;
	/**
	 * `edited`: changed since it was written here; `too-many`: beyond those that a pack may have; a fault: what the
	 * pack cannot hold.
	 */
	readonly reason: GiftReason | 'edited' | 'too-many' | PackFault['reason'];
	/** Whether the question is in the pack all the same. */
	readonly taken: boolean;
}

export interface GiftReading {
	/** Null where no question could be taken. */
	readonly pack: Pack | null;
	readonly notes: readonly GiftNote[];
}

/**
 * A pack as a GIFT file in one language. What GIFT cannot hold stands in comments, so that the same pack is read
 * again.
 *
 * @param pack its questions are all written out
 */
export function writeGift(pack: Pack, voice: GiftVoice): string {
	const head = keptLine({ pack: headOf(pack), lang: voice.lang });
	const items = pack.items.filter(isFixed).map((item, k) => {
		const blocks = blocksOfItem(item, `${bare(pack.title)} ${k + 1}`, voice);
		const kept = keptOf(item, blocks, voice.words);
		return [...(kept ? [keptLine(kept)] : []), blocks.join('\n\n')].join('\n');
	});
	return `${[head, ...items].join('\n\n')}\n`;
}

function keptOf(item: FixedItem, blocks: readonly string[], words: GiftWords): Kept | null {
	if (blocks.length > 1) return { parts: blocks.length, item };
	return differenceOf(item, itemsOf(parseBlock(blocks[0]!), words).items[0]);
}

/**
 * Reads a GIFT file, its own or that of a Moodle. Never throws: what cannot be had is named, with its line.
 *
 * @param title for the pack where the file has none
 */
export function readGift(
	file: string,
	title: string,
	words: Readonly<Record<'en' | 'nl', GiftWords>>,
	lang: 'en' | 'nl'
): GiftReading {
	const blocks = blocksOf(file);
	const header = keptIn(
		blocks.flatMap(({ comments }) => comments.filter((line) => line.includes('"pack"')))
	);
	const voice: GiftVoice = { lang: header.lang ?? lang, words: words[header.lang ?? lang] };
	const plain = { backstep: 'pack', version: 1, title: title.slice(0, PACK_LIMITS.title) } as const;

	const items: Item[] = [];
	const notes: GiftNote[] = [];
	for (let k = 0; k < blocks.length;) {
		const { taken, read, next } = takeAt(blocks, k, voice);
		notes.push(...read);
		for (const { item, line, name } of taken) {
			const { pack, faults } = checkPack({ ...plain, title: 'x', items: [item] });
			if (pack && items.length < PACK_LIMITS.items) items.push(...pack.items);
			else if (pack) notes.push({ line, name, reason: 'too-many', taken: false });
			notes.push(...faults.slice(0, 1).map(({ reason }) => ({ line, name, reason, taken: false })));
		}
		k = next;
	}
	const { pack } = checkPack({ ...plain, ...header.pack, backstep: 'pack', version: 1, items });
	// Where what the file keeps of its pack was changed, its questions still count.
	return { pack: pack ?? checkPack({ ...plain, items }).pack, notes };
}

interface Taken {
	readonly taken: readonly {
		readonly item: unknown;
		readonly line: number;
		readonly name: string;
	}[];
	readonly read: readonly GiftNote[];
	/** Index of the block to go on with. */
	readonly next: number;
}

/** Takes the question that begins at a block. */
function takeAt(blocks: readonly Block[], k: number, voice: GiftVoice): Taken {
	const { line, text, comments } = blocks[k]!;
	if (text === '') return { taken: [], read: [], next: k + 1 };
	const kept = keptIn(comments);
	const question = parseBlock(text);
	const name = nameOf(question.name, question.prompt);
	const note = (reason: GiftNote['reason'], taken: boolean): GiftNote => ({
		line,
		name,
		reason,
		taken
	});

	const { parts, item } = kept;
	if (parts !== undefined && isStillAt(blocks, k, parts, item, voice))
		return { taken: [{ item, line, name }], read: [], next: k + parts };

	const { items, reasons } = itemsOf(question, voice.words);
	const [only] = items;
	const changed = only && (kept.set ?? kept.not) ? restored(only, kept) : only;
	const whole = changed === only || isStillAt(blocks, k, 1, changed, voice);
	const edited = !whole || parts !== undefined;
	// Of a question that was changed, what GIFT has no place for still belongs to it.
	const { hint } = kept.set ?? {};
	const taken =
		whole && items.length === 1
			? [changed]
			: items.map((one) => (edited && hint !== undefined ? { ...one, hint } : one));
	return {
		taken: taken.map((one) => ({ item: one, line, name })),
		read: [
			...reasons.map((reason) => note(reason, items.length > 0)),
			...(edited ? [note('edited', true)] : [])
		],
		next: k + 1
	};
}

/** Whether the blocks say what the item says. */
function isStillAt(
	blocks: readonly Block[],
	k: number,
	parts: number,
	item: unknown,
	voice: GiftVoice
): boolean {
	const { pack } = checkPack({ backstep: 'pack', version: 1, title: 'x', items: [item] });
	const [one] = pack?.items ?? [];
	if (!one || !isFixed(one)) return false;
	const says = (text: string): unknown => ({ ...parseBlock(text), name: null });
	const written = blocksOfItem(one, '', voice);
	return (
		written.length === parts &&
		written.every((text, i) => same(says(text), says(blocks[k + i]?.text ?? '')))
	);
}

/** Characters of a prompt that name a question. */
const LONGEST = 60;

function nameOf(name: string | null, prompt: string): string {
	const text = (name ?? '') || prompt.replaceAll('\n', ' ');
	return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
