import { kindOf, type ProgrammeKind } from '$lib/present/fields';
import type { Granularity } from '$lib/timeline/travel';
import type { ChapterProgramme } from './chapter-programme.svelte';
import type { QuizProgramme } from './quiz-programme.svelte';
import { RunProgramme } from './run-programme.svelte';
import { Session } from './session.svelte';
import { Steps } from './steps.svelte';

/** How its run is stepped through. */
export interface Pace {
	readonly granularity: () => Granularity;
	/** Whether steps are announced before they are taken. */
	readonly predict: () => boolean;
}

/** What a window of a presentation shows: the programme of an address, in a session of its own. */
export class Showing {
	readonly session = new Session();
	readonly steps: Steps;
	readonly #run: RunProgramme;
	/** Whatever else is presented. */
	#other: ChapterProgramme | QuizProgramme | null = $state.raw(null);
	/** Counts the addresses asked for; one that is ready after a later one is dropped. */
	#asked = 0;

	constructor({ granularity, predict }: Pace) {
		this.steps = new Steps(this.session, predict);
		this.#run = new RunProgramme(this.session, this.steps, granularity);
	}

	get programme(): RunProgramme | ChapterProgramme | QuizProgramme {
		return this.#other ?? this.#run;
	}

	/** Shows what an address says. */
	load = async (hash: string): Promise<void> => {
		const asked = ++this.#asked;
		const kind = kindOf(hash);
		const other = kind === this.programme.kind ? this.#other : await this.#make(kind);
		if (asked !== this.#asked) return;
		await (other ?? this.#run).load(hash);
		if (asked === this.#asked) this.#other = other;
	};

	/** Loaded with the first address that needs it; null for a run. */
	async #make(kind: ProgrammeKind): Promise<ChapterProgramme | QuizProgramme | null> {
		switch (kind) {
			case 'steps':
				return null;
			case 'chapter': {
				const { ChapterProgramme } = await import('./chapter-programme.svelte');
				return new ChapterProgramme(this.session, this.steps);
			}
			case 'quiz': {
				const { QuizProgramme } = await import('./quiz-programme.svelte');
				return new QuizProgramme(this.session);
			}
			default:
				return kind satisfies never;
		}
	}
}
