import type { LearnWords } from '$lib/i18n/learn';
import { pageKeyOf } from '$lib/state/commands';
import type { Reading } from '$lib/state/reading.svelte';
import type { Session } from '$lib/state/session.svelte';
import type { Stop } from '$lib/chapter/stops';

/** What the chapter's commands act on. */
export interface Desk {
	readonly reading: Reading;
	readonly session: Session;
	/** Goes to a stop as its link does. */
	readonly go: (stop: Stop) => void;
	readonly help: { toggle: () => void };
	readonly words: { toggle: () => void };
}

/** See `state/commands.ts`: the same for a page that is read. */
export interface ReadingCommand {
	readonly name: keyof LearnWords['commands'];
	readonly keys: readonly string[];
	readonly run: (desk: Desk) => void;
}

export const READING_COMMANDS: readonly ReadingCommand[] = [
	{
		name: 'goOn',
		keys: [' ', 'PageDown', 'ArrowDown'],
		run: ({ reading, go }) => reading.next && go(reading.next)
	},
	{
		name: 'goBack',
		keys: ['Shift+ ', 'PageUp', 'ArrowUp'],
		run: ({ reading, go }) => reading.previous && go(reading.previous)
	},
	// Layer by layer, however somebody likes to step elsewhere: that is how the text goes.
	{ name: 'step', keys: ['ArrowRight'], run: ({ session }) => session.travel('layer', 1) },
	{ name: 'back', keys: ['ArrowLeft'], run: ({ session }) => session.travel('layer', -1) },
	{ name: 'words', keys: ['w'], run: ({ words }) => words.toggle() },
	{ name: 'help', keys: ['?'], run: ({ help }) => help.toggle() }
];

export function readingCommandFor(event: KeyboardEvent): ReadingCommand | undefined {
	const key = pageKeyOf(event);
	return READING_COMMANDS.find(({ keys }) => key !== undefined && keys.includes(key));
}
