import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf } from '$lib/experiment/problem';
import { formatNumber, type Lang } from '$lib/i18n/number';
import LossCurve from '$lib/loss/LossCurve.svelte';
import { Timeline } from '$lib/timeline/timeline';
import InLanguage from '../support/InLanguage.svelte';

function runOf(changes: Partial<Experiment> = {}, name: 'xor' | 'line' = 'xor') {
	const experiment = { ...defaultExperiment(name), epochs: 50, ...changes };
	const timeline = new Timeline(problemOf(experiment, loadDataset(experiment.data) as Dataset));
	timeline.computeTo(timeline.length);
	const show = (step: number, lang: Lang = 'en') => {
		const { epochLosses, sampleLosses } = timeline;
		const props = {
			epochLosses,
			sampleLosses,
			epochs: experiment.epochs,
			moment: timeline.at(step)
		};
		return render(LossCurve, { props }, { wrapper: InLanguage, wrapperProps: { lang } });
	};
	return { timeline, show };
}

const valueInPicture = () => document.querySelector('circle + .strong')?.textContent.trim();

test('says the mean loss of the last finished epoch, in the picture and in words', async () => {
	const { timeline, show } = runOf();
	await show(2 * timeline.schedule.stepsPerEpoch + 5);
	const loss = formatNumber(timeline.epochLosses[1]!, 'en');
	expect(valueInPicture()).toBe(loss);
	await expect
		.element(page.getByRole('figure', { name: 'Loss' }))
		.toHaveAccessibleDescription(`Mean loss of epoch 2 of 50: ${loss}.`);
});

test('at the end of an epoch says what the moment says', async () => {
	const { timeline, show } = runOf();
	const end = timeline.schedule.stepOf({ kind: 'epoch-end', epoch: 6 });
	await show(end, 'nl');
	expect(valueInPicture()).toBe(formatNumber(timeline.at(end).meanLoss!, 'nl'));
});

test('has no value before the first epoch is finished', async () => {
	const { show } = runOf();
	await show(3);
	expect(document.querySelector('circle')).toBeNull();
	await expect
		.element(page.getByRole('figure', { name: 'Loss' }))
		.toHaveAccessibleDescription('No epoch of 50 is finished yet.');
});

test('has a table of some epochs, with the numbers of the run', async () => {
	const { timeline, show } = runOf();
	await show(0);
	const rows = page.getByRole('row').elements().slice(1);
	expect(rows.length).toBeGreaterThan(9);
	for (const row of rows) {
		const [epoch, loss] = Array.from(row.children, (cell) => cell.textContent);
		expect(loss).toBe(formatNumber(timeline.epochLosses[Number(epoch) - 1]!, 'en'));
	}
});

test('marks the epoch in which a run diverged, and draws no line there', async () => {
	const { timeline, show } = runOf({ learningRate: 100 }, 'line');
	const epoch = timeline.epochLosses.findIndex((loss) => !Number.isFinite(loss)) + 1;
	expect(epoch).toBeGreaterThan(0);
	await show(timeline.length);
	expect(document.querySelector('svg')!.textContent).toContain(`overflow in epoch ${epoch}`);
	expect(document.querySelector('.curve')!.getAttribute('d')).not.toMatch(/NaN|Infinity|e/);
	expect(document.querySelector('circle')).toBeNull();
});

test('per sample says the loss of the sample in hand', async () => {
	const { timeline, show } = runOf();
	const loss = timeline.schedule.stepOf({ kind: 'loss', epoch: 2, batch: 1, position: 1 });
	await show(loss);
	await page.getByRole('button', { name: 'per sample' }).click();
	const value = formatNumber(timeline.at(loss).loss!, 'en');
	await expect.poll(valueInPicture).toBe(value);
	await expect
		.element(page.getByRole('figure', { name: 'Loss' }))
		.toHaveAccessibleDescription(`Sample 10 of 200 over all epochs: loss ${value}.`);
	await page.getByRole('button', { name: 'mean per epoch' }).click();
	expect(valueInPicture()).toBe(formatNumber(timeline.epochLosses[1]!, 'en'));
});

test('per sample says nothing of a loss that has not been computed', async () => {
	const { timeline, show } = runOf();
	await show(timeline.schedule.stepOf({ kind: 'sample', epoch: 2, batch: 1, position: 1 }));
	await page.getByRole('button', { name: 'per sample' }).click();
	await expect
		.element(page.getByRole('figure', { name: 'Loss' }))
		.toHaveAccessibleDescription('At this step there is no loss of a sample yet.');
	expect(document.querySelector('circle')).toBeNull();
});

test('per sample has a table of the lowest and highest losses of the run', async () => {
	const { timeline, show } = runOf();
	await show(0, 'nl');
	await page.getByRole('button', { name: 'per voorbeeld' }).click();
	await expect.element(page.getByRole('columnheader', { name: 'laagste' })).toBeInTheDocument();
	const rows = page.getByRole('row').elements().slice(1);
	expect(rows.length).toBe(10);
	for (const row of rows) {
		const [stretch, ...range] = Array.from(row.children, (cell) => cell.textContent);
		const [from, to] = stretch!.split('–').map(Number);
		const part = timeline.sampleLosses.slice(from! - 1, to);
		expect(range).toEqual(
			[Math.min(...part), Math.max(...part)].map((loss) => formatNumber(loss, 'nl'))
		);
	}
});

test('per sample marks where a run diverged', async () => {
	const { timeline, show } = runOf({ learningRate: 100 }, 'line');
	await show(timeline.length);
	await page.getByRole('button', { name: 'per sample' }).click();
	const lost = timeline.sampleLosses.findIndex((loss) => !Number.isFinite(loss));
	const epoch = Math.floor(lost / 41) + 1;
	await expect
		.poll(() => document.querySelector('svg')?.textContent)
		.toContain(`overflow in epoch ${epoch}`);
	for (const path of document.querySelectorAll('path'))
		expect(path.getAttribute('d')).not.toMatch(/NaN|Infinity|e/);
});
