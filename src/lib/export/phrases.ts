/** 3 rows, 1 row. */
export const counted = (count: number, unit: string): string =>
	`${count} ${unit}${count === 1 ? '' : 's'}`;

/** sigmoid, tanh or relu. */
export const choice = (names: readonly string[]): string =>
	`${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`;
