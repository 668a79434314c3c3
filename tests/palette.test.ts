import { readFileSync } from 'node:fs';
import {
	differenceEuclidean,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	filterGrayscale,
	interpolate,
	rgb,
	wcagContrast,
	type Color
} from 'culori';
import { describe, expect, test } from 'vitest';

const source = (path: string): string =>
	readFileSync(new URL(`../src/lib/${path}`, import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, Color>>;

/** The colours that a rule of app.css declares. */
function tokensOf(selector: string): Tokens {
	const css = source('app.css');
	const start = css.indexOf(`${selector} {`);
	const rule = css.slice(start, css.indexOf('}', start));
	return Object.fromEntries(
		[...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, rgb(hex)!])
	);
}

const light = tokensOf(':root');
const dark = { ...light, ...tokensOf(":root[data-theme='dark']") };

const PHASES = ['forward', 'loss', 'backward', 'update', 'neutral'] as const;
const GROUNDS = ['paper', 'panel'] as const;

/** CSS `color-mix(in oklab, top share, bottom)`. */
const mix = (top: Color, share: number, bottom: Color): Color =>
	interpolate([bottom, top], 'oklab')(share);

/** The shares, 0…1, in which a component mixes two tokens. */
function sharesIn(path: string, top: string, bottom: string): number[] {
	const pattern = new RegExp(
		`color-mix\\(in oklab, var\\(--${top}\\) (\\d+)%, var\\(--${bottom}\\)\\)`,
		'g'
	);
	const shares = [...source(path).matchAll(pattern)].map(([, percent]) => Number(percent) / 100);
	expect(shares, `${path} mixes ${top} with ${bottom}`).not.toEqual([]);
	return shares;
}

const EYES: Readonly<Record<string, (colour: Color) => Color>> = {
	'all colours': (colour) => colour,
	'no red (protanopia)': filterDeficiencyProt(1),
	'no green (deuteranopia)': filterDeficiencyDeuter(1),
	'no blue (tritanopia)': filterDeficiencyTrit(1),
	'only greys': filterGrayscale(1)
};

describe.each([
	['light', light],
	['dark', dark]
])('in the %s theme', (_, tokens) => {
	const colour = (name: string): Color => tokens[name]!;
	const contrast = (a: Color, b: Color) => wcagContrast(a, b);

	test.each(['ink', 'ink-soft', ...PHASES])('text in --%s reads on paper and panel', (name) => {
		for (const ground of GROUNDS)
			expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
	});

	test('text on the accent reads', () => {
		expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
	});

	test.each(['stroke', 'negative', 'positive', 'focus', ...PHASES])(
		'a stroke in --%s is seen on paper and panel',
		(name) => {
			for (const ground of GROUNDS)
				expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(3);
		}
	);

	test('the code reads on the lines that are marked in the colour of a phase', () => {
		for (const share of sharesIn('code/CodePane.svelte', 'phase', 'panel'))
			for (const phase of PHASES) {
				const ground = mix(colour(phase), share, colour('panel'));
				// The line itself, its number, its keywords and its value.
				for (const name of ['ink', 'ink-soft', 'update', 'backward'])
					expect(contrast(colour(name), ground), `${name} on ${phase}`).toBeGreaterThanOrEqual(4.5);
			}
	});

	test('the gradient on a neuron’s card reads', () => {
		for (const share of sharesIn('network/Neuron.svelte', 'backward', 'panel')) {
			const ground = mix(colour('backward'), share, colour('panel'));
			expect(contrast(colour('backward'), ground)).toBeGreaterThanOrEqual(4.5);
		}
	});

	describe.each(Object.entries(EYES))('to eyes that see %s', (_eyes, seen) => {
		const distance = (a: Color, b: Color) => differenceEuclidean('oklab')(seen(a), seen(b));
		const painted = (sign: string, strength: number) => mix(colour(sign), strength, colour('zero'));

		test('strong values of either sign are told apart, and so are mild ones', () => {
			const apart = (strength: number) =>
				distance(painted('negative', strength), painted('positive', strength));
			expect(apart(1)).toBeGreaterThanOrEqual(0.15);
			expect(apart(0.3)).toBeGreaterThanOrEqual(0.07);
		});

		test.each(['negative', 'positive'])('a strong %s value is told from zero', (sign) => {
			expect(distance(painted(sign, 1), colour('zero'))).toBeGreaterThanOrEqual(0.15);
		});
	});
});

test('each theme has every colour of its own', () => {
	const shared = Object.keys(light).filter((name) => light[name] === dark[name]);
	expect(shared).toEqual([]);
});
