import * as v from 'valibot';
import { fingerprint } from '$lib/text/fingerprint';
import { stored } from './stored';

/** The longest topics carry data of their own or a whole pack: these are told apart without keeping them once more. */
const nameOf = (topic: string): string =>
	topic.length <= 300 ? topic : `${topic.slice(0, 100)}…${fingerprint(topic)}`;

const notes = stored('backstep:notes', v.record(v.string(), v.string()));

/** What somebody has noted for a topic of a presentation. */
export const keptNotes = (topic: string): string => notes.read()?.[nameOf(topic)] ?? '';

/** Keeps it on the device; an empty note is forgotten. */
export function keepNotes(topic: string, text: string): void {
	const { [nameOf(topic)]: _, ...others } = notes.read() ?? {};
	notes.write(text.trim() === '' ? others : { ...others, [nameOf(topic)]: text });
}
