import type { AddressNote } from '$lib/experiment/address';
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
	/** An address of which something could not be loaded. */
	#missing: string | null = $state.raw(null);
	/** Counts the addresses asked for; one that is ready after a later one is dropped. */
	#asked = 0;

	constructor({ granularity, predict }: Pace) {
		this.steps = new Steps(this.session, predict);
		this.#run = new RunProgramme(this.session, this.steps, granularity);
	}

	get programme(): RunProgramme | ChapterProgramme | QuizProgramme {
		return this.#other ?? this.#run;
	}

	/** What the last address asked for and could not have. */
	get notes(): readonly AddressNote[] {
		const { programme, session } = this;
		return programme.kind === 'quiz' ? [...session.notes, ...programme.notes] : session.notes;
	}

	/** Whether something that the last address needs could not be loaded. */
	get unavailable(): boolean {
		const { programme, session } = this;
		if (this.#missing !== null || session.unavailable) return true;
		return programme.kind === 'quiz' && programme.unavailable;
	}

	/** Asks for it once more. */
	retry = (): Promise<void> =>
		this.#missing === null && this.programme.kind !== 'quiz'
			? this.session.retry()
			: this.load(this.#missing ?? this.programme.hash);

	dismissNotes = (): void => {
		this.#missing = null;
		this.session.dismissNotes();
		if (this.programme.kind === 'quiz') this.programme.dismissNotes();
	};

	/** Shows what an address says. */
	load = async (hash: string): Promise<void> => {
		const asked = ++this.#asked;
		const kind = kindOf(hash);
		let other = this.#other;
		if (kind !== this.programme.kind) {
			const made = await this.#make(kind).catch(() => undefined);
			if (asked !== this.#asked) return;
			if (made === undefined) {
				this.#missing = hash;
				return;
			}
			other = made;
		}
		this.#missing = null;
		await (other ?? this.#run).load(hash);
		if (asked === this.#asked) this.#other = other;
	};

	/** Loaded with the first address that needs it; null for a run. Rejects where it cannot be. */
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
