import * as v from 'valibot';
import { FromFrameSchema, ToFrameSchema, type ToFrame } from './messages';

/** What is made of something that came from the page around the frame. */
export type MessageReading =
	| { readonly kind: 'message'; readonly message: ToFrame }
	/** Meant for the frame, but it does not know the type. */
	| { readonly kind: 'type'; readonly type: string }
	/** Of a known type, but with a field that is missing or cannot be used; null for several that do not go together. */
	| { readonly kind: 'field'; readonly type: string; readonly field: string | null }
	/** Not meant for the frame. */
	| { readonly kind: 'foreign' };

const Meant = v.object({ backstep: v.literal('embed'), type: v.fallback(v.string(), '') });
const TYPES: readonly string[] = ToFrameSchema.options.map(({ entries }) => entries.type.literal);
const OWN: readonly string[] = FromFrameSchema.options.map(({ entries }) => entries.type.literal);

/** Never throws. */
export function readMessage(data: unknown): MessageReading {
	const meant = v.safeParse(Meant, data);
	if (!meant.success) return { kind: 'foreign' };
	const { type } = meant.output;
	// An echo of what the frame says itself is answered by nothing, lest the two never stop.
	if (OWN.includes(type)) return { kind: 'foreign' };
	if (!TYPES.includes(type)) return { kind: 'type', type };
	const result = v.safeParse(ToFrameSchema, data);
	if (!result.success) return { kind: 'field', type, field: v.getDotPath(result.issues[0]) ?? '' };
	const message = result.output;
	const both = message.type === 'step' && message.to !== undefined;
	if (both && (message.by !== undefined || message.direction !== undefined))
		return { kind: 'field', type, field: null };
	return { kind: 'message', message };
}
