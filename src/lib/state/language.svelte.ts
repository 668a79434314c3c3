import { createContext } from 'svelte';
import type { Dictionary } from '$lib/i18n/dictionary';
import { formatInteger, formatNumber, formatSetting, type Lang } from '$lib/i18n/number';

/** The parameters of a route that leads to a page in this language. */
export const routeIn = (lang: Lang) => (lang === 'nl' ? ({ lang } as const) : {});

/** The language of the page: its words and its numbers. */
export class Language {
	readonly #current: () => { readonly lang: Lang; readonly words: Dictionary };

	/** @param current where the language is read from, so that it follows the address */
	constructor(current: () => { readonly lang: Lang; readonly words: Dictionary }) {
		this.#current = current;
	}

	readonly lang = $derived.by(() => this.#current().lang);
	readonly words = $derived.by(() => this.#current().words);
	/** The parameters of routes that stay in it. */
	readonly route = $derived(routeIn(this.lang));

	readonly number = (value: number): string => formatNumber(value, this.lang);
	readonly integer = (value: number): string => formatInteger(value);
	readonly setting = (value: number): string => formatSetting(value, this.lang);
}

export const [getLanguage, setLanguage] = createContext<Language>();
