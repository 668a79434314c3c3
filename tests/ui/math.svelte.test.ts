import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import MathTerm from '$lib/ui/Math.svelte';
import { fraction, number, product, square, sum, symbol, type Term } from '$lib/explain/term';
import InLanguage from '../support/InLanguage.svelte';

const show = async (term: Term, width = 340) => {
	const wrapper = { wrapper: InLanguage, wrapperProps: { lang: 'en' } } as const;
	const { container } = await render(MathTerm, { props: { term } }, wrapper);
	container.style.width = `${width}px`;
	return container;
};

test('a formula is MathML', async () => {
	const page = await show(product(fraction(number(1), number(3)), square(number(-0.25))));
	const tags = [...page.querySelectorAll('math, math *')].map(({ tagName }) => tagName);
	expect(tags).toEqual('math mfrac mrow mn mrow mn mo msup mrow mo mn mo mrow mn'.split(' '));
	expect(page.querySelector('math')!.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
	expect(page.querySelector('msup')!.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
	expect(page.textContent.replace(/\s/g, '')).toBe('13·(−0.250)2');
});

test('names lean, indices stand beside them', async () => {
	const page = await show(symbol('da', { sub: '2', sup: '(1)' }));
	const name = page.querySelector('mi')!;
	expect(name.parentElement!.tagName).toBe('msubsup');
	expect(getComputedStyle(name).fontStyle).toBe('italic');
	expect(getComputedStyle(name).textTransform).toBe('none');
});

test('a long sum is broken before its signs', async () => {
	const terms = [1, 2, 3, 4].map((k) => product(number(k / 8), number(-k / 16)));
	const page = await show(sum(...terms), 150);
	const tops = [...page.querySelectorAll('math')].map((math) => math.getBoundingClientRect().top);
	expect(tops).toHaveLength(4);
	expect(new Set(tops.map(Math.round)).size).toBe(4);
	const firsts = [...page.querySelectorAll('math')].map((math) => math.textContent.trim()[0]);
	expect(firsts).toEqual(['0', '+', '+', '+']);
});
