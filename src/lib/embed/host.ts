import type { FromFrame } from './messages';

/** The page around the frame: the only one that is heard and spoken to. */
export interface Host {
	/** Reaches that page, and no other that may stand in its place by now. */
	readonly post: (message: FromFrame) => void;
	/** Calls with whatever that page sends. Returns a function that ends it. */
	readonly listen: (hear: (data: unknown) => void) => () => void;
}

/** What a host needs of a window. */
export type Frame = Pick<Window, 'parent' | 'addEventListener'> & {
	readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
	readonly document: { readonly referrer: string };
};

/**
 * The page around a frame; null where there is none, or where it cannot be told which one it is.
 *
 * @param pinned the origin that the address of the frame names; null where it names none
 */
export function hostOf(frame: Frame, pinned: string | null): Host | null {
	const { parent } = frame;
	if ((parent as unknown) === frame) return null;
	const origin = originIn(pinned ?? frame.location.ancestorOrigins?.[0] ?? frame.document.referrer);
	if (origin === null) return null;
	return {
		post: (message) => parent.postMessage(message, origin),
		listen: (hear) => {
			const listening = new AbortController();
			frame.addEventListener(
				'message',
				(event) => {
					if (event.source === parent && event.origin === origin) hear(event.data);
				},
				{ signal: listening.signal }
			);
			return () => listening.abort();
		}
	};
}

/** The origin of a web page's address; null where it has none, as that of a file. */
function originIn(address: string): string | null {
	const url = URL.canParse(address) ? new URL(address) : null;
	return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.origin : null;
}
