import type { Problem } from '$lib/experiment/problem';
import { inputName } from '$lib/explain/names';
import { pair } from '$lib/explain/indexed';
import { chosen, number, symbol, type SymbolTerm, type Tone } from '$lib/explain/term';
import type { Moment } from '$lib/timeline/moment';
import type { Given } from '../../question';

/** What the way back takes: α, the sample, what went forward, the weights and biases before, and da at the output. */
export function givenIn({ layers, sample }: Moment, { learningRate }: Problem): Given[] {
	const last = layers.length - 1;
	return [
		{ name: symbol('α'), value: chosen(learningRate) },
		...sample!.input.map((x, k) => ({ name: inputName(0, k), value: number(x) })),
		...layers.flatMap(({ z, a, before }, l) =>
			before!.biases.flatMap((b, j): Given[] => {
				const one = String(j + 1);
				return [
					...before!.weights[j]!.map((w, k) => ({
						name: inLayer('w', l, pair(j, k)),
						value: number(w)
					})),
					{ name: inLayer('b', l, one), value: number(b) },
					{ name: inLayer('z', l, one, 'forward'), value: number(z![j]!, 'forward') },
					{ name: inLayer('a', l, one, 'forward'), value: number(a![j]!, 'forward') }
				];
			})
		),
		...layers[last]!.da!.map((da, j) => ({
			name: inLayer('da', last, String(j + 1), 'backward'),
			value: number(da, 'backward')
		}))
	];
}

/** w₂₁⁽¹⁾ */
const inLayer = (name: string, layer: number, sub: string, tone?: Tone): SymbolTerm =>
	symbol(name, { sub, sup: `(${layer + 1})`, ...(tone && { tone }) });
