import type { Scale } from './dataset';

const average = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean and standard deviation, dividing by n, as scikit-learn's StandardScaler; a constant keeps its unit, sd 1. */
function scaleOf(values: readonly number[]): Scale {
	const [first] = values;
	if (first !== undefined && values.every((value) => value === first))
		return { mean: first, sd: 1 };
	const mean = average(values);
	const sd = Math.sqrt(average(values.map((value) => (value - mean) ** 2)));
	// Differences too small to be squared.
	return { mean, sd: sd > 0 ? sd : 1 };
}

/** Brings every column of rows[i][k] to mean 0 and sd 1: input = (measured − mean) / sd. */
export function standardise(rows: readonly (readonly number[])[]): {
	inputs: number[][];
	scaling: Scale[];
} {
	const scaling = rows[0]!.map((_, k) => scaleOf(rows.map((row) => row[k]!)));
	const inputs = rows.map((row) =>
		row.map((value, k) => (value - scaling[k]!.mean) / scaling[k]!.sd)
	);
	return { inputs, scaling };
}
