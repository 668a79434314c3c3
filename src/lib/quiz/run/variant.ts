import { Draw } from '../draw';
import { questionOf } from '../kinds';
import type { Question } from '../question';
import type { Setting } from '../setting';
import { KIND_NAMES, type KindName } from '../topics';

/** Names one question about a run. */
export interface Variant {
	readonly kind: KindName;
	/** A whole number from 0 to 2³² − 1. */
	readonly seed: number;
}

/** A variant as a name: dz.12 */
export const nameOf = ({ kind, seed }: Variant): string => `${kind}.${seed}`;

/** The variant of such a name; null where it is none. */
export function variantNamed(name: string): Variant | null {
	const [, before, digits] = /^([\w-]+)\.(\d{1,10})$/.exec(name) ?? [];
	const kind = KIND_NAMES.find((one) => one === before);
	const seed = Number(digits);
	return kind && seed < 2 ** 32 ? { kind, seed } : null;
}

/** Epochs that are asked about, beginning with the setting's: a few, so that not all questions are about one. */
const EPOCHS = 3;

/**
 * The question of a variant, always the same; null where the run has none.
 *
 * @param index its place in the quiz: the course's own question comes in its own words when it is the first
 */
export function questionFor(
	setting: Setting,
	{ kind, seed }: Variant,
	index: number
): Question | null {
	const span = Math.min(EPOCHS, setting.problem.epochs - setting.epoch);
	const at = { ...setting, epoch: setting.epoch + (mixed(seed) % span) };
	return questionOf(kind, at, new Draw(seed), index === 0);
}

/** The seed of one try at one question of a plan. */
export const seedOf = (seed: number, index: number, attempt: number): number =>
	mixed(mixed(mixed(seed) ^ index) ^ attempt);

/** Whether two questions ask the same in the same place. */
export const isSame = (one: Question, other: Question): boolean => keyOf(one) === keyOf(other);

/** Two questions with the same key ask the same: what is said differs where one of these does. */
export const keyOf = ({ kind, place, given, asked }: Question): string =>
	JSON.stringify([kind, place, given, asked]);

/** Spreads the bits of a whole number evenly: the finaliser of MurmurHash3. */
function mixed(seed: number): number {
	let h = (seed + 0x9e3779b9) | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
