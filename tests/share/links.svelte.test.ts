import { expect, test } from 'vitest';
import { iframeOf, markdownOf } from '$lib/share/links';

const LINK = 'https://example.org/nl#v=1&data=xor&step=87&hide=setup';

test.each(['Backstep: XOR, epoch 1', 'A "quoted" <b>name</b> & more'])(
	'the code of a frame makes that frame: %s',
	(name) => {
		const drawn = new DOMParser().parseFromString(iframeOf(name, LINK), 'text/html');
		const frame = drawn.querySelector('iframe')!;
		expect(frame.getAttribute('src')).toBe(LINK);
		expect(frame.title).toBe(name);
		expect(drawn.body.children).toHaveLength(1);
		expect(drawn.body.textContent).toBe('');
	}
);

test('brackets in a name do not end the Markdown link', () => {
	expect(markdownOf('w[1] \\ x', LINK)).toBe(`[w\\[1\\] \\\\ x](<${LINK}>)`);
});
