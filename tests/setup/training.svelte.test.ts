import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, choice, field, slider } from './panel';
import { showSetup } from './show';

describe('the learning rate', () => {
	test('slides over five decades, one value at a time with the arrow keys, read out as a number', async () => {
		const { session, words } = await showSetup('data=xor');
		const rate = slider(words.learningRate);
		expect(rate.element()).toHaveAttribute('aria-valuetext', '0.5');
		(rate.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(session.experiment.learningRate).toBe(0.6);
		await userEvent.keyboard('{Home}');
		expect(session.experiment.learningRate).toBe(0.0001);
		await userEvent.keyboard('{End}');
		expect(session.experiment.learningRate).toBe(10);
		await expect.element(field(words.learningRate)).toHaveValue('10');
	});

	test('is typed exactly, and the slider goes to the nearest', async () => {
		const { session, words } = await showSetup('data=xor');
		await field(words.learningRate).fill('0.0373');
		expect(session.experiment.learningRate).toBe(0.0373);
		expect(session.hash).toBe('v=1&data=xor&lr=0.0373');
		await expect.element(slider(words.learningRate)).toHaveAttribute('aria-valuetext', '0.0373');
	});

	test('has a decimal comma in Dutch, where a point is understood too', async () => {
		const { session, words } = await showSetup('data=xor', 'nl');
		const rate = field(words.learningRate);
		await expect.element(rate).toHaveValue('0,5');
		await rate.fill('0,25');
		expect(session.experiment.learningRate).toBe(0.25);
		await rate.fill('0.75');
		expect(session.experiment.learningRate).toBe(0.75);
		await userEvent.keyboard('{Enter}');
		await expect.element(rate).toHaveValue('0,75');
	});

	test('has its typical band marked where it is', async () => {
		const { words } = await showSetup('data=xor');
		const track = slider(words.learningRate).element().getBoundingClientRect();
		const band = page.getByText(words.typical).element().getBoundingClientRect();
		const at = (share: number) => track.left + 8 + share * (track.width - 16);
		expect(band.left).toBeCloseTo(at(10 / 50), 0);
		expect(band.right).toBeCloseTo(at(30 / 50), 0);
	});

	test('that cannot be had is said where it is typed, and the run stays what it was', async () => {
		const { session, words } = await showSetup('data=xor');
		const rate = field(words.learningRate);
		await rate.fill('fast');
		expect(session.experiment.learningRate).toBe(0.5);
		await expect.element(rate).toHaveAttribute('aria-invalid', 'true');
		await expect.element(page.getByRole('alert')).toHaveTextContent(words.range('0', '1000'));
		await userEvent.keyboard('{Escape}');
		await expect.element(rate).toHaveValue('0.5');
		await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
	});

	test('of 0 is explained', async () => {
		const { words } = await showSetup('data=xor&lr=0');
		await expect.element(page.getByText(words.advice.rateZero)).toBeVisible();
	});
});

describe('epochs and batches', () => {
	test('more epochs than a run can have are refused, with the number that it can', async () => {
		const { session, words } = await showSetup('data=circles&n=2000');
		await field(words.epochs).fill('1000');
		expect(session.experiment.epochs).toBe(100);
		await expect.element(page.getByRole('alert')).toHaveTextContent('1 to 208');
		await field(words.epochs).fill('208');
		expect(session.experiment.epochs).toBe(208);
	});

	test('arrow keys count in a field of whole numbers', async () => {
		const { session, words } = await showSetup('data=xor');
		(field(words.epochs).element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
		expect(session.experiment.epochs).toBe(101);
	});

	test('the batch slides from SGD to the full batch, and the updates are counted', async () => {
		const { session, words } = await showSetup('data=xor');
		const batch = slider(words.batch);
		expect(batch.element()).toHaveAttribute('aria-valuetext', '1, SGD, 4 updates per epoch');
		(batch.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(batch.element()).toHaveAttribute('aria-valuetext', '2, mini-batch, 2 updates per epoch');
		await userEvent.keyboard('{End}');
		expect(session.experiment.batchSize).toBe(4);
		expect(batch.element()).toHaveAttribute('aria-valuetext', '4, full batch, 1 update per epoch');
	});

	test('a batch larger than the data is refused', async () => {
		const { session, words } = await showSetup('data=xor');
		await field(words.batch).fill('5');
		expect(session.experiment.batchSize).toBe(1);
		await expect.element(page.getByRole('alert')).toHaveTextContent(words.mostBatch('4'));
	});

	test('the shuffle is switched', async () => {
		const { session, words } = await showSetup('data=xor');
		await userEvent.click(page.getByRole('checkbox', { name: words.shuffle }));
		expect(session.experiment.shuffle).toBe(false);
		await userEvent.keyboard(' ');
		expect(session.experiment.shuffle).toBe(true);
	});

	test('the loss is chosen, and what does not go with the output is said with a way out', async () => {
		const { session, words } = await showSetup('data=xor');
		await choice(words.loss).selectOptions('categorical_cross_entropy');
		expect(session.experiment.loss).toBe('categorical_cross_entropy');
		await expect.element(page.getByText(words.advice.cceAlone)).toBeVisible();
		await userEvent.click(button(words.remedies.loss(words.losses.binary_cross_entropy)));
		expect(session.hash).toBe('v=1&data=xor');
		await expect.element(page.getByText(words.advice.cceAlone)).not.toBeInTheDocument();
	});
});

describe('seeds', () => {
	test('are typed, or thrown: another one each time', async () => {
		const { session, words } = await showSetup('data=circles');
		await field(words.seed).fill('7');
		expect(session.experiment.seed).toBe(7);
		await userEvent.click(button(`${words.seed}: ${words.nextSeed}`));
		expect(session.experiment.seed).toBe(8);
		await userEvent.click(button(`${words.dataSeed}: ${words.nextSeed}`));
		expect(session.experiment.data).toMatchObject({ seed: 1 });
		await field(words.seed).fill('4294967296');
		await expect.element(page.getByRole('alert')).toBeVisible();
	});

	test('after the last comes the first', async () => {
		const { session, words } = await showSetup('data=xor&seed=4294967295');
		await userEvent.click(button(`${words.seed}: ${words.nextSeed}`));
		expect(session.experiment.seed).toBe(0);
	});
});
