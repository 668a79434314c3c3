import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import Changes from '$lib/edit/Changes.svelte';
import NumberField from '$lib/edit/NumberField.svelte';
import Numbers from '$lib/edit/Numbers.svelte';
import type { Changeable, Edit } from '$lib/experiment/edit';
import { keyOf } from '$lib/experiment/edit';
import type { Lang } from '$lib/i18n/number';
import { Session } from '$lib/state/session.svelte';
import { formatIn } from '../explain/formats';
import InLanguage from '../support/InLanguage.svelte';

const inLanguage = (lang: Lang) => ({ wrapper: InLanguage, wrapperProps: { lang } });

describe('the field for a number', () => {
	async function open(lang: Lang = 'en', complaint: string | null = null) {
		const element = document.createElement('button');
		document.body.append(element);
		const oncommit = vi.fn<(value: number) => string | null>(() => complaint);
		const onclose = vi.fn();
		await render(
			NumberField,
			{ props: { name: 'w', value: 0.125, element, oncommit, onclose } },
			inLanguage(lang)
		);
		return { field: page.getByRole('textbox'), oncommit, onclose };
	}

	test.each([
		['en', '0.125'],
		['nl', '0,125']
	] as const)('holds every digit, selected (%s)', async (lang, text) => {
		const { field } = await open(lang);
		await expect.element(field).toHaveFocus();
		await expect.element(field).toHaveValue(text);
		expect(document.getSelection()?.toString()).toBe(text);
	});

	test.each([
		['0.5', 0.5],
		['1,5', 1.5],
		['−2', -2]
	])('takes %s at Enter', async (text, value) => {
		const { oncommit, onclose } = await open('nl');
		await userEvent.keyboard(`${text}{Enter}`);
		expect(oncommit).toHaveBeenCalledExactlyOnceWith(value);
		expect(onclose).toHaveBeenCalledOnce();
	});

	test('says what is wrong with a text that is no number, and keeps it', async () => {
		const { field, oncommit, onclose } = await open();
		await userEvent.keyboard('1.000,5{Enter}');
		await expect.element(page.getByRole('alert')).toHaveTextContent('Type a number');
		await expect.element(field).toHaveValue('1.000,5');
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		expect(oncommit).not.toHaveBeenCalled();
		expect(onclose).not.toHaveBeenCalled();
	});

	test('says so when the number cannot be taken', async () => {
		const { onclose } = await open('en', 'too many');
		await userEvent.keyboard('2{Enter}');
		await expect.element(page.getByRole('alert')).toHaveTextContent('too many');
		expect(onclose).not.toHaveBeenCalled();
	});

	test('changes nothing at Escape, nor when the number stays what it is', async () => {
		const escaped = await open();
		await userEvent.keyboard('2{Escape}');
		expect(escaped.oncommit).not.toHaveBeenCalled();
		expect(escaped.onclose).toHaveBeenCalledOnce();
		document.body.replaceChildren();
		const same = await open();
		await userEvent.keyboard('{Enter}');
		expect(same.oncommit).not.toHaveBeenCalled();
		expect(same.onclose).toHaveBeenCalledOnce();
	});

	test('takes what was typed before a click beside it does something else', async () => {
		const { oncommit, onclose } = await open();
		const step = document.createElement('button');
		const pressed = vi.fn<(commits: number) => void>();
		step.addEventListener('mousedown', (event) => event.preventDefault());
		step.addEventListener('click', () => {
			pressed(oncommit.mock.calls.length);
		});
		step.style.margin = '80px';
		document.body.append(step);
		step.textContent = 'Step';
		await userEvent.keyboard('7');
		await userEvent.click(step);
		expect(pressed).toHaveBeenCalledExactlyOnceWith(1);
		expect(onclose).toHaveBeenCalledExactlyOnceWith(false);
	});

	test('takes what was typed when it is left, as a spreadsheet does', async () => {
		const { field, oncommit, onclose } = await open();
		await userEvent.keyboard('7');
		(field.element() as HTMLElement).blur();
		expect(oncommit).toHaveBeenCalledExactlyOnceWith(7);
		expect(onclose).toHaveBeenCalledOnce();
	});
});

