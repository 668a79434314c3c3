import adapter from '@sveltejs/adapter-static';
import { sourcesVersion } from './scripts/sources.mjs';

// BASE_PATH=/backstep builds for a folder of a site; the default works at the root.
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** Pages that no link of the site leads to in Dutch. @type {`/${string}`[]} */
const UNLINKED = [
	'/nl/compare',
	'/nl/embed',
	'/nl/gallery',
	'/nl/present',
	'/nl/scorm.html',
	'/nl/speaker'
];

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: '404.html' }),
		paths: { base },
		// What follows # is an address, not the name of a place on the page.
		prerender: {
			entries: ['*', '/nl', ...UNLINKED],
			handleMissingId: 'ignore'
		},
		alias: { $lib: 'src/lib' },
		// The site does so itself: a page in another one, or in a package, has none.
		serviceWorker: { register: false },
		// Not the time of day: the same sources make the same build, and a build tells its sources.
		version: { name: sourcesVersion(base) },
		typescript: {
			config: (tsconfig) => {
				// One program for pages and worker: their declarations agree where they overlap.
				tsconfig.exclude = tsconfig.exclude.filter(
					(/** @type {string} */ path) => !path.includes('service-worker')
				);
				tsconfig.include.push(
					'../*.js',
					'../*.ts',
					'../bench/**/*.mjs',
					'../bench/**/*.ts',
					'../scripts/**/*.mjs',
					'../scripts/**/*.ts'
				);
			}
		}
	},
	compilerOptions: { runes: true }
};
