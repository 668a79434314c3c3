import type { Turn } from '../run/source';
import { PACK_LIMITS } from './limits';
import { isFixed } from './questions';
import type { Item, Pack } from './schema';

/** Items that ask what these turns asked: the same where it is written out, others of its kind where it was made. */
export function practised({ items }: Pack, turns: readonly Turn[]): Item[] {
	const alike = new Map<string, Item[]>();
	for (const { name, question } of turns) {
		const from = items[itemIn(name)]!;
		const { experiment } = isFixed(from) ? {} : from;
		const item: Item =
			question.kind === 'own' ? from : { kind: question.kind, ...(experiment && { experiment }) };
		const key = JSON.stringify(item);
		alike.set(key, [...(alike.get(key) ?? []), item]);
	}
	return [...alike.values()].map((some): Item => {
		const [first] = some as [Item];
		const count = Math.min(some.length, PACK_LIMITS.count);
		return isFixed(first) || count === 1 ? first : { ...first, count };
	});
}

/** Index of the item that made a question, by the question's name: 2 of 3.1 */
const itemIn = (name: string): number => Number.parseInt(name) - 1;
