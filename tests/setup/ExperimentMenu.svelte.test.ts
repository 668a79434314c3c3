import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import { DATA_NAMES, type Experiment } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import ExperimentMenu from '$lib/setup/ExperimentMenu.svelte';
import { DICTIONARIES } from '../support/dictionaries';
import InLanguage from '../support/InLanguage.svelte';

const { experiments, choose } = DICTIONARIES.nl.page;

async function show(experiment: Experiment) {
	const onchoose = vi.fn<(experiment: Experiment) => void>();
	await render(
		ExperimentMenu,
		{ props: { experiment, onchoose } },
		{ wrapper: InLanguage, wrapperProps: { lang: 'nl' } }
	);
	return { onchoose, open: () => userEvent.click(page.getByTitle(choose)) };
}

test('the experiment stands in one line: data, shape, activations, loss, learning rate and seed', async () => {
	await page.viewport(1440, 900);
	await show(defaultExperiment('xor'));
	const line = page.getByTitle(choose).element().textContent.replace(/\s+/g, ' ').trim();
	expect(line).toBe('XOR 2–4–1 · tanh, sigmoid · BCE · α 0,5 · seed 42');
});

test('given weights have no seed', async () => {
	await show(defaultExperiment('mazur'));
	expect(page.getByTitle(choose).element().textContent).not.toContain('seed');
});

test('every data set can be chosen, and the menu closes', async () => {
	const { onchoose, open } = await show(defaultExperiment('xor'));
	for (const name of DATA_NAMES) {
		await open();
		await userEvent.click(
			page.getByRole('button', { name: new RegExp(`^${experiments[name]} \\d`) }).last()
		);
		expect(onchoose).toHaveBeenLastCalledWith(defaultExperiment(name));
		await expect.poll(() => document.querySelector(':popover-open')).toBeNull();
	}
	expect(onchoose).toHaveBeenCalledTimes(DATA_NAMES.length);
});

test('the present data set is marked in the menu', async () => {
	const { open } = await show(defaultExperiment('moons'));
	await open();
	const marked = document.querySelectorAll('[aria-current=true]');
	expect(Array.from(marked, ({ textContent }) => textContent)).toEqual([
		expect.stringContaining(experiments.moons)
	]);
});
