import { createContext } from 'svelte';
import { checkPack } from '$lib/quiz/pack/parse';
import { writePack } from '$lib/quiz/pack/link';
import type { Pack } from '$lib/quiz/pack/schema';
import type { Path } from '$lib/text/json-place';
import { asDraft, emptyDraft, shownFaults, type Draft } from './draft';
import { changedAt, isUnder, listAt, moved, valueAt } from './json';
import { keptWork, type Work } from './kept';

/** Drafts that undo can bring back. */
const MOST_BEFORE = 100;

/** A pack that is being made. */
export class Teaching {
	#draft: Draft = $state.raw(emptyDraft(''));
	#before: readonly Draft[] = $state.raw([]);
	/** The source as it is typed; null where it is what the draft says. */
	#typed: string | null = $state.raw(null);
	/** Index of the question that is worked on; −1 where none is. */
	#chosen = $state(0);
	/** Where the last change was made: typing on in one field is one change. */
	#at = '';

	constructor(title: string) {
		this.#draft = emptyDraft(title);
	}

	get draft(): Draft {
		return this.#draft;
	}
	get chosen(): number {
		return Math.min(this.#chosen, this.#draft.items.length - 1);
	}
	readonly canUndo = $derived(this.#before.length > 0);
	readonly #checked = $derived(checkPack(this.#draft));
	/** Null as long as something is to be mended. */
	readonly pack: Pack | null = $derived(this.#checked.pack);
	readonly faults = $derived(shownFaults(this.#checked.faults));
	readonly source = $derived(this.#typed ?? writePack(this.#draft));
	/** Whether the source cannot be read, so that the questions are those from before. */
	readonly sourceBroken = $derived(this.#typed !== null && readDraft(this.#typed) === null);

	at = (path: Path): unknown => valueAt(this.#draft, path);
	listAt = (path: Path): readonly unknown[] => listAt(this.#draft, path);
	/** What is wrong at a place, or below it. */
	faultAt = (path: Path) =>
		this.faults.find((fault) => isUnder(fault.path, path) && fault.path.length === path.length);
	faultsUnder = (path: Path) => this.faults.filter((fault) => isUnder(fault.path, path));

	choose = (item: number): void => {
		this.#chosen = item;
		this.#at = '';
	};

	/** Writes something at a place; undefined takes it away. */
	set = (path: Path, value: unknown): void => {
		this.#change(changedAt(this.#draft, path, value) as Draft, JSON.stringify(path));
	};

	/** Puts something new at the end of a list. */
	push = (path: Path, value: unknown): void => this.set(path, [...this.listAt(path), value]);
	/** Takes an item out of a list, and the list itself where it may not be empty. */
	remove = (path: Path, k: number): void => {
		const left = this.listAt(path).toSpliced(k, 1);
		this.set(path, left.length > 0 ? left : undefined);
	};
	move = (path: Path, from: number, to: number): void =>
		this.set(path, moved(this.listAt(path), from, to));

	addItem = (item: Record<string, unknown>): void => {
		this.#change({ ...this.#draft, items: [...this.#draft.items, item] });
		this.#chosen = this.#draft.items.length - 1;
	};

	removeItem = (k: number): void => {
		this.#change({ ...this.#draft, items: this.#draft.items.toSpliced(k, 1) });
		if (this.#chosen > k) this.#chosen--;
	};

	moveItem = (from: number, to: number): void => {
		if (to < 0 || to >= this.#draft.items.length) return;
		this.#change({ ...this.#draft, items: moved(this.#draft.items, from, to) });
		this.#chosen = to;
	};

	/** Another pack instead of this one. */
	open = (draft: Draft): void => {
		this.#change(draft);
		this.#chosen = 0;
	};

	/** The source as somebody types it. */
	write = (text: string): void => {
		const draft = readDraft(text);
		if (draft) this.#change(draft, 'source');
		this.#typed = text;
	};

	/** The source is again what the draft says. */
	dropSource = (): void => {
		this.#typed = null;
		this.#at = '';
	};

	undo = (): void => {
		const last = this.#before.at(-1);
		if (!last) return;
		this.#before = this.#before.slice(0, -1);
		this.#draft = last;
		this.dropSource();
	};

	/** Takes up the work of the last visit. */
	restore = ({ draft, source }: Work): void => {
		this.#draft = draft;
		this.#typed = source;
	};

	/** Keeps the work on the device. */
	keep = (): void =>
		keptWork.write({ draft: this.#draft, source: this.sourceBroken ? this.#typed : null });

	#change(draft: Draft, at = ''): void {
		if (at === '' || at !== this.#at)
			this.#before = [...this.#before, this.#draft].slice(-MOST_BEFORE);
		this.#at = at;
		this.#draft = draft;
		this.#typed = null;
	}
}

function readDraft(text: string): Draft | null {
	try {
		return asDraft(JSON.parse(text));
	} catch {
		return null;
	}
}

export const [getTeaching, setTeaching] = createContext<Teaching>();
