import type { PlayField } from '$lib/quiz/asked';

/** The fields of one step, each with its place among all. */
export interface PlayTable {
	readonly step: number;
	readonly layer: number;
	/** Whether it is the update of its layer. */
	readonly update: boolean;
	readonly fields: readonly { readonly field: PlayField; readonly k: number }[];
}

/** One table for each step, in the order of the fields. */
export function tables(fields: readonly PlayField[]): readonly PlayTable[] {
	const numbered = fields.map((field, k) => ({ field, k }));
	return [...new Set(fields.map(({ step }) => step))].map((step) => {
		const some = numbered.filter(({ field }) => field.step === step);
		const [{ field: first }] = some as [(typeof some)[number]];
		return { step, layer: first.layer, update: first.name.tone === 'update', fields: some };
	});
}
