/** The list with the item at one place put at another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const others = list.toSpliced(from, 1);
	return others.toSpliced(to, 0, list[from]!);
}
