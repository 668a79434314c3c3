import { expect, test, type Page } from '@playwright/test';
import { formatInteger } from '../../src/lib/i18n/number';
import { goto } from './page';

/** 170 epochs of 500 samples, 12 steps each, and two for the epoch. */
const MILLION = { hash: '/#data=circles&n=500&epochs=170', steps: 170 * (500 * 12 + 2) };
/** 416 epochs of 500 samples, 24 steps each, and over a thousand weights: the most there is to compute. */
const HEAVY = {
	hash: '/#data=circles&n=500&net=2-16t-16t-16t-16t-16t-16t-1s&epochs=416',
	steps: 416 * (500 * 24 + 2)
};

const scrubber = (page: Page) => page.getByRole('slider', { name: 'Position in the run' });
/** The last row of the table of losses: an epoch and its mean. */
const lastLoss = (page: Page) =>
	page.getByRole('table', { name: 'Mean loss' }).getByRole('row').last();
const progress = (page: Page) => page.getByRole('progressbar');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Every number a neuron shows. */
const neurons = (page: Page): Promise<(string | null)[]> =>
	page
		.getByRole('button', { name: /^Neuron \d+ of layer \d+/ })
		.evaluateAll((all) => all.map((neuron) => neuron.getAttribute('aria-label')));

/** Has the worker rest so long after every stretch of a run, so that there is time to look. */
const slowWorker = (page: Page, milliseconds: number) =>
	page.route(/runner\.worker/, async (route) => {
		const response = await route.fetch();
		const pause = `const post = postMessage.bind(self);
			self.postMessage = (...report) => {
				for (const end = performance.now() + ${milliseconds}; performance.now() < end; );
				post(...report);
			};`;
		await route.fulfill({ response, body: `{${pause}}${await response.text()}` });
	});

test('a run of a million steps opens at any step, and shows the same there from wherever it is reached', async ({
	page
}) => {
	await goto(page, MILLION.hash);
	await expect(scrubber(page)).toHaveAttribute('max', String(MILLION.steps));
	await expect(lastLoss(page).getByRole('rowheader')).toHaveText('170');

	for (const step of [654_321, 17, MILLION.steps - 1, 500_001]) {
		await scrubber(page).fill(String(step));
		await expect(page).toHaveURL(new RegExp(`step=${step}$`));
		const place = `step ${formatInteger(step)} of ${formatInteger(MILLION.steps)}`;
		await expect(page.getByText(place)).toBeVisible();
	}
	const there = await neurons(page);

	await scrubber(page).blur();
	await page.keyboard.press('End');
	await expect(page).toHaveURL(new RegExp(`step=${MILLION.steps}$`));
	await button(page, 'Back').click();
	await expect(page).toHaveURL(new RegExp(`step=${MILLION.steps - 1}$`));
	await expect(button(page, 'Step')).toBeEnabled();

	await goto(page, `${MILLION.hash}&step=500001`);
	await expect(page.getByText(`step ${formatInteger(500_001)} of`)).toBeVisible();
	expect(await neurons(page)).toEqual(there);
});

test('what the longest run holds stays within the budget of 32 MB', async ({ page }) => {
	await goto(page, '/#data=xor');
	const client = await page.context().newCDPSession(page);
	const held = async (): Promise<number> => {
		await client.send('HeapProfiler.collectGarbage');
		// Arrays of numbers lie in the backing storage, which the types do not know yet.
		const heap = await client.send('Runtime.getHeapUsage');
		const { usedSize, backingStorageSize } = heap as typeof heap & { backingStorageSize: number };
		return usedSize + backingStorageSize;
	};
	const before = await held();
	await page.evaluate((hash) => (location.hash = hash), HEAVY.hash.slice(1));
	await expect(lastLoss(page).getByRole('rowheader')).toHaveText('416', { timeout: 60_000 });
	await button(page, 'per sample').click();
	for (const share of [0.2, 0.9, 0.5])
		await scrubber(page).fill(String(Math.round(share * HEAVY.steps)));
	await expect(page).toHaveURL(new RegExp(`step=${HEAVY.steps / 2}$`));
	// A quarter more for what the page itself draws of it.
	expect(await held()).toBeLessThan(before + 1.25 * 32 * 2 ** 20);
});

/** The longest frame while a run is computed, beyond the longest of the same page at rest, as a share of all its time. */
const heldUp = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		/** The longest time between two frames while something lasts, and how long that was. */
		const longestFrame = async (lasts: (since: number) => boolean): Promise<[number, number]> => {
			const begin = performance.now();
			let last = begin;
			let longest = 0;
			while (lasts(last - begin)) {
				const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
				longest = Math.max(longest, now - last);
				last = Math.max(now, last);
			}
			return [longest, last - begin];
		};
		const rows = document.querySelector('figure table tbody')!.children;
		const complete = () => rows[rows.length - 1]?.firstElementChild?.textContent === '416';
		const [longest, took] = await longestFrame(() => !complete());
		const [idle] = await longestFrame((since) => since < took);
		return (longest - idle) / took;
	});

