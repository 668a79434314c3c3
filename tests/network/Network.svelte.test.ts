import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { phaseOf } from '$lib/explain/phase';
import { formatNumber } from '$lib/i18n/number';
import { edgeWidth } from '$lib/network/edge';
import { Session } from '$lib/state/session.svelte';
import { contrast } from '../support/contrast';
import { DICTIONARIES } from '../support/dictionaries';
import { show } from './show';

const XOR = 'data=xor';

/** Every step of the first sample, and the end of the first epoch. */
const stepsOf = ({ schedule }: Session): number[] => [
	...Array.from({ length: 3 + schedule.stepsPerSample }, (_, step) => step),
	schedule.stepsPerEpoch
];

describe.each(['en', 'nl'] as const)('in %s', (lang) => {
	const words = DICTIONARIES[lang].network;

	test.each([XOR, 'data=blobs', 'data=mazur', 'data=xor&batch=4', 'data=moons&net=2-16t-16k-1s'])(
		'every number of a moment stands on the name of its neuron: %s',
		async (hash) => {
			const session = new Session(hash);
			const { neuron, update } = await show(session, { lang });
			for (const step of stepsOf(session)) {
				session.go(step);
				await update();
				for (const [l, layer] of session.moment.layers.entries())
					for (const [j, bias] of layer.biases.entries()) {
						const numbers = Object.entries({ a: layer.a, z: layer.z, da: layer.da, dz: layer.dz })
							.filter(([, values]) => values !== null)
							.map(([name, values]) => `${name} ${formatNumber(values![j]!, lang)}`);
						const known = numbers.length > 0 ? numbers.join(', ') : words.notYet;
						expect(neuron(l, j).getAttribute('aria-label'), `step ${step}`).toBe(
							`${words.neuron(j + 1, l + 1)}: ${known}, b ${formatNumber(bias, lang)}`
						);
					}
			}
		}
	);
});

test('in full detail a card shows its activation, the newest of z, da and dz, and its bias', async () => {
	const session = new Session(XOR);
	const { neuron, update } = await show(session);
	for (const step of stepsOf(session)) {
		session.go(step);
		await update();
		for (const [l, { a, z, da, dz, biases }] of session.moment.layers.entries())
			for (const j of biases.keys()) {
				const newest = Object.entries({ dz, da, z }).find(([, values]) => values !== null);
				const expected = [
					...(a ? [formatNumber(a[j]!, 'en')] : []),
					...(newest ? [`${newest[0]} ${formatNumber(newest[1]![j]!, 'en')}`] : []),
					`b ${formatNumber(biases[j]!, 'en')}`
				];
				const shown = Array.from(neuron(l, j).querySelectorAll('text'), ({ textContent }) =>
					textContent.replace(/\s+/g, ' ').trim()
				);
				expect(shown, `step ${step}`).toEqual(expected);
			}
	}
});

test('the focused neuron’s connections carry the numbers of the step, or its weights', async () => {
	const session = new Session(`${XOR}&sel=L1.3`);
	const { svg, update } = await show(session);
	const carried = () =>
		Array.from(svg.querySelectorAll('.label + text'), ({ textContent }) => textContent);
	const numbers = (values: readonly number[]) => values.map((value) => formatNumber(value, 'en'));
	for (const step of stepsOf(session)) {
		session.go(step);
		await update();
		const { cursor, layers } = session.moment;
		const layer = 'layer' in cursor ? cursor.layer : 0;
		const { weights, dW } = layers[layer]!;
		const neuron = layer === 0 ? 2 : 0;
		const ofLoss = cursor.kind === 'loss' || cursor.kind === 'gradient';
		const carrying = cursor.kind === 'backward' ? dW! : weights;
		expect(carried(), `step ${step}`).toEqual(ofLoss ? [] : numbers(carrying[neuron]!));
	}
});

