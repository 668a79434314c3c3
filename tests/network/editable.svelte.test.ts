import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keyOf } from '$lib/experiment/edit';
import { formatNumber } from '$lib/i18n/number';
import { Session } from '$lib/state/session.svelte';
import { PHONE } from './boxes';
import { show } from './show';

const numbersOf = (svg: SVGSVGElement) => [...svg.querySelectorAll<SVGGElement>('[data-number]')];
const keys = (svg: SVGSVGElement) => numbersOf(svg).map(({ dataset }) => dataset.number!);

/** The number of a key, by its area for clicks. */
const areaOf = (svg: SVGSVGElement, key: string) =>
	svg.querySelector(`[data-number="${key}"] .area`)!;

const BIASES = ['b1.1', 'b1.2', 'b1.3', 'b1.4', 'b2.1'];

test.each([
	['at the start, the biases', 'data=xor', BIASES],
	[
		'between samples, the weights of a selected neuron',
		'data=xor&sel=L1.2',
		['w1.2.1', 'w1.2.2', ...BIASES]
	],
	[
		'going forward, the weights it speaks of, the input and the target',
		'data=xor&step=12',
		['w1.1.1', 'w1.1.2', 'x3.1', 'x3.2', ...BIASES, 't3.1']
	],
	[
		'going back, no weight: dW is a result',
		'data=xor&step=16',
		['x3.1', 'x3.2', ...BIASES, 't3.1']
	],
	[
		'at an update, the new weights',
		'data=xor&step=17',
		['w2.1.1', 'w2.1.2', 'w2.1.3', 'w2.1.4', 'x3.1', 'x3.2', ...BIASES, 't3.1']
	]
])('%s can be changed', async (_, hash, expected) => {
	const { svg } = await show(new Session(hash));
	expect(keys(svg)).toEqual(expected);
});

test('a click on a number asks to change that number and selects nothing; one on the card selects', async () => {
	const { svg, neuron, onchange, onselect } = await show(new Session('data=xor&step=12'));
	for (const key of keys(svg)) {
		await userEvent.click(areaOf(svg, key));
		const [what, element] = onchange.mock.lastCall!;
		expect(keyOf(what)).toBe(key);
		expect(element).toBe(svg.querySelector(`[data-number="${key}"] text`));
	}
	expect(onselect).not.toHaveBeenCalled();
	onchange.mockClear();
	await userEvent.click(neuron(0, 1).querySelector('.card')!);
	expect(onselect).toHaveBeenCalledOnce();
	expect(onchange).not.toHaveBeenCalled();
});

test.each([
	['at a desk', undefined],
	['on a phone', PHONE]
])('every number has an area of 24 px for a finger, none over another (%s)', async (_, box) => {
	const { svg } = await show(new Session('data=blobs&step=9'), box ? { box } : {});
	const areas = numbersOf(svg).map((number) =>
		number.querySelector('.area')!.getBoundingClientRect()
	);
	expect(areas.length).toBeGreaterThan(5);
	for (const { width, height } of areas) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	areas.forEach((a, i) =>
		areas.slice(i + 1).forEach((b) => {
			const apart =
				a.right <= b.left ||
				b.right <= a.left ||
				a.bottom <= b.top + 0.01 ||
				b.bottom <= a.top + 0.01;
			expect(apart, `${keys(svg).join()} ${i}`).toBe(true);
		})
	);
});

test.each(['en', 'nl'] as const)(
	'what was changed at a step is marked there and nowhere else (%s)',
	async (lang) => {
		const hash = 'data=xor&edits=w1.1.1@12=1.5,b1.1@12=2,x3.2@12=-1,t3.1@12=0.5';
		const session = new Session(`${hash}&step=12`);
		const { svg, neuron, update } = await show(session, { lang });
		const marked = () => [...svg.querySelectorAll<SVGGElement>('.changed')];
		expect(marked().map(({ dataset }) => dataset.number)).toEqual([
			'w1.1.1',
			'x3.2',
			'b1.1',
			't3.1'
		]);
		const said = { en: 'changed by hand, was', nl: 'met de hand veranderd, was' }[lang];
		const was = session.moment.changes[1]!.was;
		const title = marked()[2]!.querySelector('title')!.textContent;
		expect(title).toBe(`${said} ${formatNumber(was, lang)}`);
		expect(neuron(0, 0).ariaLabel).toContain(`b 2 (${title})`);
		session.go(13);
		await update();
		expect(marked()).toEqual([]);
	}
);
