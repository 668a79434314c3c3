import { createContext } from 'svelte';
import type { Voice } from '$lib/quiz/voice';

/** How questions speak: the quiz's words and the language of the page. A function, because the language may change. */
export const [getVoice, setVoice] = createContext<() => Voice>();

/** A number as somebody's typing was understood; more than six digits nobody compares. */
export const readText = (value: number, { format }: Voice): string =>
	format.setting(Number(value.toPrecision(6)));
