import type { Language } from '$lib/state/language.svelte';
import type { SetupWords } from '$lib/i18n/setup';
import type { Experiment } from '$lib/experiment/experiment';
import { LIMITS } from '$lib/experiment/limits';
import type { Cost, Wish } from '$lib/timeline/wish';
import type { Advice } from './advice';

export function adviceWords(
	advice: Advice,
	{ advice: say }: SetupWords,
	language: Language
): string {
	const { activations } = language.words.network;
	switch (advice.id) {
		case 'outputRange': {
			const { reach, targets } = advice;
			const activation = activations[advice.activation];
			const [low, high, min, max] = [reach.min, reach.max, targets.min, targets.max].map(
				language.number
			) as [string, string, string, string];
			return reach.max === Infinity
				? say.outputAbove(activation, low, min, max)
				: say.outputRange(activation, low, high, min, max);
		}
		case 'lossTargets':
			return say.lossTargets(
				language.number(advice.targets.min),
				language.number(advice.targets.max)
			);
		case 'clipped':
			return say.clipped(activations[advice.activation]);
		case 'softmaxAlone':
		case 'hiddenSoftmax':
		case 'hiddenLinear':
		case 'cceAlone':
		case 'cceSigmoid':
		case 'rateZero':
		case 'zeros':
		case 'orderIdle':
			return say[advice.id];
		default:
			return advice satisfies never;
	}
}

/** What a button that grants a wish says. */
export function remedyWords(
	{ loss, layers, init }: Wish,
	{ layers: before }: Experiment,
	{ remedies, losses }: SetupWords,
	{ words }: Language
): string {
	if (loss) return remedies.loss(losses[loss]);
	if (init === null) return remedies.drawn;
	const changed = layers!.find(({ activation }, l) => activation !== before[l]?.activation);
	return changed
		? remedies.activation(words.network.activations[changed.activation])
		: remedies.twoOutputs;
}

export function costWords(cost: Cost, { costs }: SetupWords, { integer }: Language): string {
	switch (cost.kind) {
		case 'edits':
			return costs.edits(cost.count, integer(cost.count));
		case 'init':
		case 'lostInit':
			return costs[cost.kind];
		case 'lostData':
			return costs.lostData(cost.title);
		case 'batchSize':
			return costs.batchSize(integer(cost.was), integer(cost.now));
		case 'epochs':
			return costs.epochs(integer(cost.was), integer(cost.now), integer(LIMITS.steps.max));
		default:
			return cost satisfies never;
	}
}
