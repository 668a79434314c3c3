/**
 * Runs something as soon as the page has seen to what is waiting: a timer set by a timer waits for four milliseconds,
 * a message does not.
 *
 * @returns a function that calls it off
 */
export function soon(run: () => void): () => void {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		port1.close();
		run();
	};
	port2.postMessage(null);
	return () => port1.close();
}
