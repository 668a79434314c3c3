import type { Hideable } from '$lib/experiment/hide';
import type { Command, Stage } from './commands';
import type { Preferences } from './preferences.svelte';
import type { Programme } from './programme';
import type { Panel, Screen } from './screen.svelte';

/** What a presentation's own commands act on. */
export interface Desk {
	readonly programme: Programme;
	readonly screen: Screen;
	readonly preferences: Preferences;
	readonly toggleFullScreen: () => void;
	readonly openSpeaker: () => void;
	readonly leave: () => void;
}

/** A command of a presentation. */
export interface PresentCommand extends Command {
	readonly name: PresentCommandName;
}

export type PresentCommandName =
	| 'next'
	| 'previous'
	| 'blank'
	| 'spotlight'
	| 'showCode'
	| 'showData'
	| 'showMatrix'
	| 'showLoss'
	| 'showTransport'
	| 'larger'
	| 'smaller'
	| 'theme'
	| 'fullScreen'
	| 'speaker'
	| 'leave';

/** The rows of a presentation for the table of commands. Clickers send PageDown, PageUp and a full stop or B. */
export function presentCommands(desk: Desk): PresentCommand[] {
	const { programme, screen, preferences } = desk;
	const moving = (run: () => void) => (stage: Stage) => {
		stage.player.pause();
		run();
	};
	/** One that a link leaves out is not there. */
	const panel = (
		name: PresentCommandName,
		key: string,
		opened: Panel,
		hidden?: Hideable
	): PresentCommand => ({
		name,
		keys: [key],
		run: () => screen.toggle(opened),
		belongs: ({ session }) => !hidden || !session.hides(hidden)
	});
	return [
		{
			name: 'next',
			keys: ['PageDown'],
			run: moving(programme.next),
			enabled: () => !programme.atEnd
		},
		{
			name: 'previous',
			keys: ['PageUp'],
			run: moving(programme.back),
			enabled: () => !programme.atStart
		},
		{ name: 'blank', keys: ['b', '.'], run: screen.toggleBlank },
		{
			name: 'spotlight',
			keys: ['l'],
			run: () => screen.light(true),
			release: () => screen.light(false)
		},
		panel('showCode', 'c', 'code', 'code'),
		panel('showData', 'd', 'data', 'data'),
		panel('showMatrix', 'm', 'matrix', 'equation'),
		panel('showLoss', 'v', 'loss', 'loss'),
		panel('showTransport', 't', 'transport'),
		{
			name: 'larger',
			keys: ['+', '='],
			run: () => preferences.resizeText(1),
			enabled: () => preferences.canResizeText(1)
		},
		{
			name: 'smaller',
			keys: ['-'],
			run: () => preferences.resizeText(-1),
			enabled: () => preferences.canResizeText(-1)
		},
		{ name: 'theme', keys: ['i'], run: preferences.togglePresentTheme },
		{ name: 'fullScreen', keys: ['f'], run: desk.toggleFullScreen, here: true },
		{ name: 'speaker', keys: ['s'], run: desk.openSpeaker, here: true },
		{ name: 'leave', keys: ['q'], run: desk.leave, here: true }
	];
}
