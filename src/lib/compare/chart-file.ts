/** The chart as a file; loaded when somebody wants one. */

import { saveFile } from '$lib/ui/save';
import { pictureOf, type PictureKind } from '$lib/picture/picture';

export type FileKind = PictureKind | 'csv';

export interface Caption {
	readonly title: string;
	/** With their values. */
	readonly runs: readonly string[];
}

/**
 * Has the browser save the chart. Returns the file's name.
 *
 * @param caption stands above the drawing
 * @param table the numbers, as CSV
 */
export async function saveChart(
	kind: FileKind,
	name: string,
	caption: Caption,
	svg: SVGSVGElement,
	table: string
): Promise<string> {
	const file = `${name}.${kind}`;
	const csv = (): Blob => new Blob([table], { type: 'text/csv' });
	saveFile(file, kind === 'csv' ? csv() : await pictureOf(kind, svg, caption.title, caption.runs));
	return file;
}
