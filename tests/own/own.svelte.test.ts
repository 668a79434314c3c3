import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { OwnSpec } from '$lib/experiment/datasets/dataset';
import { ownIn } from '$lib/experiment/own/link';
import { loadOwnWords } from '$lib/i18n/own';
import type { Lang } from '$lib/i18n/number';
import OwnData from '$lib/own/OwnData.svelte';
import { dataOfPoints } from '$lib/own/points';
import InLanguage from '../support/InLanguage.svelte';

async function open(lang: Lang = 'nl', present: OwnSpec | null = null) {
	const words = await loadOwnWords(lang);
	const onuse = vi.fn<(data: OwnSpec) => void>();
	const { rerender } = await render(
		OwnData,
		{ props: { open: true, words, present, onuse } },
		{ wrapper: InLanguage, wrapperProps: { lang } }
	);
	const paste = async (text: string): Promise<void> => {
		const field = page.getByRole('textbox', { name: words.paste });
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		const pasted = { clipboardData, bubbles: true, cancelable: true };
		// One line is written into the field, as by typing.
		if (field.element().dispatchEvent(new ClipboardEvent('paste', pasted))) await field.fill(text);
	};
	const used = async (): Promise<OwnSpec> => {
		await expect.poll(() => onuse.mock.calls.length).toBe(1);
		return onuse.mock.calls[0]![0];
	};
	const choose = async (file: File): Promise<void> => {
		const input = page.getByLabelText(words.choose).element() as HTMLInputElement;
		await userEvent.upload(input, file);
	};
	return { words, paste, choose, used, rerender };
}

