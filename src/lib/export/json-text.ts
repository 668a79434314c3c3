/** A list or object that is being written. */
interface Open {
	readonly values: Iterator<unknown, void>;
	/** Of the fields, in their order; null in a list. */
	readonly names: readonly string[] | null;
	written: number;
}

/**
 * The JSON text of a value, in pieces of at least `size` characters but for the last, so that what is far
 * longer than a string may be can be written while it is being computed.
 *
 * Beyond JSON's own values: anything iterable (and a typed array) is a list, a function stands for what it
 * returns when its turn comes, and numbers that JSON has no word for are the strings "Infinity", "-Infinity"
 * and "NaN". −0 keeps its sign. A field whose value is undefined is left out.
 */
export function* jsonText(whole: unknown, size = 2 ** 16): Generator<string, void, void> {
	/** The innermost last. */
	const open: Open[] = [];
	let text = '';

	/** Writes a value, or opens it. */
	const write = (value: unknown): void => {
		if (typeof value === 'function') write((value as () => unknown)());
		else if (typeof value === 'number') text += numberText(value);
		else if (typeof value !== 'object' || value === null) text += JSON.stringify(value);
		else if (isVector(value)) text += vectorText(value);
		else {
			text += Symbol.iterator in value ? '[' : '{';
			open.push(opened(value));
		}
	};

	write(whole);
	for (let inner = open.at(-1); inner; inner = open.at(-1)) {
		const { names } = inner;
		const { done, value } = inner.values.next();
		if (done) {
			text += names ? '}' : ']';
			open.pop();
		} else {
			if (inner.written > 0) text += ',';
			if (names) text += `${JSON.stringify(names[inner.written])}:`;
			inner.written++;
			write(value);
		}
		if (text.length < size) continue;
		yield text;
		text = '';
	}
	if (text) yield text;
}

function opened(value: object): Open {
	if (Symbol.iterator in value) {
		const values = (value as Iterable<unknown, void>)[Symbol.iterator]();
		return { values, names: null, written: 0 };
	}
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	const values = fields.map(([, field]) => field as unknown);
	return { values: values.values(), names: fields.map(([name]) => name), written: 0 };
}

/** Numbers only, so that they can be written at once. */
const isVector = (value: object): value is ArrayLike<number> =>
	ArrayBuffer.isView(value) ||
	(Array.isArray(value) && value.every((item) => typeof item === 'number'));

function vectorText(vector: ArrayLike<number>): string {
	let text = '';
	// No iterator and no list in between: this is where a long trace spends its time.
	for (let i = 0; i < vector.length; i++) text += `${i > 0 ? ',' : ''}${numberText(vector[i]!)}`;
	return `[${text}]`;
}

function numberText(value: number): string {
	if (!Number.isFinite(value)) return `"${value}"`;
	// With a point, because Python reads -0 as a whole number, which has no sign.
	return Object.is(value, -0) ? '-0.0' : String(value);
}
