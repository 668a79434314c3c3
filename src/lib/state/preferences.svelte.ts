import { createContext } from 'svelte';
import * as v from 'valibot';
import type { Granularity } from '$lib/timeline/travel';
import { stored } from './stored';

export type Theme = 'system' | 'light' | 'dark';

/** Steps per second of autoplay. */
export const SPEEDS = [0.5, 1, 2, 4, 8, 15, 30, 60] as const;

/** How much larger than usual the text of a presentation is. */
export const TEXT_SIZES = [1, 1.1, 1.22, 1.35, 1.5] as const;

const Kept = v.object({
	theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
	granularity: v.fallback(v.picklist(['neuron', 'layer', 'sample', 'epoch']), 'layer'),
	/** Index into SPEEDS. */
	speed: v.fallback(
		v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(SPEEDS.length - 1)),
		2
	),
	predict: v.fallback(v.boolean(), false),
	/** Index into TEXT_SIZES. */
	textSize: v.fallback(
		v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TEXT_SIZES.length - 1)),
		0
	),
	/** Of presentations: projectors show light pages better. */
	presentTheme: v.fallback(v.picklist(['light', 'dark']), 'light')
});

const DEFAULTS = v.parse(Kept, {});
const kept = stored('backstep', Kept);

/** How a person likes to look at things; kept on the device. */
export class Preferences {
	#kept = $state.raw(DEFAULTS);
	readonly #keeps: boolean;

	/** @param keeps whether choices are kept on the device */
	constructor(keeps = true) {
		this.#keeps = keeps;
	}

	readonly theme: Theme = $derived(this.#kept.theme);
	readonly granularity: Granularity = $derived(this.#kept.granularity);
	readonly speed = $derived(this.#kept.speed);
	/** Whether every step is announced before it is taken. */
	readonly predict: boolean = $derived(this.#kept.predict);
	readonly textSize = $derived(TEXT_SIZES[this.#kept.textSize]!);
	readonly presentTheme: 'light' | 'dark' = $derived(this.#kept.presentTheme);
	readonly stepsPerSecond = $derived(SPEEDS[this.speed]!);

	/** Takes over what was kept; anything unreadable counts as not kept. */
	restore = (): void => {
		this.#kept = kept.read() ?? this.#kept;
	};

	chooseTheme = (theme: Theme): void => this.#keep({ theme });
	chooseGranularity = (granularity: Granularity): void => this.#keep({ granularity });
	chooseSpeed = (speed: number): void => this.#keep({ speed });

	choosePredict = (predict: boolean): void => this.#keep({ predict });

	canResizeText = (by: 1 | -1): boolean => TEXT_SIZES[this.#kept.textSize + by] !== undefined;
	resizeText = (by: 1 | -1): void => {
		if (this.canResizeText(by)) this.#keep({ textSize: this.#kept.textSize + by });
	};
	togglePresentTheme = (): void =>
		this.#keep({ presentTheme: this.presentTheme === 'light' ? 'dark' : 'light' });

	#keep(change: Partial<v.InferOutput<typeof Kept>>): void {
		this.#kept = { ...this.#kept, ...change };
		if (this.#keeps) kept.write(this.#kept);
	}
}

export const [getPreferences, setPreferences] = createContext<Preferences>();
