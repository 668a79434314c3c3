import type { Varied } from '$lib/experiment/comparison';
import type { Run } from './comparing.svelte';
import { besideOthers, namesOf, type RateName } from '$lib/explain/judge/naming';
import { fullName, nameOf, valueText, type Names, type Speech } from './telling';

/**
 * Runs as people speak of them. A learning rate has its name, and a run its verdict, beside those others that have
 * been judged: one that is still under way changes nothing about them.
 *
 * @param n samples in the data
 */
export function named<R extends Pick<Run, 'value' | 'curve' | 'verdict'>>(
	runs: readonly R[],
	vary: Varied,
	n: number,
	speech: Speech
): readonly (R & Names)[] {
	const judged = runs.flatMap(({ value, curve, verdict }, index) =>
		verdict ? [{ index, rate: Number(value), curve, verdict }] : []
	);
	const placeOf = (run: number): number => judged.findIndex(({ index }) => index === run);
	const verdicts = besideOthers(judged);
	const rates = vary === 'lr' ? namesOf(judged) : [];
	const rateOf = (run: number): RateName | null => rates[placeOf(run)] ?? null;
	const names = runs.map(({ value }, i) => nameOf(vary, value, n, rateOf(i), speech));
	return runs.map((run, index) => {
		const name = names[index]!;
		const value = valueText(vary, run.value, speech);
		const alone = names.filter((other) => other === name).length === 1;
		return {
			...run,
			verdict: verdicts[placeOf(index)] ?? null,
			index,
			name,
			rate: rateOf(index),
			label: alone || value === '' ? name : value,
			full: fullName(name, value)
		};
	});
}
