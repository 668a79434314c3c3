import type { Dictionary } from '$lib/i18n/dictionary';
import type { Granularity } from '$lib/timeline/travel';
import type { Player } from './player.svelte';
import type { Preferences } from './preferences.svelte';
import type { Session } from './session.svelte';
import type { Steps } from './steps.svelte';

/** What a command may act on. */
export interface Stage {
	readonly session: Session;
	readonly player: Player;
	readonly steps: Steps;
	readonly preferences: Preferences;
	/** Opens and closes the list of words, where there is one. */
	readonly words?: { toggle: () => void } | undefined;
	/** Opens and closes the help sheet, where there is one. */
	readonly help?: { toggle: () => void } | undefined;
	/** Puts the cursor in the field for a step number, where there is one. */
	readonly jump?: { open: () => void } | undefined;
	/** Opens and closes the setup, and takes its changes back; where there is one. */
	readonly setup?: { toggle: () => void; undo: () => void; redo: () => void } | undefined;
	/** Lets somebody pass on what is on the screen. */
	readonly share?: { open: () => void } | undefined;
}

export type CommandName = keyof Dictionary['commands'];

/** Said once: buttons, keys and the help sheet read the same row. */
export interface Command {
	readonly name: CommandName;
	/** As `keyOf` writes them; the first is shown. */
	readonly keys: readonly string[];
	readonly run: (stage: Stage) => void;
	/** Whether it leads anywhere now. */
	readonly enabled?: (stage: Stage) => boolean;
	/** Whether there is such a thing on this page at all; on every page if not given. */
	readonly belongs?: (stage: Stage) => boolean;
}

const notAtStart = ({ session }: Stage): boolean => session.step > 0;
const notAtEnd = ({ session }: Stage): boolean => session.step < session.timeline.length;

const moving = (run: (stage: Stage) => void) => (stage: Stage) => {
	stage.player.pause();
	run(stage);
};

const withSetup = ({ setup }: Stage): boolean => setup !== undefined;
const withPrediction = ({ steps }: Stage): boolean => steps.announces;

const choose =
	(granularity: Granularity) =>
	({ preferences }: Stage) =>
		preferences.chooseGranularity(granularity);

export const COMMANDS = [
	{
		name: 'step',
		keys: ['ArrowRight'],
		run: moving(({ steps, preferences }) =>
			steps.coming ? steps.reveal() : steps.forward(preferences.granularity)
		),
		enabled: notAtEnd
	},
	{
		name: 'back',
		keys: ['ArrowLeft'],
		run: moving(({ steps, preferences }) => steps.back(preferences.granularity)),
		enabled: (stage) => notAtStart(stage) || stage.steps.coming !== null
	},
	{
		name: 'nextSample',
		keys: ['Shift+ArrowRight'],
		run: moving(({ steps }) => steps.forward('sample')),
		enabled: notAtEnd
	},
	{
		name: 'previousSample',
		keys: ['Shift+ArrowLeft'],
		run: moving(({ session }) => session.travel('sample', -1)),
		enabled: notAtStart
	},
	{
		name: 'nextEpoch',
		keys: ['e'],
		run: moving(({ steps }) => steps.forward('epoch')),
		enabled: notAtEnd
	},
	{
		name: 'previousEpoch',
		keys: ['Shift+e'],
		run: moving(({ session }) => session.travel('epoch', -1)),
		enabled: notAtStart
	},
	{
		name: 'first',
		keys: ['Home'],
		run: moving(({ session }) => session.go(0)),
		enabled: notAtStart
	},
	{
		name: 'last',
		keys: ['End'],
		run: moving(({ session }) => session.go(session.timeline.length)),
		enabled: notAtEnd
	},
	{ name: 'play', keys: [' '], run: ({ player }) => player.toggle() },
	{ name: 'byNeuron', keys: ['1'], run: choose('neuron') },
	{ name: 'byLayer', keys: ['2'], run: choose('layer') },
	{ name: 'bySample', keys: ['3'], run: choose('sample') },
	{ name: 'byEpoch', keys: ['4'], run: choose('epoch') },
	{
		name: 'goTo',
		keys: ['g'],
		run: moving(({ jump }) => jump?.open()),
		belongs: ({ jump }) => jump !== undefined
	},
	{
		name: 'predict',
		keys: ['p'],
		run: ({ preferences, steps }) => {
			preferences.choosePredict(!preferences.predict);
			if (!preferences.predict) steps.withdraw();
		},
		belongs: withPrediction
	},
	{
		name: 'reveal',
		keys: ['Enter', 'r'],
		run: ({ steps }) => steps.reveal(),
		enabled: ({ steps }) => steps.coming !== null,
		belongs: withPrediction
	},
	{ name: 'setup', keys: ['s'], run: ({ setup }) => setup?.toggle(), belongs: withSetup },
	{ name: 'undo', keys: ['Ctrl+z'], run: ({ setup }) => setup?.undo(), belongs: withSetup },
	{
		name: 'redo',
		keys: ['Ctrl+Shift+z', 'Ctrl+y'],
		run: ({ setup }) => setup?.redo(),
		belongs: withSetup
	},
	{
		name: 'share',
		keys: ['Shift+s'],
		run: moving(({ share }) => share?.open()),
		belongs: ({ share }) => share !== undefined
	},
	{
		name: 'words',
		keys: ['w'],
		run: ({ words }) => words?.toggle(),
		belongs: ({ words }) => words !== undefined
	},
	{
		name: 'help',
		keys: ['?'],
		run: ({ help }) => help?.toggle(),
		belongs: ({ help }) => help !== undefined
	}
] as const satisfies readonly Command[];

