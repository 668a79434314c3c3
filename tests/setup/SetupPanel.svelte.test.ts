import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { zeros } from '$lib/experiment/address-fields';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { writeFile } from '$lib/setup/file';
import { DICTIONARIES, LATER } from '../support/dictionaries';
import { showSetup } from './show';

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const slider = (name: string) => page.getByRole('slider', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const choice = (name: string) => page.getByRole('combobox', { name, exact: true });

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

describe('the data', () => {
	test('have a size and noise, where they are drawn', async () => {
		const { session, words } = await showSetup('data=circles');
		await field(words.samples).fill('30');
		await field(words.noise).fill('0.2');
		expect(session.hash).toBe('v=1&data=circles&n=30&noise=0.2');
		expect(session.dataset.inputs).toHaveLength(30);
		(slider(words.noise).element() as HTMLElement).focus();
		await userEvent.keyboard('{End}');
		expect(session.experiment.data).toMatchObject({ noise: 0.5 });
	});

	test('have neither where they are given', async () => {
		const { words } = await showSetup('data=xor');
		await expect.element(page.getByText(words.fixed(4, '4'))).toBeVisible();
		expect(slider(words.samples).query()).toBeNull();
	});

	test('a batch that the data became too small for is told, and can be undone', async () => {
		const { session, words } = await showSetup('data=circles&batch=50');
		await field(words.samples).fill('20');
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent(words.costs.batchSize('50', '20'));
		await userEvent.click(button(words.undo).last());
		expect(session.hash).toBe('v=1&data=circles&batch=50');
	});

	test('of every name can be chosen, and begin as usual', async () => {
		const { session } = await showSetup('data=xor&lr=3');
		const names = DICTIONARIES.en.page.experiments;
		for (const name of DATA_NAMES.filter((each) => each !== 'xor')) {
			await userEvent.click(button(names[name]));
			await expect.poll(() => session.hash).toBe(`v=1&data=${name}`);
			await expect.element(button(names[name])).toHaveAttribute('aria-pressed', 'true');
		}
	});

	test('of one’s own are brought along in a dialog, and can be undone', async () => {
		const { session, words } = await showSetup('data=xor');
		await userEvent.click(button(words.ownData));
		const dialog = page.getByRole('dialog', { name: LATER.en.own.title });
		await expect.element(dialog).toBeVisible();
		await dialog.getByRole('textbox').first().fill('x,y,class\n1,2,a\n3,4,b\n5,6,a');
		await userEvent.click(dialog.getByRole('button', { name: LATER.en.own.begin.all('3') }));
		await expect.poll(() => session.experiment.data.name).toBe('own');
		await expect.element(dialog).not.toBeInTheDocument();
		await expect.element(page.getByText(words.fixed(3, '3'))).toBeVisible();
		await userEvent.click(button(words.undo));
		expect(session.hash).toBe('v=1&data=xor');
	});
});

describe('the layers', () => {
	test('are added before the output and taken away', async () => {
		const { session, words } = await showSetup('data=xor');
		await userEvent.click(button(words.add));
		expect(session.hash).toBe('v=1&data=xor&net=2-4t-4t-1s');
		await userEvent.click(button(words.remove('1')));
		await userEvent.click(button(words.remove('1')));
		expect(session.hash).toBe('v=1&data=xor&net=2-1s');
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

describe('undo', () => {
	test('and redo are buttons, which say when there is nothing to do', async () => {
		const { session, words } = await showSetup('data=xor');
		await expect.element(button(words.undo)).toHaveAttribute('aria-disabled', 'true');
		await userEvent.click(button(words.add));
		await userEvent.click(button(words.undo));
		expect(session.hash).toBe('v=1&data=xor');
		await userEvent.click(button(words.redo));
		expect(session.hash).toBe('v=1&data=xor&net=2-4t-4t-1s');
	});

	test('changes by hand that a change costs are told, and come back', async () => {
		const { session, words } = await showSetup('data=xor&edits=b1.1@5=2,b1.2@5=2');
		await userEvent.click(button(words.add));
		await expect.element(page.getByRole('status')).toHaveTextContent(words.costs.edits(2, '2'));
		await userEvent.click(page.getByRole('status').getByRole('button'));
		expect(session.edits).toHaveLength(2);
	});
});

describe('files', () => {
	/** What somebody drops on the panel. */
	function drop(name: string, text: string): void {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([text], name));
		const panel = page.getByRole('dialog').element();
		panel.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
	}

	test('dropped on the panel are opened', async () => {
		const { session } = await showSetup('data=xor');
		drop('a.json', writeFile('v=1&data=moons&lr=0.3&step=7'));
		await expect.poll(() => session.hash).toBe('v=1&data=moons&lr=0.3&step=7');
	});

	test('that are none are refused, saying what to do, until the next is opened', async () => {
		const { session, words } = await showSetup('data=xor');
		drop('notes.txt', 'hello');
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent(words.faults.unreadable('notes.txt'));
		drop('later.json', '{"backstep":9}');
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent(words.faults.newer('later.json'));
		expect(session.hash).toBe('v=1&data=xor');
		drop('a.json', writeFile('v=1&data=and'));
		await expect.poll(() => session.hash).toBe('v=1&data=and');
		await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
	});

	test('are what is advised where an experiment is too long for a link', async () => {
		const weights = Array.from({ length: 609 }, (_, i) => Math.sin(i));
		const { words } = await showSetup(`data=xor&net=2-16t-16t-16t-1s&init=${weights.join()}`);
		await expect.element(page.getByText(words.longLink)).toBeVisible();
		await userEvent.click(button(words.starts.drawn));
		await expect.element(page.getByText(words.longLink)).not.toBeInTheDocument();
	});

	test('the usual settings and the first example are one click away', async () => {
		const { session, words } = await showSetup('data=moons&lr=3&step=20');
		await userEvent.click(button(words.reset));
		expect(session.hash).toBe('v=1&data=moons&step=20');
		await userEvent.click(button(words.startOver));
		expect(session.hash).toBe('v=1&data=xor');
	});
});

describe('the panel', () => {
	test('has the focus when it opens, and Escape closes it', async () => {
		const { onclose } = await showSetup('data=xor');
		await expect.element(page.getByRole('dialog')).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		expect(onclose).toHaveBeenCalledOnce();
	});

	test('every control is at least 24 px wide and high, and has a name', async () => {
		await showSetup('data=circles&init=zeros&batch=100&net=2-4l-1m&loss=cce');
		const controls = page
			.getByRole('dialog')
			.element()
			.querySelectorAll('button, select, input:not([type=file], [type=checkbox])');
		expect(controls.length).toBeGreaterThan(40);
		for (const control of controls) {
			const { width, height } = control.getBoundingClientRect();
			expect(Math.min(width, height), control.outerHTML).toBeGreaterThanOrEqual(24);
		}
	});
});
