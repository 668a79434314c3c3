import type { Varied } from '$lib/experiment/comparison';
import type { Run } from './comparing.svelte';
import { besideOthers, namesOf, type Rated } from '$lib/explain/judge/naming';
import { fullName, nameOf, valueText, type NamedRun, type Speech } from './telling';

/**
 * Runs as people speak of them. A learning rate has its name, and a run its verdict beside the others, when all of
 * them are judged.
 *
 * @param n samples in the data
 */
export function named(
	runs: readonly Run[],
	vary: Varied,
	n: number,
	speech: Speech
): readonly NamedRun[] {
	const judged: readonly Rated[] = runs.flatMap(({ value, curve, verdict }) =>
		verdict ? [{ rate: Number(value), curve, verdict }] : []
	);
	const all = judged.length === runs.length;
	const rates = all && vary === 'lr' ? namesOf(judged) : [];
	const verdicts = all ? besideOthers(judged) : runs.map(({ verdict }) => verdict);
	const names = runs.map(({ value }, i) => nameOf(vary, value, n, rates[i] ?? null, speech));
	return runs.map((run, index) => {
		const name = names[index]!;
		const value = valueText(vary, run.value, speech);
		const alone = names.filter((other) => other === name).length === 1;
		return {
			...run,
			verdict: verdicts[index]!,
			index,
			name,
			rate: rates[index] ?? null,
			label: alone || value === '' ? name : value,
			full: fullName(name, value)
		};
	});
}
