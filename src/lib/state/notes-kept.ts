import * as v from 'valibot';
import { fingerprint } from '$lib/text/fingerprint';

const KEY = 'backstep:notes';
/** The longest topics carry data of their own or a whole pack: these are told apart without keeping them once more. */
const nameOf = (topic: string): string =>
	topic.length <= 300 ? topic : `${topic.slice(0, 100)}…${fingerprint(topic)}`;

const Kept = v.record(v.string(), v.string());

function all(): v.InferOutput<typeof Kept> {
	try {
		const result = v.safeParse(Kept, JSON.parse(localStorage.getItem(KEY) ?? '{}'));
		return result.success ? result.output : {};
	} catch {
		return {};
	}
}

/** What somebody has noted for a topic of a presentation. */
export const keptNotes = (topic: string): string => all()[nameOf(topic)] ?? '';

/** Keeps it on the device; an empty note is forgotten. */
export function keepNotes(topic: string, text: string): void {
	const { [nameOf(topic)]: _, ...others } = all();
	const kept = text.trim() === '' ? others : { ...others, [nameOf(topic)]: text };
	try {
		localStorage.setItem(KEY, JSON.stringify(kept));
	} catch {
		// Storage is closed or full: the notes last as long as the window.
	}
}
