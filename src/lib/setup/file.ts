import * as v from 'valibot';
import type { DataSpec } from '$lib/experiment/datasets/dataset';
import { fileName } from '$lib/text/file-name';

/** The version of the files that are written here. */
const VERSION = 1;

/** Bytes that an experiment with its own data may have. */
export const LARGEST_FILE = 6_000_000;

const FileSchema = v.object({
	backstep: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** The text after # of a link. */
	address: v.string()
});

/** What is in a file, or why it cannot be had. */
export type FileReading =
	| { readonly kind: 'address'; readonly address: string }
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'newer' };

/** backstep-circles.json; own data are called by their title. */
export const nameOf = (data: DataSpec): string =>
	`backstep-${(data.name === 'own' && fileName(data.own.title)) || data.name}.json`;

/** Whether a file is a table, or a workbook that should be one: data rather than an experiment. */
export const isTable = ({ name }: File): boolean =>
	/\.(csv|tsv|txt|xlsx?|ods|numbers)$/i.test(name);

export const writeFile = (address: string): string =>
	`${JSON.stringify({ backstep: VERSION, address }, null, '\t')}\n`;

/** Never throws. What the address asks for and cannot have is settled and told as for any link. */
export function readFile(text: string): FileReading {
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { kind: 'unreadable' };
	}
	if (v.is(v.object({ backstep: v.pipe(v.number(), v.minValue(VERSION + 1)) }), json))
		return { kind: 'newer' };
	const result = v.safeParse(FileSchema, json);
	return result.success
		? { kind: 'address', address: result.output.address }
		: { kind: 'unreadable' };
}
