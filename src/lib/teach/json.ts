import type { Path } from '$lib/text/json-place';

/** What is at a place of a JSON value; undefined where nothing is. */
export const valueAt = (value: unknown, path: Path): unknown =>
	path.reduce(
		(inner, key) =>
			typeof inner === 'object' && inner !== null
				? (inner as Record<string | number, unknown>)[key]
				: undefined,
		value
	);

/** The value with another one at a place; undefined takes it away. Everything else is shared. */
export function changedAt(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
	if (key === undefined) return other;
	const inner = changedAt(valueAt(value, [key]), rest, other);
	if (typeof key === 'number') {
		const list: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
		if (inner === undefined) list.splice(key, 1);
		else list[key] = inner;
		return list;
	}
	const fields = typeof value === 'object' && value !== null ? value : {};
	const changed = { ...fields, [key]: inner };
	return Object.fromEntries(Object.entries(changed).filter(([, one]) => one !== undefined));
}

export const listAt = (value: unknown, path: Path): readonly unknown[] => {
	const list = valueAt(value, path);
	return Array.isArray(list) ? (list as unknown[]) : [];
};

/** One item of a list elsewhere in it. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const others = list.toSpliced(from, 1);
	return others.toSpliced(to, 0, list[from]!);
}

export const isUnder = (path: Path, above: Path): boolean =>
	above.every((key, k) => path[k] === key);
