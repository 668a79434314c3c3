import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { COMMANDS, command, commandFor, type Command, type Stage } from '$lib/state/commands';
import { Player } from '$lib/state/player.svelte';
import { Preferences } from '$lib/state/preferences.svelte';
import { Session } from '$lib/state/session.svelte';
import { Steps } from '$lib/state/steps.svelte';

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

function stageOf(hash: string): Stage {
	const session = new Session(hash);
	const preferences = new Preferences();
	const player = new Player(session, preferences);
	return {
		session,
		preferences,
		player,
		steps: new Steps(session, () => preferences.predict),
		help: { toggle: vi.fn() },
		words: { toggle: vi.fn() },
		jump: { open: vi.fn() },
		setup: { toggle: vi.fn(), undo: vi.fn(), redo: vi.fn() },
		share: { open: vi.fn() }
	};
}

/** Presses every key of the table where the focus is, and tells which commands are asked for. */
async function askedFor(): Promise<string[]> {
	const asked: string[] = [];
	const stage = stageOf('data=xor');
	const listen = (event: KeyboardEvent): void => {
		const found = commandFor(event, stage);
		if (found) asked.push(found.name);
		event.preventDefault();
	};
	window.addEventListener('keydown', listen);
	for (const key of [
		'{ArrowRight}',
		'{Shift>}{ArrowRight}{/Shift}',
		'e',
		'{Home}',
		'{End}',
		' ',
		'1',
		'g',
		's',
		'{Control>}z{/Control}',
		'?'
	])
		await userEvent.keyboard(key);
	window.removeEventListener('keydown', listen);
	return asked;
}

const EVERY = [
	'step',
	'nextSample',
	'nextEpoch',
	'first',
	'last',
	'play',
	'byNeuron',
	'goTo',
	'setup',
	'undo',
	'help'
];

describe('keys', () => {
	test('are heard on the page', async () => {
		expect(await askedFor()).toEqual(EVERY);
	});

	test.each([
		'<input />',
		'<input type="number" />',
		'<textarea></textarea>',
		'<div contenteditable tabindex="0"></div>',
		'<dialog open><button>in a dialog</button></dialog>'
	])('are left alone in %s', async (html) => {
		document.body.innerHTML = html;
		document.body
			.querySelector<HTMLElement>('input, textarea, select, [contenteditable], button')!
			.focus();
		expect(await askedFor()).toEqual([]);
	});

	test('on a list of options are only those with Ctrl', async () => {
		document.body.innerHTML = '<select><option>1</option></select>';
		document.body.querySelector('select')!.focus();
		expect(await askedFor()).toEqual(['undo']);
	});

	test.each([
		['<button>here</button>', ['play']],
		['<a href="#here">here</a>', []],
		['<div role="button" tabindex="0">here</div>', ['play']],
		['<input type="radio" />', ['step', 'nextSample', 'play']],
		['<input type="checkbox" />', ['play']],
		['<input type="range" />', ['step', 'nextSample', 'first', 'last']]
	])('are heard on %s but for those that it needs itself', async (html, own) => {
		document.body.innerHTML = html;
		(document.body.firstElementChild as HTMLElement).focus();
		expect(await askedFor()).toEqual(EVERY.filter((name) => !own.includes(name)));
	});
});

describe('a command', () => {
	/** From step 12 of the 3800 that XOR has: forward in layer 1 of the second sample. */
	test.each([
		['step', 13],
		['back', 11],
		['nextSample', 19],
		['previousSample', 10],
		['nextEpoch', 38],
		['previousEpoch', 0],
		['first', 0],
		['last', 3800]
	] as const)('%s leads to step %i, and pauses', (name, step) => {
		const stage = stageOf('data=xor&step=12');
		stage.player.toggle();
		command(name).run(stage);
		expect(stage.session.step).toBe(step);
		expect(stage.player.playing).toBe(false);
	});

	test.each([
		['byNeuron', 'neuron'],
		['byLayer', 'layer'],
		['bySample', 'sample'],
		['byEpoch', 'epoch']
	] as const)('%s chooses the granularity %s, which step and back go by', (name, granularity) => {
		const stage = stageOf('data=xor&step=12');
		command(name).run(stage);
		expect(stage.preferences.granularity).toBe(granularity);
		command('step').run(stage);
		const expected = new Session('data=xor&step=12');
		expected.travel(granularity, 1);
		expect(stage.session.hash).toBe(expected.hash);
	});

	test('play plays, and pauses', () => {
		const stage = stageOf('data=xor');
		command('play').run(stage);
		expect(stage.player.playing).toBe(true);
		command('play').run(stage);
		expect(stage.player.playing).toBe(false);
	});

	test('help, goTo, setup and share open what they are called after', () => {
		const stage = stageOf('data=xor');
		command('help').run(stage);
		expect(stage.help!.toggle).toHaveBeenCalledOnce();
		command('goTo').run(stage);
		expect(stage.jump!.open).toHaveBeenCalledOnce();
		command('setup').run(stage);
		expect(stage.setup!.toggle).toHaveBeenCalledOnce();
		command('share').run(stage);
		expect(stage.share!.open).toHaveBeenCalledOnce();
	});

	test.each(['undo', 'redo'] as const)('%s is left to the setup', (name) => {
		const stage = stageOf('data=xor');
		command(name).run(stage);
		expect(stage.setup![name]).toHaveBeenCalledOnce();
	});

	test.each([
		[0, ['back', 'previousSample', 'previousEpoch', 'first', 'reveal']],
		[12, ['reveal']],
		[3800, ['step', 'nextSample', 'nextEpoch', 'last', 'reveal']]
	])('at step %i those that lead nowhere are not enabled: %j', (step, names) => {
		const stage = stageOf(`data=xor&step=${step}`);
		const off = (COMMANDS as readonly Command[]).filter(
			({ enabled }) => enabled?.(stage) === false
		);
		expect(off.map(({ name }) => name).sort()).toEqual([...names].sort());
	});
});
