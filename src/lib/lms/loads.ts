import * as v from 'valibot';

/** What each file of the build loads: at once, or when it is needed. Paths within the site. */
export type Loads = Readonly<Record<string, readonly string[]>>;

export const LoadsSchema: v.GenericSchema<unknown, Loads> = v.record(
	v.string(),
	v.array(v.string())
);

const paths = v.optional(v.array(v.string()), []);

/** Vite's list of what it built, by the names of the sources. */
const BuiltSchema = v.record(
	v.string(),
	v.object({
		file: v.string(),
		imports: paths,
		dynamicImports: paths,
		css: paths,
		assets: paths
	})
);

/** SvelteKit's pages and layouts, of which 1 is what any page becomes when something goes wrong. */
const PAGE = /\/nodes\/(?!1\.)\d+\.js$/;

/**
 * Pages are not counted: the program that can open every page of the site is part of each.
 * @throws ValiError when Vite writes another list
 */
export function loadsOf(built: unknown): Loads {
	const parts = v.parse(BuiltSchema, built);
	return Object.fromEntries(
		Object.values(parts).map(({ file, imports, dynamicImports, css, assets }) => {
			const onDemand = dynamicImports.filter((name) => !PAGE.test(name));
			const modules = [...imports, ...onDemand].map((name) => parts[name]!.file);
			return [file, [...modules, ...css, ...assets]];
		})
	);
}

/** These files and whatever they load. */
export function reachedFrom(files: readonly string[], loads: Loads): string[] {
	const reached = new Set(files);
	for (const file of reached) loads[file]?.forEach((other) => reached.add(other));
	return [...reached].sort();
}
