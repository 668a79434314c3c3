import { createContext } from 'svelte';
import type { TermId } from '$lib/chapter/terms';
import type { Lang } from '$lib/i18n/number';
import type { LoadedGlossary } from './lazy';

/** A word that is looked up, and the place it was met in. */
interface LookedUp {
	readonly id: TermId;
	readonly at: HTMLElement;
}

/** The glossary of the page: loaded when somebody begins to use the page, or with the chapter. */
export class Glossary {
	readonly #lang: () => Lang;
	#loaded: LoadedGlossary | null = $state.raw(null);
	#asked: Lang | null = null;
	#lookedUp: LookedUp | null = $state.raw(null);
	/** Whether all words are shown. */
	listOpen = $state(false);

	/** @param lang of the page; it may change */
	constructor(lang: () => Lang) {
		this.#lang = lang;
	}

	/** Null until it is there in the language of the page. */
	get current(): LoadedGlossary | null {
		return this.#loaded?.lang === this.#lang() ? this.#loaded : null;
	}
	get lookedUp(): LookedUp | null {
		return this.#lookedUp;
	}

	/** Takes what a page has brought along. */
	accept = (loaded: LoadedGlossary): void => {
		this.#loaded = loaded;
	};

	/** Asks for it; without a network the words stay unmarked. */
	need = (): void => {
		const lang = this.#lang();
		if (this.current || this.#asked === lang) return;
		this.#asked = lang;
		import('./lazy')
			.then(({ loadGlossary }) => loadGlossary(lang))
			.then(
				(loaded) => {
					// The language may have changed meanwhile.
					if (lang === this.#lang()) this.accept(loaded);
				},
				() => {
					if (this.#asked === lang) this.#asked = null;
				}
			);
	};

	/** Shows what a word means, beside it; once more, puts it away. */
	lookUp = (id: TermId, at: HTMLElement): void => {
		this.#lookedUp = this.#lookedUp?.at === at ? null : { id, at };
	};

	close = (): void => {
		this.#lookedUp = null;
	};

	toggleList = (): void => {
		this.need();
		this.close();
		this.listOpen = !this.listOpen;
	};
}

export const [getGlossary, setGlossary] = createContext<Glossary>();
