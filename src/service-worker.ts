/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

// After the first visit the site works without a network: everything it is made of is kept, under the
// name of this build. Pages are asked for anew when there is a network, so that a new build is seen.

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
/** Other folders of the same origin may hold other builds, each with its own caches. */
const OURS = `backstep:${base}/:`;
const CACHE = `${OURS}${version}`;
const KEPT = [...build, ...files, ...prerendered];

worker.addEventListener('install', (event) => {
	// 'reload': a page that the browser kept from the last build would ask for files that are gone.
	const fresh = KEPT.map((url) => new Request(url, { cache: 'reload' }));
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) => names.filter((name) => name.startsWith(OURS) && name !== CACHE))
			.then((old) => Promise.all(old.map((name) => caches.delete(name))))
	);
});

async function answer(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const kept = await cache.match(request, { ignoreSearch: true });
	if (request.mode !== 'navigate') return kept ?? fetch(request);
	try {
		return await fetch(request);
	} catch {
		return kept ?? (await cache.match(`${base}/`)) ?? Response.error();
	}
}

worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	if (method === 'GET' && url.startsWith(location.origin)) event.respondWith(answer(event.request));
});
