import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		// BASE_PATH=/backstep builds for a folder of a site; the default works at the root.
		paths: { base: process.env.BASE_PATH ?? '' },
		alias: { $lib: 'src/lib' }
	},
	compilerOptions: { runes: true }
};
