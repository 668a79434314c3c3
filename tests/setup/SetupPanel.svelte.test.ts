import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeFile } from '$lib/setup/file';
import { button, drop } from './panel';
import { showSetup } from './show';

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
	test('dropped on the panel are opened', async () => {
		const { session } = await showSetup('data=xor');
		drop('a.json', writeFile('v=1&data=moons&lr=0.3&step=7'));
		await expect.poll(() => session.hash).toBe('v=1&data=moons&lr=0.3&step=7');
	});

	test('that are none are refused, saying what to do, until the next is opened', async () => {
		const { session, words } = await showSetup('data=xor');
		drop('notes.md', 'hello');
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent(words.faults.unreadable('notes.md'));
		drop('later.json', '{"backstep":9}');
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent(words.faults.newer('later.json'));
		expect(session.hash).toBe('v=1&data=xor');
		drop('a.json', writeFile('v=1&data=and'));
		await expect.poll(() => session.hash).toBe('v=1&data=and');
		await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
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
