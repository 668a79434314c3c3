import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { zeros } from '$lib/experiment/address-fields';
import { button, field } from './panel';
import { showSetup } from './show';

describe('the starting weights', () => {
	test('are zeros, or drawn again', async () => {
		const { session, words } = await showSetup('data=xor');
		await userEvent.click(button(words.starts.zeros));
		expect(session.hash).toBe('v=1&data=xor&init=zeros');
		await expect.element(page.getByText(words.advice.zeros)).toBeVisible();
		await userEvent.click(button(words.starts.drawn));
		expect(session.hash).toBe('v=1&data=xor');
	});

	test('of one’s own begin with those there are', async () => {
		const { session, words } = await showSetup('data=xor');
		const before = session.moment.parameters;
		await userEvent.click(button(words.starts.own));
		expect(session.moment.parameters).toEqual(before);
		const table = page.getByRole('table', { name: words.table('1') });
		expect(table.getByRole('row').elements()).toHaveLength(5);
		const cell = field('neuron 2, x₁');
		await cell.fill('-0.5');
		expect(session.experiment.init!.weights[0]![1]![0]).toBe(-0.5);
		await userEvent.click(button(words.output).last());
		await field('neuron 1, bias').fill('2');
		expect(session.experiment.init!.biases[1]).toEqual([2]);
	});

	test('that were zeros can be changed one by one', async () => {
		const { session, words } = await showSetup('data=xor&init=zeros');
		await userEvent.click(button(words.starts.own));
		await field('neuron 1, x₁').fill('1');
		await field('neuron 1, x₁').fill('0');
		expect(session.experiment.init).toEqual(zeros(2, session.experiment.layers));
		await expect.element(field('neuron 1, x₁')).toBeVisible();
	});

	test('are pasted from a spreadsheet; a block that does not fit is refused in words', async () => {
		const { session, words } = await showSetup('data=xor&init=zeros', 'nl');
		await userEvent.click(button(words.starts.own));
		const paste = (text: string): void => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			field('neuron 3, x₁')
				.element()
				.dispatchEvent(
					new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
				);
		};
		paste('0,5\t−1\t2\n3\t4\t5\n');
		expect(session.experiment.init!.weights[0]!.slice(2)).toEqual([
			[0.5, -1],
			[3, 4]
		]);
		expect(session.experiment.init!.biases[0]).toEqual([0, 0, 2, 5]);
		paste('1\n2\n3');
		await expect.element(page.getByText(words.pasted.large('3', '1'))).toBeVisible();
		paste('1\teen');
		await expect.element(page.getByText(words.pasted.bad('1', '2', 'een'))).toBeVisible();
	});

	test('keep their places in another network, which is told, and can be drawn instead', async () => {
		const { session, words } = await showSetup('data=mazur');
		await userEvent.click(button(words.add));
		await expect.element(page.getByRole('status').first()).toHaveTextContent(words.costs.init);
		expect(session.experiment.init!.weights[0]).toEqual([
			[0.15, 0.2],
			[0.25, 0.3]
		]);
		await userEvent.click(button(words.drawAnew));
		expect(session.experiment.init).toBeNull();
	});
});
