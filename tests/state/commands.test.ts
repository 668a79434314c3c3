import { describe, expect, test } from 'vitest';
import {
	COMMANDS,
	command,
	commandFor as commandOn,
	commandsOn,
	keyOf,
	type Stage
} from '$lib/state/commands';
import { presentCommands, type Desk } from '$lib/state/present-commands';
import { DICTIONARIES, LATER } from '../support/dictionaries';

/** A page with everything there is; which commands there are depends on nothing else. */
const EVERYTHING = {
	setup: {},
	share: {},
	help: {},
	words: {},
	jump: {},
	present: () => undefined,
	steps: { announces: true }
} as unknown as Stage;
/** What a presentation's commands would act on. */
const DESK = {
	programme: {},
	screen: {},
	preferences: {}
} as unknown as Desk;
const PRESENTING = {
	help: {},
	words: {},
	jump: {},
	session: { hides: () => false },
	steps: { announces: true },
	presenting: { programme: { kind: 'steps' }, commands: presentCommands(DESK), names: {} }
} as unknown as Stage;

const commandFor = (press: KeyboardEvent) => commandOn(press, EVERYTHING);

const ALL_KEYS = COMMANDS.flatMap(({ keys }) => [...keys] as string[]);

/** What a keyboard tells when a key of the table is pressed. */
function pressOf(key: string): { key: string; shiftKey: boolean; ctrlKey: boolean } {
	const plain = key.replace('Ctrl+', '').replace('Shift+', '');
	const shiftKey = key.includes('Shift+');
	// Shift makes the letter a capital, and is needed for a question mark.
	return {
		key: shiftKey && plain.length === 1 ? plain.toUpperCase() : plain,
		shiftKey: shiftKey || plain === '?',
		ctrlKey: key.startsWith('Ctrl+')
	};
}

/** Those of the table without Ctrl. */
const PLAIN_KEYS = ALL_KEYS.filter((key) => !key.startsWith('Ctrl+'));

const event = (more: Partial<KeyboardEvent>): KeyboardEvent =>
	({
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		shiftKey: false,
		target: null,
		...more
	}) as KeyboardEvent;

describe('the table of commands', () => {
	test('no key stands for two commands', () => {
		expect(new Set(ALL_KEYS).size).toBe(ALL_KEYS.length);
	});

	test('every name of the dictionary has a row, and no row has another name', () => {
		const names = COMMANDS.map(({ name }) => name);
		expect([...names].sort()).toEqual(Object.keys(DICTIONARIES.en.commands).sort());
		for (const name of names) expect(command(name).name).toBe(name);
	});

	test('a page without setup or prediction has no commands for them', () => {
		const names = commandsOn({ steps: { announces: false } } as unknown as Stage).map(
			({ name }) => name
		);
		expect(names).toContain('step');
		for (const name of ['setup', 'undo', 'redo', 'predict', 'reveal'])
			expect(names).not.toContain(name);
	});

	test('a presentation has commands of its own, with names in both languages and keys of their own', () => {
		const rows = presentCommands(DESK);
		const keys = rows.flatMap((row) => row.keys);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { present } of Object.values(LATER))
			expect(rows.map(({ name }) => name).sort()).toEqual(
				Object.keys(present.commands)
					.filter((name) => name !== 'reveal')
					.sort()
			);
		// Clickers.
		for (const [key, name] of [
			['PageDown', 'next'],
			['PageUp', 'previous'],
			['.', 'blank'],
			['b', 'blank']
		])
			expect(commandOn(event({ key: key! }), PRESENTING)?.name).toBe(name);
	});

	test('before a quiz nothing leads through the run, but the arrows lead through the questions', () => {
		const names = commandsOn({
			...PRESENTING,
			presenting: { ...PRESENTING.presenting, programme: { kind: 'quiz' } }
		} as unknown as Stage).map(({ name }) => name);
		for (const name of ['step', 'back', 'reveal', 'next', 'blank']) expect(names).toContain(name);
		for (const name of ['nextSample', 'nextEpoch', 'first', 'last', 'play', 'goTo', 'predict'])
			expect(names).not.toContain(name);
	});

	test('every command has a key', () => {
		for (const { name, keys } of COMMANDS) expect(keys.length, name).toBeGreaterThan(0);
	});
});

describe('a key press', () => {
	test.each(COMMANDS.flatMap((row) => row.keys.map((key) => [key, row.name] as const)))(
		'"%s" asks for the command %s',
		(key, name) => {
			expect(keyOf(pressOf(key))).toBe(key);
			expect(commandFor(event(pressOf(key)))?.name).toBe(name);
		}
	);

	test.each(['ctrlKey', 'metaKey', 'altKey', 'defaultPrevented'] as const)(
		'asks for nothing with %s',
		(held) => {
			for (const key of PLAIN_KEYS)
				expect(commandFor(event({ ...pressOf(key), [held]: true })), key).toBeUndefined();
		}
	);

	test('⌘ is Ctrl on a Mac', () => {
		const press = { key: 'z', shiftKey: false };
		expect(commandFor(event({ ...press, metaKey: true }))?.name).toBe('undo');
		expect(commandFor(event({ ...press, metaKey: true, shiftKey: true }))?.name).toBe('redo');
		expect(commandFor(event({ ...press, ctrlKey: true, altKey: true }))).toBeUndefined();
	});

	test.each(['x', 'Escape', 'Tab', 'PageDown', 'F5', 'Shift', '0', 'Dead'])(
		'"%s" asks for nothing',
		(key) => {
			expect(commandFor(event({ key }))).toBeUndefined();
			expect(commandFor(event({ key, shiftKey: true }))).toBeUndefined();
		}
	);
});

describe('keyOf', () => {
	test('a letter is the same with Caps Lock as without', () => {
		expect(keyOf({ key: 'E', shiftKey: false })).toBe('e');
		expect(keyOf({ key: 'e', shiftKey: true })).toBe('Shift+e');
		expect(keyOf({ key: 'E', shiftKey: true })).toBe('Shift+e');
	});

	test('Shift is not named where the sign already tells', () => {
		expect(keyOf({ key: '?', shiftKey: true })).toBe('?');
		expect(keyOf({ key: '?', shiftKey: false })).toBe('?');
		expect(keyOf({ key: 'Home', shiftKey: true })).toBe('Shift+Home');
	});
});
