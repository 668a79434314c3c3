// What stands in the first page's one file. The bundler asks for every module of the site.

/** The folder of a route's file, with a slash at its end. */
const ROUTE = /\/src\/routes\/(.*\/|)\+[^/]+$/;
/** Where the Step page and its layouts stand; every other folder is another page's. */
const FIRST = ['', '[[lang=lang]]/'];

/**
 * Names the file of what the Step page starts with: whatever SvelteKit's client, the layouts and the page import,
 * and what that imports in turn. What is only imported on demand, or only by other pages, gets no name and is
 * left to the bundler: a new part of the site weighs on the first page only if the first page itself imports it.
 *
 * SvelteKit's entries stay files of their own. One of them can load every page, and SvelteKit, which follows
 * imports from file to file, would believe that of the one file.
 * @type {import('vite').Rolldown.CodeSplittingNameFunction}
 */
export function firstPage(module, graph) {
	if (graph.getModuleInfo(module)?.isEntry) return null;
	// Upwards from the module by static imports, until something is met that the page starts with.
	const above = new Set([module]);
	for (const id of above) {
		const info = graph.getModuleInfo(id);
		if (info?.isEntry && !isOfAnotherPage(info)) return 'app';
		info?.importers.forEach((importer) => above.add(importer));
	}
	return null;
}

/**
 * SvelteKit makes an entry for each layout and page, which imports the files of its route.
 * @param {Pick<import('vite').Rolldown.ModuleInfo, 'importedIds'>} entry
 */
function isOfAnotherPage({ importedIds }) {
	const folders = importedIds.flatMap((id) => ROUTE.exec(id)?.[1] ?? []);
	return folders.some((folder) => !FIRST.includes(folder));
}