/** The commands there are on a page. */
export const commandsOn = (stage: Stage): Command[] =>
	(COMMANDS as readonly Command[]).filter(({ belongs }) => belongs?.(stage) ?? true);

/** The command of a name. */
export const command = (name: (typeof COMMANDS)[number]['name']): Command =>
	COMMANDS.find((row) => row.name === name)!;

interface Press {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey?: boolean;
	readonly metaKey?: boolean;
}

/** 'Shift+ArrowRight', 'e', '?', 'Ctrl+z': Shift is named only where the key alone does not tell; ⌘ counts as Ctrl. */
export function keyOf({ key, shiftKey, ctrlKey, metaKey }: Press): string {
	const named = key.length > 1 || /[a-z ]/i.test(key);
	const plain = key.length === 1 ? key.toLowerCase() : key;
	return (ctrlKey || metaKey ? 'Ctrl+' : '') + (shiftKey && named ? `Shift+${plain}` : plain);
}

/** Where every key belongs to what is written. */
const FIELDS =
	'input:not([type=range], [type=radio], [type=checkbox]), textarea, [contenteditable], dialog';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** The keys that a focused control needs for itself. */
const OWN_KEYS: readonly { readonly on: string; readonly keys: readonly string[] }[] = [
	{ on: 'input[type=range]', keys: [...ARROWS, 'Home', 'End', 'PageUp', 'PageDown'] },
	{ on: 'input[type=radio]', keys: [...ARROWS, ' '] },
	{ on: 'input[type=checkbox]', keys: [' '] },
	{ on: 'button, summary, [role=button]', keys: [' ', 'Enter'] },
	{ on: 'a', keys: ['Enter'] },
	// A box that scrolls.
	{ on: '[tabindex="0"]:not(svg *)', keys: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'] }
];

/** A key press, as `keyOf` writes it, that is meant for the page. None while typing in a field, none with Alt. */
export function pageKeyOf(event: KeyboardEvent): string | undefined {
	if (event.altKey || event.defaultPrevented) return undefined;
	const target = event.target as Element | null;
	if (target?.closest(FIELDS)) return undefined;
	const key = keyOf(event);
	// A list of options is searched by letters and moved by arrows.
	if (target?.closest('select') && !key.startsWith('Ctrl+')) return undefined;
	// These already press the button, move the slider or open the link they are on.
	const own = OWN_KEYS.find(({ on }) => target?.closest(on));
	return own?.keys.includes(event.key) ? undefined : key;
}

/** The command a key press asks for on a page. */
export function commandFor(event: KeyboardEvent, stage: Stage): Command | undefined {
	const key = pageKeyOf(event);
	return key === undefined ? undefined : commandsOn(stage).find(({ keys }) => keys.includes(key));
}
