import type { Fault, Outcome } from '$lib/chapter/written';
import type { NumberFormat } from '$lib/explain/format';
import type { LearnWords } from '$lib/i18n/learn';

type Words = LearnWords['exercise'];

/** What became of the two lines, beside the live run. */
export function outcomeText(
	outcome: Outcome,
	live: Outcome,
	words: Words,
	{ number, integer }: NumberFormat
): string {
	if (outcome.kind === 'stopped') return faultText(outcome.fault, words);
	const { losses } = outcome;
	const told = words.trained(integer(losses.length), number(losses[0]!), number(losses.at(-1)!));
	const same =
		live.kind === 'trained' && live.losses.every((loss, epoch) => loss === losses[epoch]);
	return `${told} ${same ? words.same : words.other}`;
}

function faultText(fault: Fault, words: Words): string {
	const line = words.lines[fault.gap];
	switch (fault.kind) {
		case 'no-call':
			return words.noCall(line);
		case 'no-method':
			return words.noMethod(line, fault.text);
		case 'no-name':
			return words.noName(line, fault.text);
		case 'unset':
			return words.unset(line, fault.name);
		case 'early':
			return words.early(line);
		case 'nothing':
			return words.nothing(line);
		case 'size': {
			const { layer, name, needs, got } = fault;
			return got === null
				? words.allSamples(line, name)
				: words.size(line, layer + 1, name, needs, got);
		}
		default:
			return fault satisfies never;
	}
}
