import type { Fault as JsonFault } from '$lib/text/json-fault';
import type { Path } from '$lib/text/json-place';
import type { Spot } from '$lib/text/spot';
import type { Rule, Wanted } from './field';

/** What keeps a text from being a pack, and where. */
export interface PackFault extends Spot {
	/** The way to the value that is at fault; empty for the whole. */
	readonly path: Path;
	readonly reason: Reason;
}

export type Reason =
	| ({ readonly kind: 'json' } & Pick<JsonFault, 'expected' | 'found'>)
	/** More characters than a pack may have. */
	| { readonly kind: 'large' }
	/** A link that is cut off or damaged. */
	| { readonly kind: 'link' }
	/** A pack too long for a link, which this device does not keep any more. */
	| { readonly kind: 'gone' }
	/** JSON, but no pack at all. */
	| { readonly kind: 'other' }
	| { readonly kind: 'newer' }
	| { readonly kind: 'missing'; readonly field: string; readonly wanted: Wanted }
	| { readonly kind: 'unknown'; readonly field: string }
	| {
			readonly kind: 'must';
			readonly field: string;
			readonly wanted: Wanted;
			readonly found: Found;
	  }
	| { readonly kind: 'rule'; readonly rule: Rule };

/** What stands there instead: a list, an object, or a value as it is written. */
export type Found =
	{ readonly kind: 'list' | 'object' } | { readonly kind: 'value'; readonly text: string };

/** Longer values are cut off. */
const LONGEST = 40;

export function foundIn(value: unknown): Found {
	if (Array.isArray(value)) return { kind: 'list' };
	if (typeof value === 'object' && value !== null) return { kind: 'object' };
	const text = String(value);
	return {
		kind: 'value',
		text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
	};
}
