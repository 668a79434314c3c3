import { expect } from 'vitest';
import type { Written } from './cases';

type Nested = Written | null | undefined | readonly Nested[];

/** Fails unless every number agrees: |got − expected| ≤ atol + rtol·|expected|, NaN with NaN, ∞ with its own sign. */
export function expectClose(
	got: Nested,
	expected: Nested,
	{ rtol, atol }: { rtol: number; atol: number },
	where: string
): void {
	if (Array.isArray(expected)) {
		const list = got as readonly Nested[];
		expect(Array.isArray(got) && list.length, `length of ${where}`).toBe(expected.length);
		expected.forEach((e: Nested, i) => expectClose(list[i], e, { rtol, atol }, `${where}[${i}]`));
		return;
	}
	const e = Number(expected);
	const g = Number(got ?? undefined);
	if (Object.is(g, e)) return;
	const close = Number.isFinite(e) && Math.abs(g - e) <= atol + rtol * Math.abs(e);
	expect(close, `${where}: ${g} is not ${e}`).toBe(true);
}
