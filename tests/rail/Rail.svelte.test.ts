import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { Lang } from '$lib/i18n/number';
import Rail from '$lib/rail/Rail.svelte';
import { railSteps } from '$lib/rail/steps';
import { Session } from '$lib/state/session.svelte';
import InLanguage from '../support/InLanguage.svelte';

const DEEP = 'data=spirals&net=2-8t-8t-8t-8t-8t-8t-1s';

async function show(hash: string, lang: Lang = 'en') {
	const session = new Session(hash);
	const ongo = vi.fn<(step: number) => void>();
	const propsNow = () => ({
		moment: session.moment,
		schedule: session.schedule,
		shuffle: session.problem.shuffle,
		ongo
	});
	const { rerender, container } = await render(
		Rail,
		{ props: propsNow() },
		{ wrapper: InLanguage, wrapperProps: { lang } }
	);
	return { session, ongo, container, update: () => rerender(propsNow()) };
}

const dots = (): HTMLElement[] =>
	page.getByRole('listitem').getByRole('button').elements() as HTMLElement[];
const current = (): HTMLElement[] => dots().filter((dot) => dot.ariaCurrent === 'step');

beforeEach(() => page.viewport(1440, 900));

describe('a dot', () => {
	test('leads to its step when it is clicked', async () => {
		const { ongo } = await show('data=xor&step=12');
		for (const dot of dots()) await userEvent.click(dot);
		expect(ongo.mock.calls.flat()).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19]);
	});

	test('is the current one at its step, and no other is', async () => {
		const { session, update } = await show('data=xor');
		expect(current()).toEqual([]);
		for (let step = 1; step <= session.schedule.stepsPerEpoch; step++) {
			session.go(step);
			await update();
			const first = railSteps(session.schedule, step)[0]!.step;
			expect(current(), `step ${step}`).toEqual([dots()[step - first]]);
		}
	});

	test('is at least 24 px wide and high in a deep network on a phone', async () => {
		await page.viewport(390, 844);
		await show(`${DEEP}&step=5`);
		for (const dot of dots()) {
			const { left, right, width, height } = dot.getBoundingClientRect();
			expect(width).toBeGreaterThanOrEqual(24);
			expect(height).toBeGreaterThanOrEqual(24);
			expect(right).toBeLessThanOrEqual(390);
			expect(left).toBeGreaterThanOrEqual(0);
		}
	});
});

describe('the counters', () => {
	test.each([
		['data=xor', 'en', 'Epoch 0 of 100', '0 updates done'],
		['data=xor&step=2', 'en', 'Epoch 1 of 100 · sample 1 of 4', '0 updates done'],
		['data=xor&step=10', 'en', 'Epoch 1 of 100 · sample 1 of 4', '1 update done'],
		['data=xor&step=39', 'en', 'Epoch 2 of 100', '4 updates done'],
		['data=xor&step=3800', 'nl', 'Epoch 100 van 100', '400 updates gedaan'],
		['data=xor&batch=4&step=31', 'en', 'Epoch 1 of 100 · sample 4 of 4', '1 update done'],
		[
			'data=circles&epochs=2000&step=12',
			'nl',
			'Epoch 1 van 2\u202f000 · voorbeeld 1 van 100',
			'update 1 bezig'
		]
	] as const)('of %s say where it is', async (hash, lang, where, updates) => {
		await show(hash, lang);
		await expect.element(page.getByText(where, { exact: true })).toBeVisible();
		await expect.element(page.getByText(updates, { exact: true })).toBeVisible();
	});
});

/** The words under the dots that come closer than 4 px to the one before. */
function touching(container: HTMLElement): string[] {
	const shown = Array.from(container.querySelectorAll('.name'))
		.map((name) => ({ said: name.textContent, box: name.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 0);
	return shown
		.filter(({ box }, i) => i > 0 && box.left < shown[i - 1]!.box.right + 4)
		.map(({ said }) => said);
}

test.each([910, 1024, 1440])('words under the dots are apart at %i px', async (width) => {
	await page.viewport(width, 900);
	for (const lang of ['en', 'nl'] as const)
		for (const hash of ['data=xor&step=5', 'data=circles&step=11', `${DEEP}&step=18`]) {
			const { container } = await show(hash, lang);
			await expect.poll(() => touching(container), { message: `${hash}, ${lang}` }).toEqual([]);
		}
});
