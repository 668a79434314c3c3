import { afterEach, expect, test } from 'vitest';
import '$lib/app.css';
import { contrast } from './support/contrast';

const { dataset } = document.documentElement;

afterEach(() => {
	delete dataset.theme;
	document.body.replaceChildren();
});

test.each(
	['light', 'dark'].flatMap((theme) =>
		['--negative', '--positive'].map((sign) => [theme, sign] as const)
	)
)('in the %s theme text on a value in %s reads, however strong the value is', (theme, sign) => {
	dataset.theme = theme;
	const text = document.createElement('span');
	text.className = 'on-value';
	document.body.append(text);
	text.style.background = 'var(--fill)';
	for (let percent = 0; percent <= 100; percent += 0.5) {
		text.style.setProperty('--fill', `color-mix(in oklab, var(${sign}) ${percent}%, var(--zero))`);
		const { color, fill, backgroundColor } = getComputedStyle(text);
		expect(contrast(color, backgroundColor), `${percent} %`).toBeGreaterThanOrEqual(4.5);
		expect(fill, 'the same in a drawing').toBe(color);
	}
});
