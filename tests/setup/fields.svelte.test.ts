import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeFile } from '$lib/setup/file';
import { DICTIONARIES } from '../support/dictionaries';
import { button, drop, field } from './panel';
import { showSetup } from './show';

/** A learning rate that was set, then one that cannot be had. */
async function refuse() {
	const shown = await showSetup('data=xor');
	const rate = field(shown.words.learningRate);
	await rate.fill('0.3');
	await rate.fill('0.3x');
	await expect.element(rate).toHaveAttribute('aria-invalid', 'true');
	return { ...shown, rate };
}

test('what was refused is gone after undo, and does not come back with redo', async () => {
	const { words, rate } = await refuse();
	await userEvent.click(button(words.undo));
	await expect.element(rate).toHaveValue('0.5');
	await userEvent.click(button(words.redo));
	await expect.element(rate).toHaveValue('0.3');
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what was refused is gone with another experiment, even where the setting is the same', async () => {
	const { words, rate } = await refuse();
	await rate.fill('0.5');
	await rate.fill('x');
	await userEvent.click(button(DICTIONARIES.en.page.experiments.and));
	await expect.element(rate).toHaveValue('0.5');
	await rate.fill('x');
	await userEvent.click(button(words.reset));
	await expect.element(rate).toHaveValue('0.5');
	await rate.fill('x');
	drop('a.json', writeFile('v=1&data=or'));
	await expect.element(rate).toHaveValue('0.5');
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what was refused is gone when the slider moves, also where it comes back', async () => {
	const { rate, session, words } = await refuse();
	(page.getByRole('slider', { name: words.learningRate }).element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
	expect(session.experiment.learningRate).toBe(0.3);
	await expect.element(rate).toHaveValue('0.3');
});

test('Ctrl+Z takes a number back that was typed and entered, with the cursor still in its field', async () => {
	const { session, words } = await showSetup('data=xor');
	const rate = field(words.learningRate);
	await rate.fill('0.3');
	await userEvent.keyboard('{Enter}{Control>}z{/Control}');
	expect(session.experiment.learningRate).toBe(0.5);
	await expect.element(rate).toHaveValue('0.5');
	await userEvent.keyboard('{Control>}y{/Control}');
	expect(session.experiment.learningRate).toBe(0.3);
});

test('what is being typed is left as it is typed', async () => {
	const { words, session } = await showSetup('data=xor');
	const rate = field(words.learningRate);
	await userEvent.clear(rate);
	await userEvent.type(rate, '0.010');
	await expect.element(rate).toHaveValue('0.010');
	expect(session.experiment.learningRate).toBe(0.01);
});

test('1.000 on a Dutch page is asked about in every field alike: one, or a thousand', async () => {
	const { session, words } = await showSetup('data=circles&init=zeros', 'nl');
	await userEvent.click(button(words.starts.own));
	const before = session.hash;
	for (const name of [
		words.learningRate,
		words.epochs,
		words.samples,
		words.seed,
		'neuron 1, x₁'
	]) {
		await field(name).fill('1.000');
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent(words.bothWays('1.000', '1', '1000'));
		await userEvent.keyboard('{Escape}');
	}
	expect(session.hash).toBe(before);
	await field(words.epochs).fill('1 000');
	expect(session.experiment.epochs).toBe(1000);
	await field(words.learningRate).fill('1,000');
	expect(session.experiment.learningRate).toBe(1);
});

test('the name of the band and what is wrong with the number both have their place', async () => {
	const { words } = await showSetup('data=xor');
	await field(words.learningRate).fill('fast');
	const alert = page.getByRole('alert').element().getBoundingClientRect();
	const band = page.getByText(words.typical, { exact: true }).element().getBoundingClientRect();
	expect(alert.top).toBeGreaterThanOrEqual(band.bottom);
});

test('a usual learning rate above the band is explained, and one within it needs no words', async () => {
	const { words, session } = await showSetup('data=xor');
	const why = page.getByText(words.larger('0.5'));
	await expect.element(why).toBeVisible();
	await field(words.learningRate).fill('0.05');
	expect(session.experiment.learningRate).toBe(0.05);
	await expect.element(why).not.toBeInTheDocument();
	await userEvent.click(button(DICTIONARIES.en.page.experiments.moons));
	await field(words.learningRate).fill('2');
	expect(page.getByText('is usual').query()).toBeNull();
});