describe('a table', () => {
	test('with Dutch decimal commas is pasted, looked at and used', async () => {
		const { words, paste, used } = await open();
		await paste('lengte;breedte;soort\n1,5;2,5;a\n3;4;b\n5,25;6;a');
		await expect
			.element(page.getByLabelText(words.separator))
			.toHaveDisplayValue('herkend: puntkomma');
		await expect.element(page.getByLabelText(words.decimal)).toHaveDisplayValue('herkend: komma');
		await expect.element(page.getByText(words.header.yes)).toBeVisible();
		await userEvent.click(page.getByRole('button', { name: words.begin.all('3') }));
		const spec = await used();
		expect(spec.own).toMatchObject({
			inputNames: ['lengte', 'breedte'],
			inputs: [
				[1.5, 2.5],
				[3, 4],
				[5.25, 6]
			],
			target: { kind: 'classes', classNames: ['a', 'b'], labels: [0, 1, 0] },
			standardised: true
		});
		expect(await ownIn(`data=own&z=${spec.packed}`)).toEqual(spec);
	});

	test('names every bad row, and its good ones can be kept', async () => {
		const { words, paste, used } = await open('en');
		await paste('a,b,c\n1,2,x\nfoo,3,y\n4,,x\n5,6\n7,8,y');
		const faults = () =>
			page
				.getByRole('listitem')
				.elements()
				.map(({ textContent }) => textContent);
		await expect
			.poll(faults)
			.toEqual([
				'Row 3: “foo” in column a is not a number.',
				'Row 4: column b is empty.',
				'Row 5: 2 cells where the others have 3.'
			]);
		await userEvent.click(page.getByRole('button', { name: words.begin.rest('2') }));
		const { own } = await used();
		expect(own.inputs).toEqual([
			[1, 2],
			[7, 8]
		]);
		expect(own.leftOut).toEqual([3, 4, 5]);
	});

	test('is put to another use: which column is the target, and a number instead of a class', async () => {
		const { words, paste, used } = await open('en');
		await paste('a,b,c\n1,2,0\n3,4,1\n5,6,2');
		await page.getByLabelText(words.use('b')).selectOptions('target');
		await userEvent.click(page.getByRole('radio', { name: words.kinds.values }));
		await userEvent.click(page.getByRole('checkbox'));
		await userEvent.click(page.getByRole('button', { name: words.begin.all('3') }));
		const { own } = await used();
		expect(own).toMatchObject({
			inputNames: ['a', 'c'],
			target: { kind: 'values', names: ['b'], values: [[2], [4], [6]] },
			standardised: false
		});
	});

	test.each([
		['a,b\n1,2\n3,4', 'a', 'nothing', 'inputs'],
		['1,2\n'.repeat(2001), null, 'refusal', 'rows']
	] as const)('that cannot be used says why', async (text, column, group, key) => {
		const { words, paste } = await open('en');
		await paste(text);
		if (column) await page.getByLabelText(words.use(column)).selectOptions('none');
		const sentence = (words[group] as Record<string, string>)[key]!;
		await expect.element(page.getByText(sentence)).toBeVisible();
		expect(page.getByRole('button', { name: /^Use/ }).elements()).toEqual([]);
	});

	test('that was perhaps misread says so, and is read again with another decimal sign', async () => {
		const { words, paste, used } = await open('en');
		await paste('a,b\n1,5,2,5\n3,5,4,5');
		await expect.element(page.getByRole('alert')).toHaveTextContent(words.doubt.pairs('2', '4'));
		await page.getByLabelText(words.decimal).selectOptions(words.decimals[',']);
		await expect.poll(() => page.getByRole('alert').elements()).toEqual([]);
		await userEvent.click(page.getByRole('button', { name: words.begin.all('2') }));
		const { own } = await used();
		expect(own).toMatchObject({
			title: words.pasted,
			inputs: [[1.5], [3.5]],
			target: { names: ['b'], values: [[2.5], [4.5]] }
		});
	});

	test.each([
		['a,b,c\n1,2,x\n3,4,x', 'class x', 'All rows have the same class, x, in column c'],
		[
			'a,b,c\n1,5,2,5,0\n3,5,4,5,1',
			'lengths',
			'The first row names 3 columns, but most rows have 5'
		],
		['a\n1\n2', 'single', 'the table has one column']
	])('%j is announced with its fault (%s), in view', async (text, _name, sentence) => {
		const { paste } = await open('en');
		await paste(text);
		const alert = page.getByRole('alert').first();
		await expect.element(alert).toHaveTextContent(sentence);
		await expect.element(alert).toBeInViewport();
	});

	test('comes from a file, too, and takes its name', async () => {
		const { choose, used } = await open('en');
		await choose(new File(['\uFEFFx\ty\n0.5\t1\n1.5\t2\n2.5\t4\n'], 'my points.tsv'));
		await userEvent.click(page.getByRole('button', { name: /^Use all 3/ }));
		const { own } = await used();
		expect(own.title).toBe('my points');
		expect(own.inputs).toEqual([[0.5], [1.5], [2.5]]);
	});
});

describe('a table that is', () => {
	test('saved by Excel without Unicode keeps its accents', async () => {
		const { choose, used } = await open('nl');
		const bytes = Uint8Array.from('één;twee\r\n1,5;2\r\n3;4', (letter) => letter.charCodeAt(0));
		await choose(new File([bytes], 'cijfers.csv'));
		await userEvent.click(page.getByRole('button', { name: /^Gebruik alle 2/ }));
		expect((await used()).own.inputNames).toEqual(['één']);
	});

	test('a workbook asks for CSV', async () => {
		const { words, choose } = await open('en');
		await choose(new File([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)], 'marks.xlsx'));
		await expect.element(page.getByRole('alert')).toHaveTextContent(words.refusal.binary);
	});

	test('wider than 16 inputs says which columns have no part', async () => {
		const { words, paste } = await open('en');
		const columns = Array.from({ length: 19 }, (_, k) => k);
		await paste([columns.map((k) => `c${k}`), columns, columns.map((k) => k + 1)].join('\n'));
		await expect.element(page.getByText(words.mostInputs(2, 'c16, c17'))).toBeVisible();
	});

	test('longer than the dialog has its button in view', async () => {
		await page.viewport(390, 700);
		const { words, paste } = await open('nl');
		await paste(`a;b;c\n${'1;2;x\n'.repeat(9)}3;4;y`);
		const use = page.getByRole('button', { name: words.begin.all('10') });
		await expect.element(use).toBeInViewport({ ratio: 1 });
	});

	test('there is there again when the dialog is opened once more', async () => {
		const { words, paste, rerender } = await open('en');
		await paste('a,b\n1,2\n3,4');
		await userEvent.click(page.getByRole('checkbox'));
		await rerender({ open: false });
		await rerender({ open: true });
		await expect.element(page.getByRole('button', { name: words.begin.all('2') })).toBeVisible();
		await expect.element(page.getByRole('checkbox')).not.toBeChecked();
	});
});

