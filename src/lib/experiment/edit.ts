import { type LayerShape, fanInOf } from '$lib/engine/shape';

/** One number of a run that can be changed by hand. Layers and everything in them are counted from 0. */
export type Changeable =
	| {
			readonly kind: 'weight';
			readonly layer: number;
			readonly neuron: number;
			readonly input: number;
	  }
	| { readonly kind: 'bias'; readonly layer: number; readonly neuron: number }
	/** Input k of a sample, and its target for one output: as its index has it in the data. */
	| { readonly kind: 'input'; readonly sample: number; readonly input: number }
	| { readonly kind: 'target'; readonly sample: number; readonly output: number };

/** A weight or a bias. */
export type ParameterPlace = Extract<Changeable, { kind: 'weight' | 'bias' }>;

/**
 * A number changed by hand while the run stood at a step. That step is the first that shows it: it is run
 * once more with the changed number, except an update, whose result is changed. Whatever lies before stays.
 * A changed input or target stays changed in all later epochs.
 */
export interface Edit {
	readonly step: number;
	readonly what: Changeable;
	readonly value: number;
}

export const sameNumber = (a: Changeable, b: Changeable): boolean => keyOf(a) === keyOf(b);

/** The edits with one more, in the order of their steps. At one step a number is changed once: the last word counts. */
export function withEdit(edits: readonly Edit[], edit: Edit): Edit[] {
	const others = withoutEdit(edits, edit);
	const later = others.findIndex(({ step }) => step > edit.step);
	return others.toSpliced(later < 0 ? others.length : later, 0, edit);
}

/** Whether edits stand in the order of their steps, and none changes what another changes at the same step. */
export const inOrder = (edits: readonly Edit[]): boolean =>
	edits.every(
		({ step, what }, i) =>
			(i === 0 || edits[i - 1]!.step <= step) &&
			!edits.slice(0, i).some((other) => other.step === step && sameNumber(other.what, what))
	);

/** The edits without the one of this number at this step. */
export const withoutEdit = (edits: readonly Edit[], { step, what }: Omit<Edit, 'value'>): Edit[] =>
	edits.filter((edit) => edit.step !== step || !sameNumber(edit.what, what));

/** Whether a network of these layers has such a number, or such data may have it. */
export function exists(
	what: Changeable,
	inputs: number,
	layers: readonly Pick<LayerShape, 'units'>[]
): boolean {
	const below = (index: number, count: number | undefined): boolean =>
		Number.isInteger(index) && index >= 0 && index < (count ?? 0);
	switch (what.kind) {
		case 'weight':
			return (
				below(what.layer, layers.length) &&
				below(what.neuron, layers[what.layer]?.units) &&
				below(what.input, fanInOf(inputs, layers, what.layer))
			);
		case 'bias':
			return below(what.layer, layers.length) && below(what.neuron, layers[what.layer]?.units);
		case 'input':
			return below(what.sample, Infinity) && below(what.input, inputs);
		case 'target':
			return below(what.sample, Infinity) && below(what.output, layers.at(-1)?.units);
		default:
			return what satisfies never;
	}
}

/** w2.1.3, b2.1, x12.1, t12.1: the text of a number's place; neurons, inputs and layers count from 1, samples from 0 as in X[12]. */
export function keyOf(what: Changeable): string {
	switch (what.kind) {
		case 'weight':
			return `w${what.layer + 1}.${what.neuron + 1}.${what.input + 1}`;
		case 'bias':
			return `b${what.layer + 1}.${what.neuron + 1}`;
		case 'input':
			return `x${what.sample}.${what.input + 1}`;
		case 'target':
			return `t${what.sample}.${what.output + 1}`;
		default:
			return what satisfies never;
	}
}

/** The number such a text means; undefined where it means none. The inverse of `keyOf`. */
export function parseKey(text: string): Changeable | undefined {
	const [, letter, ...places] = /^([wbxt])(\d+)\.(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
	const [first, second, third] = places.map((place) => (place ? Number(place) : undefined));
	if (first === undefined || second === undefined) return undefined;
	if ((letter === 'w') !== (third !== undefined)) return undefined;
	switch (letter) {
		case 'w':
			return { kind: 'weight', layer: first - 1, neuron: second - 1, input: third! - 1 };
		case 'b':
			return { kind: 'bias', layer: first - 1, neuron: second - 1 };
		case 'x':
			return { kind: 'input', sample: first, input: second - 1 };
		case 't':
			return { kind: 'target', sample: first, output: second - 1 };
		default:
			return undefined;
	}
}

/** The first step at which two lists of edits differ; null when they are the same. */
export function firstDifference(a: readonly Edit[], b: readonly Edit[]): number | null {
	const same = (i: number): boolean => {
		const [one, other] = [a[i], b[i]];
		return (
			one?.step === other?.step &&
			Object.is(one?.value, other?.value) &&
			(one === other || sameNumber(one!.what, other!.what))
		);
	};
	const longest = Math.max(a.length, b.length);
	for (let i = 0; i < longest; i++)
		if (!same(i)) return Math.min(a[i]?.step ?? Infinity, b[i]?.step ?? Infinity);
	return null;
}