test.each([XOR, 'data=xor&batch=4', 'data=moons&net=2-16t-16k-1s'])(
	'every connection is as wide as its weight is great, and dashed where that is negative: %s',
	async (hash) => {
		const session = new Session(hash);
		const { svg, update } = await show(session);
		for (const step of stepsOf(session)) {
			session.go(step);
			await update();
			const drawn = Array.from(svg.querySelectorAll('.edges'), (layer) =>
				Array.from(layer.querySelectorAll('path'), (path) => [
					path.getAttribute('stroke-width'),
					getComputedStyle(path).strokeDasharray !== 'none'
				])
			);
			const expected = session.moment.layers.map(({ weights }) =>
				weights.flat().map((w) => [String(edgeWidth(w)), w < 0])
			);
			expect(drawn, `step ${step}`).toEqual(expected);
		}
	}
);

test('only the connections and neurons of a step’s layer have the colour of its phase', async () => {
	const session = new Session(XOR);
	const { svg, update } = await show(session);
	const inColour = (selector: string) =>
		Array.from(svg.querySelectorAll<SVGElement>(selector), ({ dataset }) => dataset.phase);
	for (const step of stepsOf(session)) {
		session.go(step);
		await update();
		const { cursor, layers } = session.moment;
		const phase = phaseOf(cursor.kind);
		const layer = 'layer' in cursor ? cursor.layer : null;
		const output = cursor.kind === 'loss' || cursor.kind === 'gradient' ? layers.length - 1 : null;
		expect(inColour('.edges'), `step ${step}`).toEqual(
			layers.map((_, l) => (l === layer ? phase : undefined))
		);
		expect(inColour('[data-neuron]'), `step ${step}`).toEqual(
			layers.flatMap(({ biases }, l) =>
				biases.map(() => (l === (layer ?? output) ? phase : undefined))
			)
		);
	}
});

test('below the outputs stand their targets and, once it is known, the loss', async () => {
	const session = new Session('data=blobs');
	const { svg, update } = await show(session);
	for (const step of stepsOf(session)) {
		session.go(step);
		await update();
		const { sample, loss } = session.moment;
		const below = ':scope > text:not(.heading), :scope > g:not(.neuron, .input) > text';
		const shown = Array.from(svg.querySelectorAll(below), ({ textContent }) =>
			textContent.replace(/\s+/g, ' ')
		);
		expect(shown, `step ${step}`).toEqual([
			...(sample?.target ?? []).map((t) => `target ${formatNumber(t, 'en')}`),
			...(loss === null ? [] : [`loss ${formatNumber(loss, 'en')}`])
		]);
	}
});

test('an input shows its number while a sample is in hand, and what the data call it', async () => {
	const session = new Session();
	await session.load('data=penguins&step=2');
	const { svg, update } = await show(session);
	const names = () => Array.from(svg.querySelectorAll('[role=img]'), ({ ariaLabel }) => ariaLabel);
	const [length, depth] = session.moment.sample!.input.map((x) => formatNumber(x, 'en'));
	expect(names()).toEqual([
		`Input 1 (bill_length_mm): ${length}`,
		`Input 2 (bill_depth_mm): ${depth}`
	]);
	session.go(1);
	await update();
	expect(names()[0]).toBe('Input 1 (bill_length_mm): not computed yet');
});

test.each(['light', 'dark'])('every text on a card reads in the %s theme', async (theme) => {
	document.documentElement.dataset.theme = theme;
	for (const hash of ['data=circles', 'data=moons&net=2-16t-16k-1s']) {
		const session = new Session(hash);
		const { svg, update } = await show(session);
		for (const step of [1, 2, 5, session.schedule.sampleEnd(0)]) {
			session.go(step);
			await update();
			for (const animation of document.getAnimations()) animation.finish();
			const fillOf = (mark: Element | null) => mark && getComputedStyle(mark).fill;
			for (const text of svg.querySelectorAll('.a, .value, .name, .second, .bias.inside')) {
				const blame = text.matches('.back') ? text.parentElement!.querySelector('.blame') : null;
				const card = text.closest('.neuron, .input')!.querySelector('.card');
				const ground = fillOf(blame ?? card)!;
				const said = `${text.textContent} at step ${step} of ${hash}`;
				expect(contrast(fillOf(text)!, ground), said).toBeGreaterThanOrEqual(4.5);
			}
		}
	}
	delete document.documentElement.dataset.theme;
});

