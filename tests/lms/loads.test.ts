import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadsOf, reachedFrom } from '$lib/lms/loads';

/** As Vite writes it, SvelteKit's program first. */
const BUILT = {
	'generated/app.js': {
		file: 'app.1.js',
		imports: ['_shared.js'],
		dynamicImports: ['generated/nodes/0.js', 'generated/nodes/1.js', 'generated/nodes/7.js']
	},
	'generated/nodes/0.js': { file: 'nodes/0.1.js', imports: ['_shared.js'] },
	'generated/nodes/1.js': { file: 'nodes/1.1.js' },
	'generated/nodes/7.js': { file: 'nodes/7.1.js', css: ['7.css'], dynamicImports: ['lazy.ts'] },
	'_shared.js': { file: 'shared.1.js', assets: ['font.woff2', 'worker.js'] },
	'lazy.ts': { file: 'lazy.1.js', imports: ['_shared.js'] }
};

test('a page needs what it names, what that loads at once or later, styles, fonts and workers', () => {
	expect(reachedFrom(['app.1.js', 'nodes/7.1.js'], loadsOf(BUILT))).toEqual([
		'7.css',
		'app.1.js',
		'font.woff2',
		'lazy.1.js',
		'nodes/1.1.js',
		'nodes/7.1.js',
		'shared.1.js',
		'worker.js'
	]);
});

test('other pages are not needed, although one program opens all of them', () => {
	expect(reachedFrom(['app.1.js'], loadsOf(BUILT))).not.toContain('nodes/7.1.js');
});

test('going round in circles comes to an end, and everything that is reached is there once', () => {
	const names = fc.constantFrom('a', 'b', 'c', 'd', 'e');
	fc.assert(
		fc.property(fc.dictionary(names, fc.array(names)), fc.array(names), (loads, from) => {
			const reached = reachedFrom(from, loads);
			expect(reached).toEqual([...new Set(reached)]);
			for (const file of [...from, ...reached.flatMap((one) => loads[one] ?? [])])
				expect(reached).toContain(file);
		})
	);
});

test('a list of another kind is refused', () => {
	expect(() => loadsOf({ 'a.js': { imports: [] } })).toThrow();
	expect(() => loadsOf({ 'a.js': { file: 'a.1.js', imports: ['b.js'] } })).toThrow();
});
