import * as v from 'valibot';

/** Everything that is kept in the browser, by its name there. `app.html` reads the first before anything else. */
type Key =
	| 'backstep'
	| 'backstep:aside'
	| 'backstep:chapter'
	| 'backstep:last'
	| 'backstep:notes'
	| 'backstep:pack'
	| 'backstep:presentation'
	| 'backstep:quiz'
	| 'backstep:quiz-pack'
	| 'backstep:stopwatch';

interface Options {
	/** Where it is kept: on the device, or as long as the tab is open. */
	readonly where?: () => Storage;
	readonly format?: Pick<typeof JSON, 'parse' | 'stringify'>;
}

export const inTab = (): Storage => sessionStorage;

/** A text that is kept as it is. */
export const TEXT: NonNullable<Options['format']> = { parse: (text) => text, stringify: String };

/** Something that is kept in the browser. Where its storage is closed or full it lasts as long as the page. */
export interface Stored<T> {
	/** What was kept; null when that is nothing, or cannot be read. */
	readonly read: () => T | null;
	readonly write: (value: T) => void;
	readonly forget: () => void;
}

export function stored<T>(
	key: Key,
	schema: v.GenericSchema<unknown, T>,
	{ where = () => localStorage, format = JSON }: Options = {}
): Stored<T> {
	/** Private windows and settings close it. */
	const tried = <R>(use: (storage: Storage) => R): R | null => {
		try {
			return use(where());
		} catch {
			return null;
		}
	};
	return {
		read: () =>
			tried((storage) => {
				const text = storage.getItem(key);
				if (text === null) return null;
				const result = v.safeParse(schema, format.parse(text));
				return result.success ? result.output : null;
			}),
		write: (value) => void tried((storage) => storage.setItem(key, format.stringify(value))),
		forget: () => void tried((storage) => storage.removeItem(key))
	};
}
