/** Indices as they stand beside a name. */

/** The subscript of a connection from input k to neuron j, both counted from 0: 21, or 2,13. */
export const pair = (j: number, k: number): string =>
	`${j + 1}${j > 8 || k > 8 ? ',' : ''}${k + 1}`;

const lower = (text: string): string =>
	Array.from(text, (c) => '₀₁₂₃₄₅₆₇₈₉'['0123456789'.indexOf(c)] ?? c).join('');

/** x₂: a name with the number of a neuron or an input, counted from 1. */
export const indexed = (name: string, k: number): string => name + lower(String(k + 1));

/** w₂₁: a name with the numbers of a connection. */
export const pairIndexed = (name: string, j: number, k: number): string => name + lower(pair(j, k));
