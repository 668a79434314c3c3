import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

/**
 * What axe finds on the page, a line each.
 *
 * @param within where it looks; everywhere, unless told
 */
export async function findings(page: Page, within = 'html'): Promise<string[]> {
	await page.evaluate(axeSource);
	const { violations } = await page.evaluate(
		(selector) =>
			(window as unknown as { axe: typeof axe }).axe.run(selector, {
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
				// Experimental: it wants a neuron's name to begin with the bare numbers on its card.
				rules: { 'label-content-name-mismatch': { enabled: false } }
			}),
		within
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`)
	);
}
