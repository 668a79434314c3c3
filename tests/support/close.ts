import { expect } from 'vitest';
import type { Written } from './cases';

type Expected = Written | readonly Expected[];
type Got = number | null | undefined | readonly Got[];

/** Fails unless every number agrees: |got − expected| ≤ atol + rtol·|expected|, NaN with NaN, ∞ with its own sign. */
export function expectClose(
	got: Got,
	expected: Expected,
	{ rtol, atol }: { rtol: number; atol: number },
	where: string
): void {
	if (Array.isArray(expected)) {
		const list = got as readonly Got[];
		expect(Array.isArray(got) && list.length, `length of ${where}`).toBe(expected.length);
		expected.forEach((e: Expected, i) => expectClose(list[i], e, { rtol, atol }, `${where}[${i}]`));
		return;
	}
	const e = Number(expected);
	if (Object.is(got, e)) return;
	const close =
		typeof got === 'number' && Number.isFinite(e) && Math.abs(got - e) <= atol + rtol * Math.abs(e);
	expect(close, `${where}: ${String(got)} is not ${e}`).toBe(true);
}
