import * as v from 'valibot';

/** Names one presentation, so that several at once do not mix. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]{8}$/));

/** The name of the channel on which the windows of a presentation talk. */
export const channelOf = (id: string): string => `backstep:present:${id}`;

/** An address may carry own data. */
const Hash = v.pipe(v.string(), v.maxLength(2_000_000));
const Name = v.pipe(v.string(), v.regex(/^[A-Za-z]{1,24}$/));

/** Where the presentation is: everything a second window needs to show the same. */
const ShownSchema = v.object({
	/** The text after #. */
	hash: Hash,
	/** How far one press leads. */
	granularity: v.picklist(['neuron', 'layer', 'sample', 'epoch']),
	/** Whether steps are announced before they are taken. */
	predict: v.boolean(),
	/** Whether the screen is blank. */
	blank: v.boolean(),
	/** Whether the run plays by itself. */
	playing: v.boolean()
});
export type Shown = v.InferOutput<typeof ShownSchema>;

/**
 * What the windows tell one another. The presenting window alone decides where the presentation is; a speaker's
 * window asks it to move, and shows what it tells.
 */
const MessageSchema = v.variant('kind', [
	/** A speaker's window has been opened: where are we? */
	v.object({ kind: v.literal('hello') }),
	v.object({ kind: v.literal('shown'), shown: ShownSchema }),
	/** A key or button of the speaker's window: the command of that name, or letting go of its key. */
	v.object({ kind: v.literal('command'), name: Name, released: v.boolean() }),
	v.object({ kind: v.literal('go'), step: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
	/** The presenting window goes away, perhaps to come back. */
	v.object({ kind: v.literal('bye') }),
	/** A window begins to present under this id; one that does so already says that it is taken. */
	v.object({ kind: v.literal('claim'), by: IdSchema }),
	v.object({ kind: v.literal('taken'), by: IdSchema })
]);
export type Message = v.InferOutput<typeof MessageSchema>;

/** What came through the channel; null where it is no message of ours. */
export function readMessage(data: unknown): Message | null {
	const result = v.safeParse(MessageSchema, data);
	return result.success ? result.output : null;
}
