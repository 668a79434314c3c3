import type { Hideable } from '$lib/experiment/hide';

/** What is on the screen, as it can be passed on. */
export interface SharedView {
	/** Which page it is. */
	readonly here: 'step' | 'quiz' | 'compare';
	/** What the experiment is called. */
	readonly experiment: string;
	/** Where it stands, in words. */
	readonly where: string;
	/** Begins the names of files. */
	readonly file: string;
	/** The text after #. */
	readonly hash: string;
}

/** Parts that a page has, and what leads away from it. */
export const PARTS = {
	step: ['setup', 'code', 'data', 'loss', 'explanation', 'equation'],
	quiz: ['setup', 'code', 'data'],
	compare: ['setup']
} as const satisfies Record<SharedView['here'], readonly Hideable[]>;
export const LINKS = ['learn', 'compare', 'quiz', 'teach'] as const satisfies readonly Hideable[];
