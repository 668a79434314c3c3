import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { symbol } from '$lib/explain/term';
import { plain } from '$lib/i18n/rich';
import type { Asked } from '$lib/quiz/asked';
import type { MistakeId } from '$lib/quiz/mistake';
import { pointsOf } from '$lib/quiz/run/outcome';
import { LATER } from '../support/dictionaries';
import { showCard, told } from './show';

const number: Asked = {
	kind: 'number',
	value: -0.25,
	tolerance: 0.005,
	mistakes: [
		{ cause: 'sign-turned', value: 0.25 },
		{ cause: 'rate-forgotten', value: 0.5 },
		{ cause: 'slope-forgotten', value: 0.5 }
	]
};
const choice: Asked = {
	kind: 'choice',
	options: [
		{ said: () => 'a sample', right: false, cause: 'epoch-is-sample' },
		{ said: () => 'an epoch', right: true, cause: null },
		{ said: () => 'a batch', right: false, cause: 'epoch-is-batch' }
	]
};
const order: Asked = {
	kind: 'order',
	items: [() => 'forward', () => 'loss', () => 'backward'],
	shown: [2, 0, 1]
};
const blanks: Asked = {
	kind: 'blanks',
	code: ['da = layer.', '(da)\nlayer.', '(lr)'],
	gaps: [
		{ accepts: ['backward'], mistakes: [{ text: 'forward', cause: 'forward-for-backward' }] },
		{ accepts: ['update'], mistakes: [] }
	]
};
const play: Asked = {
	kind: 'play',
	fields: [
		{
			name: symbol('dz', { sub: '1', tone: 'backward' }),
			layer: 0,
			neuron: 0,
			step: 5,
			asked: { kind: 'number', value: 2, tolerance: 0.01, mistakes: [] }
		},
		{
			name: symbol('w', { sub: '11', tone: 'update' }),
			layer: 0,
			neuron: 0,
			step: 6,
			asked: {
				kind: 'number',
				value: 3,
				tolerance: 0.01,
				mistakes: [{ cause: 'gradient-added', value: 5 }]
			}
		}
	]
};

const said = (id: MistakeId): string => plain(LATER.en.quiz.mistakes[id]);
const field = () => page.getByRole('textbox', { name: /answer|antwoord/i });
const type = async (text: string): Promise<void> => {
	await userEvent.fill(field(), text);
	await userEvent.keyboard('{Enter}');
};

describe('a number', () => {
	test.each(['-0.25', '−0,25', '-1/4'])(
		'%s is read as it is meant, and is right',
		async (typed) => {
			const { attempt, went } = await showCard(number);
			await type(typed);
			expect(attempt.state).toBe('right');
			expect(told()).toMatch(/^Right\. read as −0.25/);
			// Enter checked; now it goes on.
			await userEvent.keyboard('{Enter}');
			expect(went.on).toBe(1);
			expect(pointsOf(attempt.ending)).toBe(1);
		}
	);

	test('is echoed in the language of the page while it is typed', async () => {
		await showCard(number, 'nl');
		await userEvent.fill(field(), '1/8');
		await expect.element(page.getByText('gelezen als 0,125')).toBeVisible();
	});

	test('with a known mistake tells it, and the focus stays where one tries again', async () => {
		const { attempt } = await showCard(number);
		await type('0.25');
		expect(told()).toContain(said('sign-turned'));
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect.element(field()).toHaveFocus();
		await type('-0.25');
		expect(attempt.ending).toMatchObject({ right: true, wrong: 1, causes: ['sign-turned'] });
		expect(pointsOf(attempt.ending)).toBe(0.5);
	});

	test('that two mistakes lead to names both', async () => {
		await showCard(number);
		await type('0.5');
		expect(told()).toContain(LATER.en.quiz.card.either);
		for (const cause of ['rate-forgotten', 'slope-forgotten'] as const)
			expect(told()).toContain(said(cause));
	});

	test('that no mistake explains is wrong all the same, and said twice counts once', async () => {
		const { attempt } = await showCard(number);
		await type('17');
		await userEvent.keyboard('{Enter}');
		expect(told()).toContain(LATER.en.quiz.card.unknown);
		expect(attempt.wrong).toBe(1);
	});

	test('that could mean two things is asked back with both, and costs nothing', async () => {
		const { attempt } = await showCard({ ...number, value: 1000.5 });
		await type('1.000,5');
		expect(attempt.wrong).toBe(0);
		await page.getByRole('button', { name: '1000.5' }).click();
		expect(attempt.state).toBe('right');
		expect(pointsOf(attempt.ending)).toBe(1);
	});

	test('that is none is asked back, and costs nothing', async () => {
		const { attempt } = await showCard(number);
		await type('about half');
		expect(told()).toContain('cannot be read as a number');
		expect(attempt.ending.wrong).toBe(0);
		await type('');
		expect(told()).toBe('Type a number first.');
	});
});

test('what is shown earns nothing and can be read; a hint costs half a point', async () => {
	const { attempt } = await showCard(number);
	await page.getByRole('button', { name: 'Hint' }).click();
	await expect.element(page.getByText('Think of a number.')).toBeVisible();
	expect(attempt.ending.hints).toBe(1);
	await page.getByRole('button', { name: 'Show the answer' }).click();
	expect(told()).toContain('The answer is −0.250.');
	await expect.element(page.getByText('Because it is so.')).toBeVisible();
	expect(attempt.ending).toMatchObject({ revealed: true, right: false });
	expect(pointsOf(attempt.ending)).toBe(0);
	await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus();
});

