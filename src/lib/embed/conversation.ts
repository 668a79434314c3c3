import type { EmbedWords } from '$lib/i18n/embed';
import type { Lang } from '$lib/i18n/number';
import type { Player } from '$lib/state/player.svelte';
import type { Preferences } from '$lib/state/preferences.svelte';
import type { Session } from '$lib/state/session.svelte';
import { throttle } from '$lib/state/throttle';
import type { Host } from './host';
import { VERSION, type ResultMessage, type StateMessage, type ToFrame } from './messages';
import { readMessage, type MessageReading } from './reading';
import { stateOf } from './state';

/** Milliseconds of a frame of the screen: the state is told no more often. */
const FRAME = 17;

/** What a conversation is about. */
export interface Subject {
	readonly session: Session;
	readonly player: Player;
	readonly preferences: Preferences;
	/** Shows the text after # of a link, and says whether that could be done. */
	readonly load: (address: string) => Promise<boolean>;
	readonly words: () => EmbedWords;
}

/** Speaks with the page around the frame: does what it asks, and tells it what becomes of it. */
export class Conversation {
	readonly #host: Host;
	readonly #subject: Subject;
	#told = '';
	readonly #state = throttle((state: StateMessage) => {
		const text = JSON.stringify(state);
		if (text === this.#told) return;
		this.#told = text;
		this.#host.post(state);
	}, FRAME);

	constructor(host: Host, subject: Subject) {
		this.#host = host;
		this.#subject = subject;
	}

	/** Says that it listens, and does. Returns a function that ends it. */
	begin = (language: Lang): (() => void) => {
		const end = this.#host.listen(this.#hear);
		this.#host.post({ backstep: 'embed', type: 'ready', version: VERSION, language });
		return () => {
			end();
			this.#state.cancel();
		};
	};

	/** Tells what is on the screen, where that is news. */
	tellState = (): void => {
		const { session, player } = this.#subject;
		this.#state.call(stateOf(session, session.moment, session.schedule, player.playing));
	};

	tellResult = (result: ResultMessage): void => this.#host.post(result);

	#hear = (data: unknown): void => {
		const reading = readMessage(data);
		if (reading.kind === 'message') void this.#follow(reading.message);
		else if (reading.kind !== 'foreign') this.#fail(this.#faultOf(reading));
	};

	async #follow(message: ToFrame): Promise<void> {
		const { session, player, preferences, load, words } = this.#subject;
		switch (message.type) {
			case 'load':
				if (!(await load(message.address))) this.#fail(words().noData);
				break;
			case 'step':
				player.pause();
				if (message.to !== undefined) session.go(message.to);
				else session.travel(message.by ?? preferences.granularity, message.direction ?? 1);
				break;
			case 'play':
				if (!player.playing) player.toggle();
				break;
			case 'pause':
				player.pause();
				break;
			default:
				message satisfies never;
		}
	}

	#faultOf(reading: Exclude<MessageReading, { kind: 'message' | 'foreign' }>): string {
		const words = this.#subject.words();
		if (reading.kind === 'type') return words.noType(reading.type);
		return reading.field === null ? words.both : words.noField(reading.type, reading.field);
	}

	#fail(message: string): void {
		this.#host.post({ backstep: 'embed', type: 'error', message });
	}
}
