import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LossCurve from '$lib/loss/LossCurve.svelte';
import { pictureOf } from '$lib/picture/picture';
import { drawingOf } from '$lib/picture/drawing';
import { Session } from '$lib/state/session.svelte';
import { show } from '../network/show';
import InLanguage from '../support/InLanguage.svelte';
import { differenceOf } from './compare';

const STATES = [
	['data=xor&step=12', 'light', 'en'],
	['data=circles&step=11&sel=L1.3', 'dark', 'nl'],
	['data=xor&edits=w2.1.1@17=1.5,b2.1@17=2&step=17', 'dark', 'en'],
	['data=moons&net=2-16r-16r-1s&step=11', 'light', 'nl']
] as const;

async function network(hash: string, theme: 'light' | 'dark' = 'light', lang: 'en' | 'nl' = 'en') {
	await page.viewport(720, 640);
	document.documentElement.dataset.theme = theme;
	document.body.style.background = 'var(--paper)';
	return (await show(new Session(hash), { box: [690, 600], lang })).svg;
}

afterEach(() => {
	delete document.documentElement.dataset.theme;
	document.body.removeAttribute('style');
});

describe.each(STATES)('the network at %s, %s, %s', (hash, theme, lang) => {
	test('is the same in a file of its own', async () => {
		const svg = await network(hash, theme, lang);
		// A picture of the page is sometimes taken before all of it is painted.
		await expect
			.poll(async () => differenceOf(svg, await drawingOf(svg, 'XOR')), { timeout: 20_000 })
			.toBeLessThan(0.0005);
	});

	test('asks for nothing and depends on no style sheet', async () => {
		const text = await drawingOf(await network(hash, theme, lang), 'A & B');
		expect(text).toContain('font/woff2;base64,');
		const bare = text.replace(/<style>.*?<\/style>/s, '');
		expect(bare).not.toMatch(/var\(|class=|data-|aria-|role=|tabindex|currentColor|oklab|color\(/);
		expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org)|url\((?!data:|["']?#)/);
		const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
		expect(drawn.querySelector('parsererror')).toBeNull();
		expect(drawn.querySelector('title')!.textContent).toBe('A & B');
	});
});

test.each([
	['epoch', 'light', 'nl'],
	['sample', 'dark', 'en']
] as const)(
	'the loss curve per %s is the same in a file of its own, %s, %s',
	async (per, theme, lang) => {
		await page.viewport(720, 640);
		document.documentElement.dataset.theme = theme;
		const session = new Session('data=circles&epochs=20&lr=0.3');
		const { timeline, problem } = session;
		timeline.computeTo(timeline.length);
		// The session itself shows a far step only when there is time for it.
		const moment = timeline.at(9000);
		const { epochLosses, sampleLosses } = timeline;
		const target = document.createElement('div');
		target.style.cssText = 'width: 376px; height: 200px';
		document.body.append(target);
		await render(
			LossCurve,
			{ target, props: { epochLosses, sampleLosses, epochs: problem.epochs, moment, per } },
			{ baseElement: target, wrapper: InLanguage, wrapperProps: { lang } }
		);
		await expect.poll(() => target.querySelector('svg circle'), { timeout: 20_000 }).not.toBeNull();
		const svg = target.querySelector('svg')!;
		await expect
			.poll(async () => differenceOf(svg, await drawingOf(svg, 'Loss')), { timeout: 20_000 })
			.toBeLessThan(0.002);
	}
);

test('a drawing without its fonts is another one: they are really in the file', async () => {
	const svg = await network('data=xor&step=12');
	const text = await drawingOf(svg, 'XOR');
	const without = text.replace(/<style>.*?<\/style>/s, '').replaceAll('Inter Variable', 'serif');
	expect(await differenceOf(svg, without)).toBeGreaterThan(0.005);
});

test('a title finds room on the narrowest network', async () => {
	const svg = await network('data=xor&step=12');
	const long =
		'XOR · Epoch 12 of 100 · sample 3 of 4 · Backward · layer 2 · step 1 234 of 3 800, and more';
	const drawn = new DOMParser().parseFromString(await drawingOf(svg, long), 'image/svg+xml');
	const text = document.adoptNode(drawn.documentElement) as unknown as SVGSVGElement;
	document.body.append(text);
	const line = Array.from(text.querySelectorAll('text')).find((one) => one.textContent === long)!;
	const { x, width } = line.getBBox();
	expect(x + width).toBeLessThanOrEqual(svg.viewBox.baseVal.width);
});

test('a PNG has two pixels for each of the screen', async () => {
	const svg = await network('data=xor&step=12');
	const bitmap = await createImageBitmap(await pictureOf('png', svg, 'XOR'));
	const { width, height } = svg.viewBox.baseVal;
	expect([bitmap.width, bitmap.height]).toEqual([2 * (width + 28), 2 * (height + 50)]);
});
