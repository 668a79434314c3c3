import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import Explanation from '$lib/equation/Explanation.svelte';
import Working from '$lib/equation/Working.svelte';
import { equationOf } from '$lib/explain/equation';
import { focusOf } from '$lib/explain/focus';
import { nudgeOf } from '$lib/explain/nudge';
import { sentenceOf } from '$lib/explain/sentence';
import type { Lang } from '$lib/i18n/number';
import { plain } from '$lib/i18n/rich';
import { Session } from '$lib/state/session.svelte';
import { formatIn } from '../explain/formats';
import { DICTIONARIES } from '../support/dictionaries';
import InLanguage from '../support/InLanguage.svelte';

/** The explanation of an address, in a column. */
async function show(hash: string, lang: Lang = 'en', width = 340) {
	const session = new Session(hash);
	const { moment, problem, selection, timeline } = session;
	const props = { moment, problem, selection, steps: timeline.length, announce: true, Working };
	const wrapper = { wrapper: InLanguage, wrapperProps: { lang } };
	const screen = await render(Explanation, { props }, wrapper);
	screen.container.style.width = `${width}px`;
	return { screen, session, page: screen.container };
}

const texts = (page: Element, selector: string): string[] =>
	[...page.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

test.each(['en', 'nl'] as const)(
	'the values beside the equations are the moment’s own (%s)',
	async (lang) => {
		const { number } = formatIn(lang);
		for (let step = 0; step <= 18; step++) {
			const { page, session, screen } = await show(`data=xor&net=2-4t-3t-1s&step=${step}`, lang);
			const { moment, problem } = session;
			const equations = equationOf(moment, problem, focusOf(moment, null));
			expect(texts(page, '.equation b')).toEqual(equations.map(({ value }) => number(value.value)));
			expect(screen.getByRole('heading', { level: 2 }).element()).toBeVisible();
			await screen.unmount();
		}
	}
);

test('the sentence is a status, read out only when asked to be', async () => {
	const { screen, session } = await show('data=xor&step=8');
	const status = screen.getByRole('status');
	const { moment, problem } = session;
	const sentence = plain(sentenceOf(moment, problem, null, DICTIONARIES.en, formatIn('en')));
	const spaces = /[\s\u00a0]+/g;
	expect(status.element().textContent.trim().replace(spaces, ' ')).toBe(sentence);
	await expect.element(status).toHaveAttribute('aria-live', 'polite');
	await screen.rerender({ announce: false });
	await expect.element(status).toHaveAttribute('aria-live', 'off');
});

test('the selected neuron is the one explained', async () => {
	const { screen, page, session } = await show('data=xor&step=9&sel=L1.3');
	await expect.element(screen.getByText('Neuron 3 of layer 1')).toBeVisible();
	const { dz } = session.moment.layers[0]!;
	expect(texts(page, '.equation b')[0]).toBe(formatIn('en').number(dz![2]!));
});

test('a gradient says what nudging gives', async () => {
	const { screen, session } = await show('data=xor&step=7');
	const nudge = nudgeOf(session.moment, session.problem, { layer: 1, neuron: 0 })!;
	const found = formatIn('en').number(nudge.derivative);
	await expect.element(screen.getByText(`checked by nudging z: ${found}`)).toBeVisible();
});

test('where a nudge finds another slope, none is claimed to be checked', async () => {
	// Zero weights and biases: every z of the ReLU layer stands on its kink.
	const zeros = 'init=0,0,0,0,0,0,1,1,0';
	const { screen, page } = await show(`data=xor&net=2-2r-1s&${zeros}&step=9`);
	await expect.element(screen.getByText(/there is no single slope/)).toBeVisible();
	expect(page.textContent).not.toContain('checked');
});

const WIDE = [
	'data=blobs&step=4',
	'data=blobs&step=7',
	'data=blobs&loss=bce&step=5',
	'data=blobs&loss=bce&step=6',
	'data=circles&net=2-16t-16r-1s&step=4',
	'data=circles&net=2-16t-16r-1s&step=10',
	'data=circles&batch=4&net=2-16t-16r-1s&step=50',
	'data=line&lr=300&step=45',
	'data=line&lr=300&step=2000',
	'data=mazur&step=6'
];

test.each(WIDE)('nothing is cut off in a column of 300 px: %s', async (hash) => {
	for (const lang of ['en', 'nl'] as const) {
		const { page, screen } = await show(hash, lang, 300);
		const card = page.querySelector('section')!.getBoundingClientRect();
		for (const element of page.querySelectorAll('section *')) {
			const { left, right } = element.getBoundingClientRect();
			expect(left, element.outerHTML).toBeGreaterThanOrEqual(card.left + 15);
			expect(right, element.outerHTML).toBeLessThanOrEqual(card.right - 15);
		}
		await screen.unmount();
	}
});
