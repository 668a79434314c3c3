import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DICTIONARIES } from '../support/dictionaries';
import { button, choice, field } from './panel';
import { showSetup } from './show';

describe('the layers', () => {
	test('are added before the output and taken away', async () => {
		const { session, words } = await showSetup('data=xor');
		await userEvent.click(button(words.add));
		expect(session.hash).toBe('v=1&data=xor&net=2-4t-4t-1s');
		await userEvent.click(button(words.remove('1')));
		await userEvent.click(button(words.remove('1')));
		expect(session.hash).toBe('v=1&data=xor&net=2-1s');
	});

	test('are added and removed by keyboard, one after the other', async () => {
		const { session, words } = await showSetup('data=xor');
		(button(words.add).element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}{Enter}');
		expect(session.experiment.layers).toHaveLength(4);
		(button(words.remove('2')).element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}{Enter}');
		expect(session.experiment.layers).toHaveLength(2);
		await expect.element(button(words.remove('1'))).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(button(words.add)).toHaveFocus();
	});

	test('are at most seven, which is said', async () => {
		const { session, words } = await showSetup('data=xor&net=2-4t-4t-4t-4t-4t-4t-1s');
		await expect.element(button(words.add)).toHaveAttribute('aria-disabled', 'true');
		(button(words.add).element() as HTMLElement).click();
		expect(session.experiment.layers).toHaveLength(7);
		await expect.element(page.getByText(words.mostLayers('7'))).toBeVisible();
	});

	test('have neurons by button, key and number', async () => {
		const { session, words } = await showSetup('data=xor');
		const units = () => session.experiment.layers[0]!.units;
		const label = words.neurons('1');
		await userEvent.click(button(`${label}: ${words.moreNeurons}`));
		expect(units()).toBe(5);
		await userEvent.click(button(`${label}: ${words.fewer}`));
		(field(label).element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}');
		expect(units()).toBe(3);
		await field(label).fill('16');
		expect(units()).toBe(16);
		await expect
			.element(button(`${label}: ${words.moreNeurons}`))
			.toHaveAttribute('aria-disabled', 'true');
		await field(label).fill('17');
		expect(units()).toBe(16);
		await expect.element(page.getByRole('alert')).toHaveTextContent(words.whole('1', '16'));
	});

	test('have an activation; softmax with one output is explained, with a way out', async () => {
		const { session, words } = await showSetup('data=xor');
		await choice(words.activation('1')).selectOptions('relu');
		await choice(words.outputActivation).selectOptions('softmax');
		expect(session.hash).toBe('v=1&data=xor&net=2-4r-1m');
		await expect.element(page.getByText(words.advice.softmaxAlone)).toBeVisible();
		await userEvent.click(button(words.remedies.twoOutputs));
		expect(session.hash).toBe('v=1&data=xor&net=2-4r-2m');
	});

	test('that do not go with the loss are told beside what was changed', async () => {
		const { words } = await showSetup('data=blobs');
		const advice = (part: string) =>
			page.getByRole('group', { name: part, exact: true }).getByText(words.advice.cceSigmoid);
		await choice(words.outputActivation).selectOptions('sigmoid');
		await expect.element(advice(words.network)).toBeVisible();
		expect(advice(words.training).query()).toBeNull();
		await choice(words.loss).selectOptions('mean_squared_error');
		await choice(words.loss).selectOptions('categorical_cross_entropy');
		await expect.element(advice(words.training)).toBeVisible();
		expect(advice(words.network).query()).toBeNull();
	});

	test('end with as many outputs as the data ask for, and it says why', async () => {
		const { session, words } = await showSetup('data=xor');
		await expect.element(page.getByText(words.outputsOf.two)).toBeVisible();
		await userEvent.click(page.getByRole('group', { name: words.outputs }).getByText('2'));
		expect(session.hash).toBe('v=1&data=xor&net=2-4t-2s');
		await userEvent.click(button(DICTIONARIES.en.page.experiments.blobs));
		await expect.element(page.getByText(words.outputsOf.classes('3'))).toBeVisible();
		expect(page.getByRole('group', { name: words.outputs }).query()).toBeNull();
	});
});
