/** The way to a value in JSON: names of fields and indices of lists. */
export type Path = readonly (string | number)[];

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^ \t\n\r,\]}]+/y;

/**
 * Index in the text at which a value of it begins, or the innermost value around it where there is none: a
 * missing field is where its object is.
 *
 * @param text correct JSON
 */
export function placeOf(text: string, path: Path): number {
	let at = 0;
	const skip = (pattern: RegExp): string => {
		pattern.lastIndex = at;
		const [found] = pattern.exec(text) ?? [''];
		at += found.length;
		return found;
	};
	/** Goes past a value. */
	const skipValue = (): void => {
		skip(SPACE);
		if (text[at] === '"') skip(STRING);
		else if (text[at] === '[' || text[at] === '{') {
			let open = 0;
			do {
				if (text[at] === '"') skip(STRING);
				else {
					if (text[at] === '[' || text[at] === '{') open++;
					if (text[at] === ']' || text[at] === '}') open--;
					at++;
				}
			} while (open > 0);
		} else skip(SCALAR);
	};
	/** Goes to the item of the list or the field of the object that begins here; false where there is none. */
	const enter = (key: string | number): boolean => {
		const closer = { '[': ']', '{': '}' }[text[at]!];
		if (!closer) return false;
		at++;
		let found = -1;
		for (let k = 0; ; k++) {
			skip(SPACE);
			if (text[at] === ',') at++;
			skip(SPACE);
			if (text[at] === closer) break;
			let name: unknown = k;
			if (closer === '}') {
				name = JSON.parse(skip(STRING));
				skip(SPACE);
				at++;
				skip(SPACE);
			}
			// Of two fields with one name JSON takes the last.
			if (name === key) found = at;
			skipValue();
		}
		at = found;
		return found >= 0;
	};

	skip(SPACE);
	for (const key of path) {
		const around = at;
		if (!enter(key)) return around;
	}
	return at;
}
