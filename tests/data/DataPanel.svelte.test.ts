import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DataPanel from '$lib/data/DataPanel.svelte';
import { formatNumber } from '$lib/i18n/number';
import InLanguage from '../support/InLanguage.svelte';
import { runOf } from './run';
import { cells, cursorRow, loss, propsOf, show } from './show';

describe('the penguins', () => {
	test('have axes in measured units and classes with names', async () => {
		const run = await runOf('penguins');
		await show(run, loss(0, 3));
		await expect.element(page.getByText('bill length (mm)', { exact: true })).toBeVisible();
		await expect.element(page.getByText('1 Gentoo')).toBeVisible();
	});

	test('say how they were standardised, which rows are missing and where they come from', async () => {
		const run = await runOf('penguins');
		await show(run, loss(0, 3));
		await page.getByText('About the data').click();
		await expect.element(page.getByText('(value − mean) / sd')).toBeVisible();
		await expect
			.element(
				page.getByText(`2 unusable rows left out (lines ${run.dataset.leftOut.join(', ')}).`)
			)
			.toBeVisible();
		await expect.element(page.getByRole('link')).toHaveAttribute('href', run.dataset.source!.url);
	});

	test('speak Dutch, with decimal commas', async () => {
		const run = await runOf('penguins');
		await show(run, loss(0, 3), 'nl');
		const { sample } = run.at(loss(0, 3));
		await expect.element(page.getByText('beslissingsgrens')).toBeVisible();
		await expect.element(page.getByText('snavellengte (mm)', { exact: true })).toBeVisible();
		expect(cells(cursorRow()[0]!).slice(1, 3)).toEqual(
			sample!.input.map((x) => formatNumber(x, 'nl'))
		);
	});
});

test.each([288, 340, 358, 600])('everything stays within a panel of %i px', async (width) => {
	const run = await runOf('penguins');
	const target = document.createElement('div');
	target.style.width = `${width}px`;
	document.body.append(target);
	await render(
		DataPanel,
		{ target, props: propsOf(run, loss(0, 3)) },
		{ baseElement: target, wrapper: InLanguage, wrapperProps: { lang: 'nl' } }
	);
	await document.fonts.ready;
	const right = target.getBoundingClientRect().right;
	for (const element of target.querySelectorAll('*'))
		expect(element.getBoundingClientRect().right, element.outerHTML).toBeLessThanOrEqual(
			right + 0.5
		);
	for (const cell of target.querySelectorAll('td'))
		expect(cell.scrollWidth, cell.textContent).toBeLessThanOrEqual(cell.clientWidth + 1);
	target.remove();
});
