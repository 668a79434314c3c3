import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { DICTIONARIES, LATER } from '../support/dictionaries';
import { button, drop, field, slider } from './panel';
import { showSetup } from './show';

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

	test('of one’s own may be dropped on the panel, and are standardised or not at any time', async () => {
		const { session, words } = await showSetup('data=xor');
		drop('mine.csv', 'x;y;class\r\n1,5;2;a\r\n3;x;b\r\n5;6;a\r\n7;8;b');
		const dialog = page.getByRole('dialog', { name: LATER.en.own.title });
		await userEvent.click(dialog.getByRole('button', { name: LATER.en.own.begin.rest('3') }));
		await expect.poll(() => session.experiment.data.name).toBe('own');
		const said = DICTIONARIES.en.data;
		await expect.element(page.getByText(said.standardised)).toBeVisible();
		await expect.element(page.getByText(said.leftOut(1, '1', '3'))).toBeVisible();
		await userEvent.click(page.getByRole('checkbox', { name: words.standardise }));
		await expect.poll(() => session.dataset.inputs[0]).toEqual([1.5, 2]);
		await expect.element(page.getByText(said.standardised)).not.toBeInTheDocument();
		await userEvent.click(button(words.undo));
		await expect.element(page.getByText(said.standardised)).toBeVisible();
	});

	test('that were measured by others name their source and licence', async () => {
		const { session } = await showSetup('data=xor');
		await userEvent.click(button(DICTIONARIES.en.page.experiments.iris));
		await expect.poll(() => session.dataset.source).toBeDefined();
		const { citation, licence } = session.dataset.source!;
		await expect.element(page.getByRole('link', { name: citation })).toBeVisible();
		await expect.element(page.getByText(licence)).toBeVisible();
	});
});
