/** A matrix, row by row; its rows are made when they are asked for. */
export type Rows = Iterable<Float64Array>;

/** A matrix kept row by row in one array: views of it, not copies. */
export const rowsOf = (flat: Float64Array, width: number): Rows => ({
	*[Symbol.iterator]() {
		for (let from = 0; from < flat.length; from += width) yield flat.subarray(from, from + width);
	}
});

/** u vᵀ: row j is u[j] · v. */
export const outer = (u: Float64Array, v: Float64Array): Rows => ({
	*[Symbol.iterator]() {
		for (const factor of u) yield v.map((value) => factor * value);
	}
});

/** Copies of all rows. */
export const toLists = (rows: Rows): number[][] => Array.from(rows, (row) => Array.from(row));
