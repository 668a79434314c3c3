import * as v from 'valibot';
import type { AddressNote } from '$lib/experiment/address';
import { parseNumber } from '$lib/experiment/address-fields';
import { within } from '$lib/experiment/experiment';
import { clamp, type Limit } from '$lib/experiment/limits';

/** The fields of an address, read one by one; what cannot be had is replaced and noted. */
export class Fields {
	readonly #given: URLSearchParams;
	readonly #notes: AddressNote[] = [];

	/** @param hash the text after # */
	constructor(hash: string) {
		this.#given = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
	}

	get notes(): readonly AddressNote[] {
		return this.#notes;
	}

	/** Null where the address has no such field. */
	text(key: string): string | null {
		return this.#given.get(key);
	}

	note(note: AddressNote): void {
		this.#notes.push(note);
	}

	field<T>(key: string, schema: v.GenericSchema<unknown, T>, usual: T): T {
		const given = this.text(key);
		if (given === null) return usual;
		const result = v.safeParse(schema, given);
		if (result.success) return result.output;
		this.note({ key, given, used: String(usual) });
		return usual;
	}

	switch(key: string): boolean {
		return this.field(key, SwitchText, false);
	}

	number(key: string, usual: number, range: Limit): number {
		const value = this.field(key, NumberText, usual);
		if (v.is(within(range), value)) return value;
		const used = clamp(value, range);
		this.note({ key, given: this.text(key)!, used: String(used), range });
		return used;
	}
}

const NumberText = v.pipe(
	v.string(),
	v.transform((text) => parseNumber(text)),
	v.number()
);

const SwitchText = v.pipe(
	v.picklist(['0', '1']),
	v.transform((text) => text === '1')
);
