import type { OwnSpec } from '../datasets/dataset';
import { Fields } from '../fields';
import { deflate, inflate } from './deflated';
import { readOwnData } from './own-schema';
import { type OwnData } from './own-data';

/** Characters of an address beyond which a link is better replaced by a file. */
export const LONGEST_LINK = 8000;

/** Own data as part of an experiment, packed for its address. */
export const specOfOwn = async (own: OwnData): Promise<OwnSpec> => ({
	name: 'own',
	own,
	packed: await deflate(JSON.stringify(own))
});

/** The own data that the text after # carries; null where it carries none that can be read. */
export async function ownIn(hash: string): Promise<OwnSpec | null> {
	const { text } = new Fields(hash);
	const packed = text('z');
	if (text('data') !== 'own' || packed === null) return null;
	const own = readOwnData(jsonOf(await inflate(packed)));
	return own ? { name: 'own', own, packed } : null;
}

/** Undefined where the text is no JSON. */
function jsonOf(text = ''): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
