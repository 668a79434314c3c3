import type { OwnSpec } from '../datasets/dataset';
import { readOwnData } from './own-schema';
import { type OwnData } from './own-data';
import { pack, unpack } from './pack';

/** Characters of an address beyond which a link is better replaced by a file. */
export const LONGEST_LINK = 8000;

/** Own data as part of an experiment, packed for its address. */
export const specOfOwn = async (own: OwnData): Promise<OwnSpec> => ({
	name: 'own',
	own,
	packed: await pack(own)
});

/** The own data that the text after # carries; null where it carries none that can be read. */
export async function ownIn(hash: string): Promise<OwnSpec | null> {
	const given = new URLSearchParams(hash.replace(/^#/, ''));
	const packed = given.get('z');
	if (given.get('data') !== 'own' || packed === null) return null;
	const own = readOwnData(await unpack(packed));
	return own ? { name: 'own', own, packed } : null;
}
