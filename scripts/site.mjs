// The built site, served as any static host does it: `vite preview` would render unknown pages
// on the fly and so hide what is missing from the build.
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.md': 'text/markdown; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.py': 'text/x-python; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
	'.zip': 'application/zip'
};

/**
 * A server of the folder `dir` under the path `base` ('' or '/backstep').
 * @param {string} dir
 */
export function siteServer(dir, base = '') {
	const root = resolve(dir);
	return createServer((request, response) => {
		const url = `http://localhost${request.url}`;
		if (!URL.canParse(url)) {
			response.writeHead(400).end();
			return;
		}
		const { pathname, search } = new URL(url);
		if (pathname === base && base !== '') {
			response.writeHead(308, { location: `${base}/${search}` }).end();
			return;
		}
		const inside = pathname.startsWith(`${base}/`);
		const file = inside ? fileFor(root, pathname.slice(base.length)) : undefined;
		const shown = file ?? join(root, '404.html');
		const headers = {
			'content-type': types[extname(shown)] ?? 'application/octet-stream',
			'cache-control': pathname.startsWith(`${base}/_app/immutable/`)
				? 'public, max-age=31536000, immutable'
				: 'no-cache'
		};
		response.writeHead(file ? 200 : 404, headers);
		response.end(request.method === 'HEAD' ? undefined : readFileSync(shown));
	});
}

/**
 * The first free port from `port` on.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
export async function listen(server, port) {
	server.listen(port, 'localhost');
	try {
		await once(server, 'listening');
		const address = server.address();
		return typeof address === 'object' && address ? address.port : port;
	} catch (error) {
		const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		if (!taken || port >= 65535) throw error;
		return listen(server, port + 1);
	}
}

/**
 * @param {string} root
 * @param {string} path
 */
function fileFor(root, path) {
	let decoded;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		return undefined;
	}
	const wanted = join(root, decoded);
	const candidates = path.endsWith('/') ? [join(wanted, 'index.html')] : [wanted, `${wanted}.html`];
	return candidates.find(
		(file) => file.startsWith(root + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
	);
}
