import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import DataPanel from '$lib/data/DataPanel.svelte';
import type { Lang } from '$lib/i18n/number';
import type { Session } from '$lib/state/session.svelte';
import type { Cursor } from '$lib/timeline/cursor';
import InLanguage from '../support/InLanguage.svelte';
import type { Run } from './run';

export const propsOf = (run: Run, cursor: Cursor) => ({
	moment: run.at(cursor),
	problem: run.problem,
	dataset: run.dataset,
	playing: false
});

/** The data panel at a place of a run. */
export const show = (run: Run, cursor: Cursor, lang: Lang = 'en') =>
	render(
		DataPanel,
		{ props: propsOf(run, cursor) },
		{ wrapper: InLanguage, wrapperProps: { lang } }
	);

/** The data panel of a session, which goes along when the session takes a step. */
export async function follow(session: Session): Promise<void> {
	const props = {
		get moment() {
			return session.moment;
		},
		get problem() {
			return session.problem;
		},
		get dataset() {
			return session.dataset;
		},
		playing: false
	};
	await render(DataPanel, { props }, { wrapper: InLanguage, wrapperProps: { lang: 'en' } });
}

export const loss = (epoch: number, position: number): Cursor => ({
	kind: 'loss',
	epoch,
	batch: position,
	position
});

/** The texts of a table row, without what only stands between them. */
export const cells = (row: Element): string[] =>
	Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent.trim());

export const bodyRows = (): Element[] =>
	page
		.getByRole('row')
		.elements()
		.filter((row) => row.closest('tbody') !== null);

export const cursorRow = (): Element[] =>
	bodyRows().filter((row) => row.getAttribute('aria-current') === 'true');
