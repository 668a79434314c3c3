import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { Selection } from '$lib/experiment/address-fields';
import { formatNumber, type Lang } from '$lib/i18n/number';
import Network from '$lib/network/Network.svelte';
import { Session } from '$lib/state/session.svelte';
import { DICTIONARIES } from '../support/dictionaries';
import InLanguage from '../support/InLanguage.svelte';

/** The box of the network on a wide page and on a phone of 390 × 844. */
const DESKTOP = [690, 600] as const;
const PHONE = [382, 350] as const;

const XOR = 'data=xor';
const WIDE = 'data=moons&net=2-16t-16k-1s';

/** The network of an address in a box of its own. */
async function show(
	session: Session,
	{ box = DESKTOP, lang = 'en' }: { box?: readonly [number, number]; lang?: Lang } = {}
) {
	const target = document.createElement('div');
	target.style.cssText = `width: ${box[0]}px; height: ${box[1]}px`;
	document.body.append(target);
	const onselect = vi.fn<(selection: Selection | null) => void>();
	const propsNow = () => ({
		moment: session.moment,
		selection: session.selection,
		inputNames: session.dataset.inputNames,
		onselect
	});
	const { rerender } = await render(
		Network,
		{ target, props: propsNow() },
		{ baseElement: target, wrapper: InLanguage, wrapperProps: { lang } }
	);
	const svg = target.querySelector('svg')!;
	await expect.poll(() => [svg.clientWidth, svg.clientHeight]).toEqual(box);
	return {
		onselect,
		svg,
		neuron: (layer: number, neuron: number) =>
			target.querySelector<SVGGElement>(`[data-neuron="${layer}.${neuron}"]`)!,
		/** Follows the session. */
		update: () => rerender(propsNow())
	};
}

beforeAll(async () => {
	for (const weight of [400, 600, 650])
		await document.fonts.load(`${weight} 12px "Inter Variable"`);
});

afterEach(() => {
	document.body.replaceChildren();
});

/** Every step of the first sample, and the end of the first epoch. */
const stepsOf = ({ schedule }: Session): number[] => [
	...Array.from({ length: 3 + schedule.stepsPerSample }, (_, step) => step),
	schedule.stepsPerEpoch
];

describe.each(['en', 'nl'] as const)('in %s', (lang) => {
	const words = DICTIONARIES[lang].network;

	test.each([XOR, 'data=blobs', 'data=mazur', 'data=xor&batch=4', WIDE])(
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

test('the focused neuron’s connections carry the numbers of the step', async () => {
	const session = new Session(`${XOR}&sel=L1.3`);
	const { svg, update } = await show(session);
	const carried = () =>
		Array.from(
			svg.querySelectorAll('g.forward > g, g.backward > g, g.update > g'),
			({ textContent }) => textContent.trim()
		);
	const numbers = (values: readonly number[]) => values.map((value) => formatNumber(value, 'en'));
	for (const step of stepsOf(session)) {
		session.go(step);
		await update();
		const { cursor, layers } = session.moment;
		const neuron = 'layer' in cursor && cursor.layer === 0 ? 2 : 0;
		const expected = !('layer' in cursor)
			? []
			: cursor.kind === 'backward'
				? numbers(layers[cursor.layer]!.dW![neuron]!)
				: numbers(layers[cursor.layer]!.weights[neuron]!);
		expect(carried(), `step ${step}`).toEqual(expected);
	}
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

/** Steps of the first and the twentieth epoch that between them show every number there is. */
const tellingSteps = ({ schedule }: Session): number[] =>
	[0, 19].flatMap((epoch) => {
		const at = { epoch, batch: 0, position: 0 };
		const [first, last] = [0, schedule.layers - 1];
		return [
			schedule.stepOf({ kind: 'forward', ...at, layer: first }),
			schedule.stepOf({ kind: 'forward', ...at, layer: last }),
			schedule.stepOf({ kind: 'loss', ...at }),
			schedule.stepOf({ kind: 'backward', ...at, layer: last }),
			schedule.stepOf({ kind: 'backward', ...at, layer: first }),
			schedule.batchEnd(epoch, 0)
		];
	});

/** A text's box without the room that a font leaves for accents and tails. */
function inkOf(text: SVGTextElement): DOMRect {
	const { x, y, width, height } = text.getBoundingClientRect();
	const spare = 0.2 * parseFloat(getComputedStyle(text).fontSize);
	return new DOMRect(x, y + spare, width, height - 2 * spare);
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const NETWORKS = [
	XOR,
	'data=circles',
	'data=mazur',
	'data=blobs',
	'data=blobs&batch=30',
	'data=spirals',
	'data=line',
	WIDE,
	'data=moons&net=2-16r-16r-2m&loss=cce',
	'data=spirals&net=2-8t-8t-8t-8t-8t-8t-1s',
	'data=moons&net=2-3k-3k-3k-1s'
];

describe.each([
	{ where: 'a wide page', box: DESKTOP },
	{ where: 'a phone', box: PHONE },
	{ where: 'a narrow phone', box: [312, 276] as const }
])('on $where', ({ box }) => {
	test.each(NETWORKS)('no text covers another or leaves the picture: %s', async (hash) => {
		for (const lang of ['en', 'nl'] as const) {
			const session = new Session(hash);
			session.select({ layer: 0, neuron: session.moment.layers[0]!.biases.length - 1 });
			const { svg, update } = await show(session, { box, lang });
			const frame = svg.getBoundingClientRect();
			for (const step of tellingSteps(session)) {
				session.go(step);
				await update();
				const texts = Array.from(svg.querySelectorAll('text'), (text) => ({
					said: text.textContent,
					ink: inkOf(text)
				}));
				const outside = texts.filter(
					({ ink }) => ink.left < frame.left || ink.right > frame.right || ink.bottom > frame.bottom
				);
				const covered = texts.filter(({ ink }, i) =>
					texts.slice(0, i).some((other) => overlap(ink, other.ink))
				);
				expect(
					outside.map(({ said }) => said),
					`step ${step}`
				).toEqual([]);
				expect(
					covered.map(({ said }) => said),
					`step ${step}`
				).toEqual([]);
			}
		}
	});
});
