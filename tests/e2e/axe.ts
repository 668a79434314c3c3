import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

/**
 * Each language in each theme, each at each width, each theme at each width: all pairs of them, in
 * half as many visits as there are threes.
 */
export const LOOKS = [
	{ lang: '', theme: 'light', width: 1440, height: 900 },
	{ lang: '', theme: 'dark', width: 390, height: 844 },
	{ lang: '/nl', theme: 'dark', width: 1440, height: 900 },
	{ lang: '/nl', theme: 'light', width: 390, height: 844 }
] as const;

/**
 * What axe finds on the page, a line each.
 *
 * @param within where it looks; everywhere, unless told
 */
export async function findings(page: Page, within = 'html'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
	const { violations } = await page.evaluate(
		(selector) =>
			(window as unknown as { axe: typeof axe }).axe.run(selector, {
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
				resultTypes: ['violations'],
				// Experimental: it wants a neuron's name to begin with the bare numbers on its card.
				rules: { 'label-content-name-mismatch': { enabled: false } }
			}),
		within
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`)
	);
}
