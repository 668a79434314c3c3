import { afterEach, expect, test } from 'vitest';
import { carriedHere, withCarried, type Carried } from '$lib/lms/carried';
import { isPackaged } from '$lib/lms/packaged';

/** Puts what a packed page has in its head into this one. */
function arrive(html: string): void {
	const { head } = new DOMParser().parseFromString(html, 'text/html');
	const block = head.querySelector('script');
	if (block) document.head.append(block);
}

const PAGE = '<!doctype html><html><head><title>Quiz</title></head><body></body></html>';

afterEach(() => document.head.querySelector('#backstep-quiz')?.remove());

test('a page finds the quiz that was put into it, whatever stands in its address', () => {
	const carried: Carried = { quiz: "data=xor&quiz=dz</script><b>$&$'", pass: 66.5 };
	expect(isPackaged()).toBe(false);
	expect(carriedHere()).toBeNull();
	arrive(withCarried(PAGE, carried));
	expect(isPackaged()).toBe(true);
	expect(carriedHere()).toEqual(carried);
});

test('what cannot be read is no quiz, and still no page of the site', () => {
	arrive(withCarried(PAGE, { quiz: '', pass: 101 }));
	expect(isPackaged()).toBe(true);
	expect(carriedHere()).toBeNull();
});
