import { number, symbol } from '$lib/explain/term';
import type { Given } from '../../question';
import type { Spot } from './place';

/** Outputs of the network and their targets: o₁, t₁, …; plain o and t where there is only one. */
export function outputsGiven({ moment, layer }: Spot, only?: number): Given[] {
	const { target } = moment.sample!;
	return target.flatMap((t, j) => {
		if (only !== undefined && j !== only) return [];
		const sub = target.length > 1 ? { sub: String(j + 1) } : {};
		return [
			{ name: symbol('o', { ...sub, tone: 'forward' }), value: number(layer.a![j]!, 'forward') },
			{ name: symbol('t', sub), value: number(t) }
		];
	});
}
