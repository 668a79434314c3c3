import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { zeros } from '$lib/experiment/address-fields';
import { DICTIONARIES, LATER } from '../support/dictionaries';
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
		const alert = page.getByRole('alert');
		await expect.element(alert).toHaveTextContent(words.pasted.bad('1', '2', 'een'));
		// Right below the row.
		const [row, said] = [field('neuron 3, x₁'), alert].map((each) =>
			each.element().getBoundingClientRect()
		);
		expect(said!.top - row!.bottom).toBeLessThan(16);
		await field('neuron 1, x₁').fill('7');
		await expect.element(alert).not.toBeInTheDocument();
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

	test('whose paste was refused are told so in view, however low the table lies', async () => {
		await showSetup('data=circles&net=2-16r-1s&init=zeros');
		await page.viewport(420, 420);
		const cell = field('neuron 16, x₁');
		await userEvent.click(button(LATER.en.setup.starts.own));
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'a\tb');
		cell
			.element()
			.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		await expect.element(page.getByRole('alert')).toBeInViewport();
	});

	test('of one’s own are told when other data are chosen, with a way back', async () => {
		const { session, words } = await showSetup('data=xor&step=12');
		await userEvent.click(button(words.starts.own));
		await field('neuron 2, x₁').fill('-0.5');
		const before = session.hash;
		await userEvent.click(button(DICTIONARIES.en.page.experiments.moons));
		await expect.element(page.getByRole('status')).toHaveTextContent(words.costs.lostInit);
		await userEvent.click(page.getByRole('status').getByRole('button'));
		expect(session.hash).toBe(before);
	});

	test('too many for a link are told beside them, and a file is offered', async () => {
		const weights = Array.from({ length: 609 }, (_, i) => Math.sin(i));
		const { words } = await showSetup(`data=xor&net=2-16t-16t-16t-1s&init=${weights.join()}`);
		const group = page.getByRole('group', { name: words.weights, exact: true }).first();
		await expect.element(group.getByText(words.longLink)).toBeVisible();
		await expect.element(group.getByRole('button', { name: words.saveHint })).toBeVisible();
		await userEvent.click(button(words.starts.drawn));
		await expect.element(page.getByText(words.longLink)).not.toBeInTheDocument();
	});
});
