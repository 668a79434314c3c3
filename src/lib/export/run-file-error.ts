/** What keeps a file from being run, in one line: where, and what to do. */
export class RunFileError extends Error {
	override readonly name = 'RunFileError';

	/** @param where the place in the file, as `config.layers[1].units`; empty for the whole of it */
	constructor(where: string, message: string) {
		super(where ? `${where}: ${message}` : message);
	}
}

/** 3 rows, 1 row. */
export const counted = (count: number, unit: string): string =>
	`${count} ${unit}${count === 1 ? '' : 's'}`;

/** sigmoid, tanh or relu. */
export const choice = (names: readonly string[]): string =>
	`${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`;
