import type { Dictionary } from '$lib/i18n/dictionary';
import type { Granularity } from '$lib/timeline/travel';
import type { Player } from './player.svelte';
import type { Preferences } from './preferences.svelte';
import type { Programme } from './programme';
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
	/** Leads to the presentation, where there is one of what is on the screen. */
	readonly present?: (() => void) | undefined;
	/** What is presented, where this is a presentation. */
	readonly presenting?: Presenting;
	/** Opens and closes the setup, and takes its changes back; where there is one. */
	readonly setup?: { toggle: () => void; undo: () => void; redo: () => void } | undefined;
	/** Lets somebody pass on what is on the screen. */
	readonly share?: { open: () => void } | undefined;
}

/** A presentation, its own commands and what they are called. */
export interface Presenting {
	readonly programme: Programme;
	readonly commands: readonly Command[];
	readonly names: Readonly<Record<string, string>>;
}

/** Said once: buttons, keys and the help sheet read the same row. */
export interface Command {
	readonly name: string;
	/** As `keyOf` writes them; the first is shown. */
	readonly keys: readonly string[];
	readonly run: (stage: Stage) => void;
	/** Whether it is about the window whose key was pressed, and not for others of the same presentation. */
	readonly here?: boolean;
	/** What letting go of its key does. */
	readonly release?: (stage: Stage) => void;
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

/** A quiz leads from question to question, not through the run. */
const quizOf = ({ presenting }: Stage): Programme | null =>
	presenting?.programme.kind === 'quiz' ? presenting.programme : null;
const withRun = (stage: Stage): boolean => !quizOf(stage);
const withSetup = ({ setup }: Stage): boolean => setup !== undefined;
const withPrediction = (stage: Stage): boolean => stage.steps.announces && withRun(stage);
const withPresent = ({ present }: Stage): boolean => present !== undefined;

const choose =
	(granularity: Granularity) =>
	({ preferences }: Stage) =>
		preferences.chooseGranularity(granularity);

export const COMMANDS = [
	{
		name: 'step',
		keys: ['ArrowRight'],
		run: moving((stage) => {
			const { steps, preferences } = stage;
			const quiz = quizOf(stage);
			if (quiz) quiz.next();
			else if (steps.coming) steps.reveal();
			else steps.forward(preferences.granularity);
		}),
		enabled: (stage) => {
			const quiz = quizOf(stage);
			return quiz ? !quiz.atEnd : notAtEnd(stage);
		}
	},
	{
		name: 'back',
		keys: ['ArrowLeft'],
		run: moving((stage) => {
			const quiz = quizOf(stage);
			if (quiz) quiz.back();
			else stage.steps.back(stage.preferences.granularity);
		}),
		enabled: (stage) => {
			const quiz = quizOf(stage);
			return quiz ? !quiz.atStart : notAtStart(stage) || stage.steps.coming !== null;
		}
	},
	{
		name: 'nextSample',
		keys: ['Shift+ArrowRight'],
		run: moving(({ steps }) => steps.forward('sample')),
		enabled: notAtEnd,
		belongs: withRun
	},
	{
		name: 'previousSample',
		keys: ['Shift+ArrowLeft'],
		run: moving(({ session }) => session.travel('sample', -1)),
		enabled: notAtStart,
		belongs: withRun
	},
	{
		name: 'nextEpoch',
		keys: ['e'],
		run: moving(({ steps }) => steps.forward('epoch')),
		enabled: notAtEnd,
		belongs: withRun
	},
	{
		name: 'previousEpoch',
		keys: ['Shift+e'],
		run: moving(({ session }) => session.travel('epoch', -1)),
		enabled: notAtStart,
		belongs: withRun
	},
	{
		name: 'first',
		keys: ['Home'],
		run: moving(({ session }) => session.go(0)),
		enabled: notAtStart,
		belongs: withRun
	},
	{
		name: 'last',
		keys: ['End'],
		run: moving(({ session }) => session.go(session.timeline.length)),
		enabled: notAtEnd,
		belongs: withRun
	},
	{ name: 'play', keys: [' '], run: ({ player }) => player.toggle(), belongs: withRun },
	{ name: 'byNeuron', keys: ['1'], run: choose('neuron'), belongs: withRun },
	{ name: 'byLayer', keys: ['2'], run: choose('layer'), belongs: withRun },
	{ name: 'bySample', keys: ['3'], run: choose('sample'), belongs: withRun },
	{ name: 'byEpoch', keys: ['4'], run: choose('epoch'), belongs: withRun },
	{
		name: 'goTo',
		keys: ['g'],
		run: moving(({ jump }) => jump?.open()),
		belongs: (stage) => stage.jump !== undefined && withRun(stage),
		here: true
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
		run: ({ presenting, steps }) => (presenting?.programme ?? steps).reveal(),
		enabled: ({ presenting, steps }) => (presenting?.programme ?? steps).asks,
		belongs: (stage) => withPrediction(stage) || stage.presenting !== undefined
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
		belongs: ({ words }) => words !== undefined,
		here: true
	},
	{ name: 'present', keys: ['f'], run: ({ present }) => present?.(), belongs: withPresent },
	{
		name: 'help',
		keys: ['?'],
		run: ({ help }) => help?.toggle(),
		belongs: ({ help }) => help !== undefined,
		here: true
	}
] as const satisfies readonly Command[];

type CommandName = (typeof COMMANDS)[number]['name'];

/** The commands there are on a page, a presentation's own ones first. */
export const commandsOn = (stage: Stage): Command[] =>
	[...(stage.presenting?.commands ?? []), ...(COMMANDS as readonly Command[])].filter(
		({ belongs }) => belongs?.(stage) ?? true
	);

/** What a command is called. */
export const nameOf = (
	{ name }: Command,
	{ presenting }: Stage,
	words: Dictionary['commands']
): string => presenting?.names[name] ?? words[name as CommandName];

/** The command of a name. */
export const command = (name: CommandName): Command => COMMANDS.find((row) => row.name === name)!;

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