describe('selecting', () => {
	test('a click selects a neuron, and nothing more than its place', async () => {
		const { neuron, onselect } = await show(new Session(`${XOR}&step=5`));
		await userEvent.click(neuron(0, 2));
		expect(onselect.mock.calls).toEqual([[{ layer: 0, neuron: 2 }]]);
	});

	test('a click on the selected neuron selects none', async () => {
		const { neuron, onselect } = await show(new Session(`${XOR}&step=5&sel=L1.3`));
		expect(neuron(0, 2).getAttribute('aria-pressed')).toBe('true');
		await userEvent.click(neuron(0, 2));
		expect(onselect.mock.calls).toEqual([[null]]);
	});

	test.each(['{Enter}', ' '])('the key "%s" selects the neuron it is pressed on', async (key) => {
		const { neuron, onselect } = await show(new Session(XOR));
		neuron(1, 0).focus();
		await userEvent.keyboard(key);
		expect(onselect.mock.calls).toEqual([[{ layer: 1, neuron: 0 }]]);
	});
});

describe('by keyboard', () => {
	test.each(['', '&sel=L1.3', '&sel=L2.1'])(
		'there is exactly one tab stop: %s',
		async (selection) => {
			const session = new Session(`${XOR}&step=4${selection}`);
			const { svg, neuron } = await show(session);
			const stops = Array.from(svg.querySelectorAll<SVGElement>('*')).filter(
				({ tabIndex }) => tabIndex >= 0
			);
			const { layer, neuron: j } = session.selection ?? { layer: 0, neuron: 0 };
			expect(stops).toEqual([neuron(layer, j)]);
		}
	);

	test('arrows walk up and down a layer and to the layers beside it, and stop at the ends', async () => {
		const { neuron, svg } = await show(new Session(`${XOR}&net=2-4t-2t-1s`));
		const at = () => (svg.ownerDocument.activeElement as SVGElement).dataset.neuron;
		neuron(0, 0).focus();
		const walk: [key: string, place: string][] = [
			['ArrowUp', '0.0'],
			['ArrowLeft', '0.0'],
			['ArrowDown', '0.1'],
			['ArrowDown', '0.2'],
			['ArrowDown', '0.3'],
			['ArrowDown', '0.3'],
			['ArrowRight', '1.1'],
			['ArrowUp', '1.0'],
			['ArrowRight', '2.0'],
			['ArrowRight', '2.0'],
			['ArrowLeft', '1.0']
		];
		for (const [key, place] of walk) {
			await userEvent.keyboard(`{${key}}`);
			expect(at(), key).toBe(place);
		}
	});

	test('the page hears no arrow that walks, and every arrow with Shift, Ctrl, Meta or Alt', async () => {
		const { neuron } = await show(new Session(XOR));
		const heard = vi.fn();
		window.addEventListener('keydown', heard);
		const press = (init: KeyboardEventInit) =>
			neuron(0, 1).dispatchEvent(
				new KeyboardEvent('keydown', {
					key: 'ArrowRight',
					bubbles: true,
					cancelable: true,
					...init
				})
			);
		expect(press({})).toBe(false);
		expect(heard).not.toHaveBeenCalled();
		for (const modifier of ['shiftKey', 'ctrlKey', 'metaKey', 'altKey'])
			expect(press({ [modifier]: true }), modifier).toBe(true);
		expect(heard).toHaveBeenCalledTimes(4);
		window.removeEventListener('keydown', heard);
	});
});

test('pointing at a neuron tells every digit of its numbers', async () => {
	const session = new Session(`${XOR}&step=9`);
	const { svg } = await show(session);
	const title = svg.querySelector('[data-neuron="0.1"] title')!.textContent;
	const { z, a, da, dz, biases } = session.moment.layers[0]!;
	const said = Object.entries({ a, z, da, dz, b: biases }).map(
		([name, values]) => `${name} ${String(values![1]).replace('-', '−')}`
	);
	expect(title).toBe(said.join('\n'));
});