describe('the list of numbers', () => {
	test.each([
		['data=xor&sel=L1.2', ['w1.2.1', 'w1.2.2', 'b1.2']],
		['data=xor&step=12', ['w1.1.1', 'w1.1.2', 'b1.1', 'x3.1', 'x3.2', 't3.1']],
		[
			'data=blobs&n=9&step=7&sel=L2.3',
			[
				'w2.3.1',
				'w2.3.2',
				'w2.3.3',
				'w2.3.4',
				'w2.3.5',
				'b2.3',
				'x1.1',
				'x1.2',
				't1.1',
				't1.2',
				't1.3'
			]
		]
	] as const)('of %s has all that can be changed there', async (hash, keys) => {
		const session = new Session(hash);
		const { moment, selection } = session;
		const onchange = vi.fn<(what: Changeable, element: Element) => void>();
		await render(Numbers, { props: { moment, selection, onchange } }, inLanguage('en'));
		const buttons = page.getByRole('button').all();
		for (const button of buttons) await button.click();
		const sample = moment.sample?.index;
		expect(onchange.mock.calls.map(([what]) => keyOf(what))).toEqual(
			keys.map((key) => key.replace(/^([xt])\d+/, `$1${sample}`))
		);
	});
});

describe('the changes of a run', () => {
	const EDITED = 'data=xor&edits=w1.1.1@12=1.5,x3.1@20=-2&step=30';

	async function show(session: Session) {
		const props = {
			edits: session.edits,
			timeline: session.timeline,
			problem: session.problem,
			moment: session.moment,
			ongo: vi.fn<(step: number) => void>(),
			ontakeback: vi.fn<(edit: Edit) => void>(),
			onoriginal: vi.fn(),
			onchanged: vi.fn()
		};
		const screen = await render(Changes, { props }, inLanguage('nl'));
		return { ...props, screen };
	}

	test('are told with their step, what the number was and what it is', async () => {
		const session = new Session(EDITED);
		session.timeline.computeTo(session.timeline.length);
		const { screen, ongo, ontakeback } = await show(session);
		await userEvent.click(page.getByText('2 getallen met de hand veranderd'));
		const items = () => [...screen.container.querySelectorAll('li')];
		const { number } = formatIn('nl');
		const was = [12, 20].map((step) => session.timeline.at(step).changes[0]!.was);
		await expect
			.poll(() => items().map((item) => item.textContent.replace(/\s+/g, ' ').trim()))
			.toEqual([
				`stap 12 gewicht w₁₁ van laag 1 ${number(was[0]!)} → 1,500 ×`,
				`stap 20 invoer x₁ van X[3] ${number(was[1]!)} → −2 ×`
			]);
		await userEvent.click(page.getByRole('button', { name: /stap 20/ }));
		expect(ongo).toHaveBeenCalledExactlyOnceWith(20);
		await userEvent.click(page.getByRole('button', { name: /ongedaan/ }).first());
		expect(ontakeback).toHaveBeenCalledExactlyOnceWith(session.edits[0]);
	});

	test('are told with what the original run comes to at the same step', async () => {
		const original = new Session('data=xor').timeline;
		const { number } = formatIn('nl');
		for (const step of [15, 500, 3000]) {
			const session = new Session(`${EDITED.replace(/&step=\d+/, '')}&step=${step}`);
			const { screen } = await show(session);
			const { layers, loss } = session.moment;
			const told = () => [...screen.container.querySelectorAll('dd')].map((dd) => dd.textContent);
			const pairs: [was: number | undefined, is: number | undefined][] = [
				[original.at(step).layers[1]!.a?.[0], layers[1]!.a?.[0]],
				[original.at(step).loss ?? undefined, loss ?? undefined]
			];
			await expect
				.poll(told)
				.toEqual(
					pairs
						.filter(([was]) => was !== undefined)
						.map(([was, is]) => `${number(was!)} → ${number(is!)}`)
				);
			await screen.unmount();
		}
	});

	test('say nothing of the steps before the first of them', async () => {
		const { screen } = await show(new Session(EDITED.replace(/&step=\d+/, '&step=6')));
		expect(screen.container.querySelector('dl')).toBeNull();
	});

	test('stand one click away from the original run, and back', async () => {
		const session = new Session(EDITED);
		const { onoriginal, screen } = await show(session);
		await userEvent.click(page.getByRole('button', { name: 'Origineel' }));
		expect(onoriginal).toHaveBeenCalledOnce();
		await screen.unmount();
		session.byHand.showOriginal();
		const { onchanged } = await show(session);
		await userEvent.click(page.getByRole('button', { name: 'Terug naar jouw veranderingen' }));
		expect(onchanged).toHaveBeenCalledOnce();
	});
});
