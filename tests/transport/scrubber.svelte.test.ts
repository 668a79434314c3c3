import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import '$lib/app.css';
import { formatInteger, type Lang } from '$lib/i18n/number';
import { Schedule } from '$lib/timeline/schedule';
import { placeOf } from '$lib/transport/scrubber';
import Scrubber from '$lib/transport/Scrubber.svelte';
import InLanguage from '../support/InLanguage.svelte';

const schedule = new Schedule({ n: 4, layers: 3, epochs: 50, batchSize: 1 });
const { length } = schedule;
const epochLosses = Array.from({ length: 50 }, (_, i) => 1 / (i + 1));
const backward = schedule.stepOf({ kind: 'backward', epoch: 2, batch: 1, position: 1, layer: 1 });

async function show(step: number, lang: Lang = 'en', more: object = {}) {
	const onseek = vi.fn<(step: number) => void>();
	const props = { step, length, schedule, epochLosses, onseek, ...more };
	await render(Scrubber, { props }, { wrapper: InLanguage, wrapperProps: { lang } });
	return { onseek, range: page.getByRole('slider') };
}

/** Moves the pointer to a share of the range's width. */
const hover = (range: ReturnType<typeof page.getByRole>, share: number) => {
	const { width, height } = range.element().getBoundingClientRect();
	return range.hover({ position: { x: share * width, y: height / 2 } });
};

test('is a range over the whole run that tells its place in words', async () => {
	const { range } = await show(backward);
	await expect.element(range).toHaveAccessibleName('Position in the run');
	await expect.element(range).toHaveAttribute('max', String(length));
	await expect.element(range).toHaveValue(String(backward));
	await expect
		.element(range)
		.toHaveAttribute(
			'aria-valuetext',
			`Step ${backward}: epoch 3 of 50, sample 2 of 4, backward layer 2`
		);
});

test('tells its place in Dutch', async () => {
	const { range } = await show(backward, 'nl');
	await expect
		.element(range)
		.toHaveAttribute(
			'aria-valuetext',
			`Stap ${backward}: epoch 3 van 50, voorbeeld 2 van 4, achteruit laag 2`
		);
});

test('seeks one step with the arrows, to the ends with Home and End, and keeps these keys from the page', async () => {
	const { range, onseek } = await show(backward);
	const onPage = vi.fn();
	window.addEventListener('keydown', onPage);
	range.element().focus();
	for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageUp', 'PageDown'])
		await userEvent.keyboard(`{${key}}`);
	expect(onseek.mock.calls.flat().slice(0, 4)).toEqual([backward + 1, backward, 0, length]);
	expect(onPage).not.toHaveBeenCalled();
	await userEvent.keyboard('e');
	expect(onPage).toHaveBeenCalledOnce();
	window.removeEventListener('keydown', onPage);
});

test('seeks where it is clicked', async () => {
	const { range, onseek } = await show(0);
	const { width, height } = range.element().getBoundingClientRect();
	await range.click({ position: { x: width / 2, y: height / 2 } });
	const [step] = onseek.mock.lastCall!;
	// Within a pixel of the middle.
	expect(Math.abs(step - length / 2)).toBeLessThanOrEqual(length / width + 1);
});

test('tells where the pointer is, and is not cut off at the ends', async () => {
	const { range } = await show(backward);
	const tip = () => document.querySelector('.tip');
	expect(tip()).toBeNull();
	for (const [share, text] of [
		[0.001, 'Step 0: start'],
		[0.999, 'epoch 50 of 50, end of the epoch']
	] as const) {
		await hover(range, share);
		await expect.poll(() => tip()?.textContent).toContain(text);
		await expect
			.poll(() => {
				const [inner, outer] = [tip()!, range.element()].map((e) => e.getBoundingClientRect());
				return inner!.left >= outer!.left - 0.5 && inner!.right <= outer!.right + 0.5;
			})
			.toBe(true);
	}
});

test('can be hit over at least 24 pixels', async () => {
	const { range } = await show(0);
	expect(range.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});

test('shows where numbers were changed by hand, and says so at the step and at the pointer', async () => {
	const edits = [length / 2, length / 2, length];
	const { range } = await show(length / 2, 'en', { edits });
	expect(range.element().getAttribute('aria-valuetext')).toMatch(/, changed by hand$/);
	const { left, width } = range.element().getBoundingClientRect();
	const ticks = Array.from(document.querySelectorAll('.edit'), (tick) => {
		const box = tick.getBoundingClientRect();
		return box.left + box.width / 2 - left;
	});
	expect(ticks).toHaveLength(2);
	[length / 2, length].forEach((step, i) =>
		expect(ticks[i]).toBeCloseTo(placeOf(step, length, width), 0)
	);
	await hover(range, 0.5);
	await expect
		.poll(() => document.querySelector('.tip')?.textContent)
		.toContain(`Changed by hand at step ${formatInteger(length / 2)}`);
	await hover(range, 0.25);
	await expect.poll(() => document.querySelector('.tip')?.textContent).not.toContain('hand');
});

test('what has not been computed yet is drawn unlike what has', async () => {
	const drawn = async (more: object): Promise<string> => {
		const { range } = await show(0, 'en', more);
		const { backgroundImage } = getComputedStyle(range.element());
		cleanup();
		return backgroundImage;
	};
	const whole = await drawn({});
	expect(await drawn({ computed: length })).toBe(whole);
	expect(await drawn({ computed: length / 2 })).not.toBe(whole);
});