test('looking ahead is told at once, and a right answer then earns nothing', async () => {
	const { attempt } = await showCard(number);
	attempt.lookAhead();
	await expect.poll(told).toBe(LATER.en.quiz.card.lookedNow);
	await type('-0.25');
	expect(told()).toContain(LATER.en.quiz.card.looked);
	expect(pointsOf(attempt.ending)).toBe(0);
});

describe('a choice', () => {
	test.each([
		['3', 'b'],
		['c', '2']
	])('is made with the key %s and mended with %s, wherever the focus is', async (wrong, right) => {
		const { attempt, went } = await showCard(choice);
		await userEvent.keyboard(`${wrong}{Enter}`);
		expect(told()).toContain(said('epoch-is-batch'));
		await userEvent.keyboard(`${right}{Enter}`);
		expect(attempt.ending).toMatchObject({ right: true, wrong: 1, causes: ['epoch-is-batch'] });
		await userEvent.keyboard('{Enter}');
		expect(went.on).toBe(1);
	});

	test('that was not made is asked for', async () => {
		await showCard(choice);
		await page.getByRole('button', { name: 'Check' }).click();
		expect(told()).toBe('Choose an answer first.');
	});
});

describe('an order', () => {
	const items = () =>
		page
			.getByRole('listitem')
			.elements()
			.map((item) => item.querySelector('.text')!.textContent.trim());

	test('is made with Alt and the arrow keys, and every move is announced', async () => {
		const { attempt } = await showCard(order);
		const button = page.getByRole('button', { name: 'Move down: backward' });
		(button.element() as HTMLElement).focus();
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		expect(items()).toEqual(['forward', 'backward', 'loss']);
		await expect.element(page.getByText('backward: now 2 of 3.')).toBeInTheDocument();
		await expect.element(button).toHaveFocus();
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		await page.getByRole('button', { name: 'Check' }).click();
		expect(attempt.state).toBe('right');
	});

	test('is made by dragging', async () => {
		const { attempt } = await showCard(order);
		const rows = page.getByRole('listitem');
		await userEvent.dragAndDrop(rows.nth(0), rows.nth(2), { targetPosition: { x: 60, y: 30 } });
		expect(items()).toEqual(['forward', 'loss', 'backward']);
		await page.getByRole('button', { name: 'Check' }).click();
		expect(attempt.state).toBe('right');
	});

	test('that is wrong tells which are in place', async () => {
		await showCard(order);
		await page.getByRole('button', { name: 'Move up: forward' }).click();
		await page.getByRole('button', { name: 'Check' }).click();
		expect(told()).toMatch(/^Not yet\.\s+1 of 3 are right/);
		expect(items()[0]).toContain('in place');
		expect(items()[1]).toContain('belongs elsewhere');
	});
});

test('gaps are filled in, wrong ones are named, and spaces do not count', async () => {
	const { attempt } = await showCard(blanks);
	const gaps = page.getByRole('textbox');
	await userEvent.fill(gaps.nth(0), 'forward');
	await userEvent.keyboard('{Enter}');
	expect(told()).toBe('Fill in every gap first.');
	await userEvent.fill(gaps.nth(1), ' update ');
	await userEvent.keyboard('{Enter}');
	expect(told()).toContain('1 of 2 are right.');
	expect(told()).toContain(said('forward-for-backward'));
	await userEvent.fill(gaps.nth(0), 'backward');
	await userEvent.keyboard('{Enter}');
	expect(attempt.state).toBe('right');
});

describe('playing', () => {
	const fields = () => page.getByRole('textbox');

	test('Enter goes from field to field, each is checked at once, and undo takes back', async () => {
		const { attempt } = await showCard(play);
		await userEvent.fill(fields().nth(0), '2');
		await userEvent.keyboard('{Enter}');
		await expect.element(fields().nth(1)).toHaveFocus();
		await userEvent.keyboard('5');
		await userEvent.tab();
		await expect
			.poll(() => page.getByRole('status').first().element().textContent)
			.toContain(said('gradient-added'));
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.element(fields().nth(1)).toHaveValue('');
		await userEvent.fill(fields().nth(1), '3');
		// From the last field it checks.
		await userEvent.keyboard('{Enter}');
		expect(attempt.ending).toMatchObject({ right: true, wrong: 1, causes: ['gradient-added'] });
	});

	test('with feedback at the end nothing is marked before', async () => {
		const { attempt } = await showCard(play);
		await page.getByRole('checkbox', { name: 'Check each number at once' }).click();
		await userEvent.fill(fields().nth(0), '9');
		await userEvent.tab();
		expect(attempt.wrong).toBe(0);
		await userEvent.fill(fields().nth(1), '3');
		await page.getByRole('button', { name: 'Check' }).click();
		expect(told()).toContain('1 of 2 are right.');
	});

	test('showing a field helps, showing all earns nothing', async () => {
		const { attempt } = await showCard(play);
		await page.getByRole('button', { name: 'Show dz₁' }).click();
		await expect.element(fields().nth(0)).toHaveValue('2');
		expect(attempt.ending).toMatchObject({ hints: 1, revealed: false });
		await page.getByRole('button', { name: 'Show w₁₁' }).click();
		await page.getByRole('button', { name: 'Check' }).click();
		expect(pointsOf(attempt.ending)).toBe(0);
	});
});

test('what looks like HTML in somebody’s own question is read as it was written', async () => {
	const html = '<img src=x onerror="document.title=1">';
	const { screen } = await showCard({
		kind: 'choice',
		options: [
			{ said: () => html, right: true, cause: null },
			{ said: () => 'b', right: false, cause: { remark: `*${html}*` } }
		]
	});
	await userEvent.keyboard('2{Enter}');
	expect(told()).toContain(html);
	await expect.element(page.getByRole('radio', { name: html })).toBeVisible();
	expect(screen.container.querySelector('img')).toBeNull();
});
