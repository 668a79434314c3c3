import { channelOf, readMessage, type Message } from '$lib/present/protocol';

/** How the windows of one presentation talk. What is no message of ours is not heard. */
export class Channel {
	readonly #channel: BroadcastChannel;

	constructor(id: string, hear: (message: Message) => void) {
		this.#channel = new BroadcastChannel(channelOf(id));
		this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const message = readMessage(data);
			if (message) hear(message);
		};
	}

	say = (message: Message): void => this.#channel.postMessage(message);

	close = (): void => this.#channel.close();
}
