import * as v from 'valibot';
import { parseNumber, parseSwitch } from './address-fields';
import { within } from './experiment';
import { clamp, type Limit } from './limits';

/** Something an address asked for that cannot be had, and what is used instead. */
export interface AddressNote {
	readonly key: string;
	readonly given: string;
	/** Null when it is simply left out. */
	readonly used: string | null;
	/** Present when the value was a number outside its range. */
	readonly range?: Limit;
	/** Present when it asked for more than so many at once. */
	readonly most?: number;
}

/** The fields of an address, read one by one. Never throws: what cannot be had is replaced and noted. */
export class Fields {
	readonly #given: URLSearchParams;
	readonly #notes: AddressNote[] = [];

	/** @param hash the text after # */
	constructor(hash: string) {
		// A plus is that of 1e+21, not the space that forms write so.
		this.#given = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
	}

	/** In the order in which the fields were read. */
	get notes(): readonly AddressNote[] {
		return this.#notes;
	}

	/** Null where the address has no such field. */
	text = (key: string): string | null => this.#given.get(key);

	note = (note: AddressNote): void => void this.#notes.push(note);

	/**
	 * What a field says; the usual value where there is none.
	 *
	 * @param parse gives undefined for what it cannot use
	 * @param write the usual value as an address has it; null where that is a field left out
	 */
	read = <T>(
		key: string,
		usual: T,
		parse: (text: string) => T | undefined,
		write: (value: T) => string | null = String
	): T => {
		const given = this.text(key);
		if (given === null) return usual;
		const value = parse(given);
		if (value !== undefined) return value;
		this.note({ key, given, used: write(usual) });
		return usual;
	};

	/** A number, or the nearest in its range. */
	number = (key: string, usual: number, range: Limit): number => {
		const value = this.read(key, usual, parseNumber);
		if (v.is(within(range), value)) return value;
		const used = clamp(value, range);
		this.note({ key, given: this.text(key) ?? String(value), used: String(used), range });
		return used;
	};

	/** 1 or 0. */
	switch = (key: string, usual: boolean): boolean =>
		this.read(key, usual, parseSwitch, (on) => String(Number(on)));
}

/** Parses by a schema. */
export const bySchema =
	<T>(schema: v.GenericSchema<unknown, T>) =>
	(text: string): T | undefined => {
		const result = v.safeParse(schema, text);
		return result.success ? result.output : undefined;
	};
