import { afterEach, beforeAll, expect, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { Change } from '$lib/edit/editing.svelte';
import type { Selection } from '$lib/experiment/selection';
import type { Lang } from '$lib/i18n/number';
import { USUAL, type Measures } from '$lib/network/measures';
import Network from '$lib/network/Network.svelte';
import type { Session } from '$lib/state/session.svelte';
import InLanguage from '../support/InLanguage.svelte';
import { DESKTOP } from './boxes';

/** The network of an address in a box of its own. */
export async function show(
	session: Session,
	{
		box = DESKTOP,
		lang = 'en',
		measures = USUAL,
		unit = 1
	}: { box?: readonly [number, number]; lang?: Lang; measures?: Measures; unit?: number } = {}
) {
	const target = document.createElement('div');
	target.style.cssText = `width: ${box[0]}px; height: ${box[1]}px`;
	document.body.append(target);
	const onselect = vi.fn<(selection: Selection | null) => void>();
	const onchange = vi.fn<Change>();
	const propsNow = () => ({
		moment: session.moment,
		selection: session.selection,
		inputNames: session.dataset.inputNames,
		measures,
		unit,
		onselect,
		onchange
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
		onchange,
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