test('a long run is computed in slices: none of them holds the page up for a twentieth of it', async ({
	page
}) => {
	test.slow();
	const shares: number[] = [];
	// Whatever else the machine does can only make a frame longer: the best of three is the page's own.
	while (shares.length < 3 && !shares.some((share) => share < 1 / 20)) {
		await goto(page, '/#data=xor');
		await goto(page, HEAVY.hash);
		shares.push(await heldUp(page));
	}
	expect(Math.min(...shares)).toBeLessThan(1 / 20);
});

test.describe('while it is computed', () => {
	test('a long run tells how far it is, stops when told to, and goes on', async ({ page }) => {
		await slowWorker(page, 30);
		await goto(page, HEAVY.hash);
		await expect(page.getByText(/^Computing the run: \d+\s%$/).first()).toBeVisible();
		await expect(page.getByText(`of ${formatInteger(HEAVY.steps)} steps`)).toBeVisible();
		await expect
			.poll(() => progress(page).evaluate((bar: HTMLProgressElement) => bar.position))
			.toBeGreaterThan(0.02);

		await button(page, 'Cancel').click();
		const stopped = page.getByText(/^Computed up to step [\d\s]+\.$/).first();
		const where = await stopped.textContent();
		const epoch = await lastLoss(page).getByRole('rowheader').textContent();
		await page.waitForTimeout(300);
		expect(await stopped.textContent()).toBe(where);
		expect(await lastLoss(page).getByRole('rowheader').textContent()).toBe(epoch);
		// What is known can still be walked through.
		await button(page, 'Step').click();
		await expect(page).toHaveURL(/step=1$/);

		await button(page, 'Continue').click();
		await expect.poll(() => lastLoss(page).getByRole('rowheader').textContent()).not.toBe(epoch);
	});

	test('a step that lies ahead is waited for, and then shown', async ({ page }) => {
		await slowWorker(page, 15);
		await goto(page, HEAVY.hash);
		await page.keyboard.press('End');
		await expect(
			page.getByText(`Step ${formatInteger(HEAVY.steps)} is being computed …`).first()
		).toBeVisible();
		await expect(page.getByTestId('phase')).toHaveText('Start');
		await expect(page.getByTestId('phase')).toHaveText('End of the epoch', { timeout: 60_000 });
		await expect(page).toHaveURL(new RegExp(`step=${HEAVY.steps}$`));
		await expect(progress(page)).toBeHidden();
	});

	for (const [width, height] of [
		[1440, 900],
		[1280, 720],
		[390, 844]
	] as const)
		test(`nothing moves for what is told of it: ${width} × ${height}`, async ({ page }) => {
			await slowWorker(page, 60);
			await page.setViewportSize({ width, height });
			await goto(page, HEAVY.hash);
			const boxes = () =>
				Promise.all(
					[button(page, 'Step'), button(page, 'Epoch'), scrubber(page)].map((part) =>
						part.boundingBox()
					)
				);
			const before = await boxes();
			await expect(button(page, 'Cancel')).toBeVisible();
			expect(await boxes()).toEqual(before);
			const cancel = (await button(page, 'Cancel').boundingBox())!;
			expect(cancel.height).toBeGreaterThanOrEqual(24);
			expect(cancel.x + cancel.width).toBeLessThanOrEqual(width);
			await button(page, 'Cancel').click();
			await expect(button(page, 'Continue')).toBeVisible();
			expect(await boxes()).toEqual(before);
		});
});

test.describe('after a first visit', () => {
	test.use({ serviceWorkers: 'allow' });

	test('long runs are computed without a network too', async ({ page, context }) => {
		await goto(page);
		await page.evaluate(() => navigator.serviceWorker.ready);
		await context.setOffline(true);
		const worker = page.waitForEvent('worker');
		await goto(page, HEAVY.hash);
		await page.reload();
		expect((await worker).url()).toContain('runner.worker');
		await expect(lastLoss(page).getByRole('rowheader')).toHaveText('416', { timeout: 60_000 });
		await button(page, 'per sample').click();
		await expect(page.getByRole('columnheader', { name: 'lowest' })).toBeAttached();
	});
});

test('a run that diverges says at which step, and a smaller learning rate helps', async ({
	page
}) => {
	await goto(page, '/#data=line&lr=5');
	const notice = page.getByText('The numbers of this run overflow.').locator('..');
	await expect(notice).toContainText('epoch 5 of 100, sample 7 of 41, loss');
	await expect(notice).toContainText('the loss L comes to ∞');
	await button(page, 'Show that step').click();
	await expect(page).toHaveURL(/step=1032$/);
	await expect(page.getByRole('status')).toContainText('Here the numbers overflow');
	await button(page, 'Back').click();
	await expect(page.getByRole('status')).not.toContainText('overflow');

	await button(page, 'Try α = 0.5').click();
	await expect(page).toHaveURL(/data=line&lr=0\.5$/);
	await expect(lastLoss(page).getByRole('rowheader')).toHaveText('100');
	await expect(notice).toBeHidden();
});
