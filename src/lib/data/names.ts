/** The name that people use, where the dictionary has one. */
export const spoken = (name: string, names: Readonly<Record<string, string>>): string =>
	Object.hasOwn(names, name) ? names[name]! : name;

/** A name short enough to head a column: the given one, or x₁, x₂, … */
export const shortName = (name: string, index: number): string =>
	name.length <= 3 ? name : `x${String.fromCharCode('₁'.charCodeAt(0) + index)}`;
