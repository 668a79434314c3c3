import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { Experiment } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import ExperimentPill from '$lib/setup/ExperimentPill.svelte';
import { DICTIONARIES } from '../support/dictionaries';
import InLanguage from '../support/InLanguage.svelte';

const { choose } = DICTIONARIES.nl.page;

async function show(experiment: Experiment, open = false) {
	const onclick = vi.fn<() => void>();
	await render(
		ExperimentPill,
		{ props: { experiment, open, onclick } },
		{ wrapper: InLanguage, wrapperProps: { lang: 'nl' } }
	);
	return onclick;
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

test('it opens the setup, and says whether that is open', async () => {
	const onclick = await show(defaultExperiment('xor'), true);
	await userEvent.click(page.getByTitle(choose));
	expect(onclick).toHaveBeenCalledOnce();
	await expect.element(page.getByTitle(choose)).toHaveAttribute('aria-expanded', 'true');
});

test('without a setup it is a text and no button', async () => {
	const props = { experiment: defaultExperiment('xor') };
	await render(ExperimentPill, { props }, { wrapper: InLanguage, wrapperProps: { lang: 'nl' } });
	await expect.element(page.getByText('XOR')).toBeVisible();
	expect(page.getByRole('button').elements()).toEqual([]);
});
