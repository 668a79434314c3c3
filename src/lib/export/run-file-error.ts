/** What keeps a file from being run, in one line: where, and what to do. */
export class RunFileError extends Error {
	override readonly name = 'RunFileError';

	/** @param where the place in the file, as `config.layers[1].units`; empty for the whole of it */
	constructor(where: string, message: string) {
		super(where ? `${where}: ${message}` : message);
	}
}
