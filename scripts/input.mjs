import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { Complaint } from './complaint.mjs';

/** A file that is longer is not an experiment, or not one that fits in memory. */
const MOST_BYTES = 2 ** 28;

/** @type {Record<string, string>} */
const REASONS = {
	ENOENT: 'there is no such file',
	ENOTDIR: 'there is no such file',
	EISDIR: 'this is a folder, not a file',
	EACCES: 'you may not read this file'
};

/**
 * The text of a file, or of standard input for `-`.
 * @param {string} name relative to `folder`, or absolute
 * @param {string} folder
 * @throws {Complaint} when it cannot be read
 */
export async function readInput(name, folder) {
	const stream = name === '-' ? process.stdin : createReadStream(resolve(folder, name));
	/** @type {Buffer[]} */
	const parts = [];
	let bytes = 0;
	try {
		for await (const part of stream) {
			parts.push(part);
			bytes += part.length;
			if (bytes > MOST_BYTES) {
				throw new Complaint(
					`longer than ${MOST_BYTES / 2 ** 20} MB; keep config, data and init, and fewer samples.`
				);
			}
		}
	} catch (error) {
		if (error instanceof Complaint) throw error;
		const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (error);
		throw new Complaint(`${REASONS[code] ?? message}; name the JSON file of an experiment.`);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
	} catch {
		throw new Complaint('this is not text in UTF-8; save it as UTF-8.');
	}
}