describe('points', () => {
	const two: OwnSpec = {
		name: 'own',
		own: dataOfPoints(
			[
				{ x1: 0.5, x2: 0.5, label: 0 },
				{ x1: -0.5, x2: 0.5, label: 2 }
			],
			'mine'
		)!,
		packed: ''
	};

	test('that are on the screen are drawn on, and every change can be taken back', async () => {
		const { words, used } = await open('en', two);
		const plane = (count: string) => page.getByRole('application', { name: words.plane(count) });
		(plane('2').element() as SVGElement).focus();
		await userEvent.keyboard('1{Enter}');
		await expect.element(plane('3')).toBeVisible();
		await userEvent.click(page.getByRole('button', { name: words.clear }));
		await expect.element(plane('0')).toBeVisible();
		await userEvent.click(page.getByRole('button', { name: words.undo }));
		await expect.element(plane('3')).toBeVisible();
		(plane('3').element() as SVGElement).focus();
		await userEvent.keyboard('{Control>}z{/Control}');
		await expect.element(plane('2')).toBeVisible();
		await userEvent.keyboard('{Enter}');
		await userEvent.click(page.getByRole('button', { name: words.usePoints('3') }));
		const { own } = await used();
		expect(own.inputs).toEqual([...two.own.inputs, [0, 0]]);
		expect(own.target).toMatchObject({ classNames: ['0', '1', '2'], labels: [0, 2, 1] });
	});

	test('are put and taken away by clicks and by keys', async () => {
		const { words, used } = await open('en');
		await userEvent.click(page.getByRole('button', { name: words.ways.points }));
		const plane = page.getByRole('application');
		const { width } = plane.element().getBoundingClientRect();
		await plane.click({ position: { x: width / 4, y: width / 4 } });
		await plane.click({ position: { x: width / 2, y: width / 2 } });
		await plane.click({ position: { x: width / 2, y: width / 2 } });
		await expect.element(page.getByText(words.fewPoints)).toBeVisible();
		await userEvent.click(page.getByRole('radio', { name: words.classOf('1') }));
		(plane.element() as SVGElement).focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}{Enter}');
		await expect.element(page.getByText(words.pointAt('x₁ 0.200, x₂ 0.100', '1'))).toBeVisible();
		await userEvent.keyboard('{ArrowRight}2{Enter}{ArrowLeft}');
		await expect.element(page.getByRole('radio', { name: words.classOf('2') })).toBeChecked();
		await userEvent.keyboard('{ArrowRight}{Delete}{Delete}');
		await userEvent.click(page.getByRole('button', { name: words.usePoints('2') }));
		const { own } = await used();
		expect(own.target).toMatchObject({ classNames: ['0', '1'], labels: [0, 1] });
		expect(own.inputs[0]![0]).toBeCloseTo(-0.5, 1);
		expect(own.inputs[0]![1]).toBeCloseTo(0.5, 1);
		expect(own.inputs[1]).toEqual([0.2, 0.1]);
		expect(own.standardised).toBe(false);
	});
});
