import * as v from 'valibot';
import { CARRIED_ID } from './packaged';

/** The quiz that the page of a package asks. */
export interface Carried {
	/** The text after # of its link; the whole pack is in it, however long. */
	readonly quiz: string;
	/** The score that passes, of a hundred; null where nobody passes or fails. */
	readonly pass: number | null;
}

const CarriedSchema: v.GenericSchema<unknown, Carried> = v.object({
	quiz: v.string(),
	pass: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))
});

/** The page with a quiz in it: as data, which no system runs, moves or refuses to serve. */
export const withCarried = (html: string, carried: Carried): string => {
	const json = JSON.stringify(carried).replaceAll('<', '\\u003C');
	const block = `<script type="application/json" id="${CARRIED_ID}">${json}</script>`;
	return html.replace('</head>', () => `\t${block}\n\t</head>`);
};

/** The quiz in this page; null where there is none that can be read. */
export function carriedHere(): Carried | null {
	try {
		const text = document.getElementById(CARRIED_ID)?.textContent;
		return v.parse(CarriedSchema, JSON.parse(text ?? ''));
	} catch {
		return null;
	}
}
