import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import ComparePage from '$lib/compare/ComparePage.svelte';
import { Comparing } from '$lib/compare/comparing.svelte';
import type { Lang } from '$lib/i18n/number';
import InComparison from './InComparison.svelte';

/** The Compare page on an address, all its runs computed. */
export async function showComparison(hash: string, lang: Lang = 'en') {
	await page.viewport(1440, 900);
	const comparing = new Comparing();
	await comparing.load(hash);
	const screen = await render(
		ComparePage,
		{ props: {} },
		{ wrapper: InComparison, wrapperProps: { lang, comparing } }
	);
	await expect
		.poll(() => comparing.runs.length > 0 && comparing.runs.every(({ complete }) => complete), {
			timeout: 20_000
		})
		.toBe(true);
	return { comparing, screen };
}
