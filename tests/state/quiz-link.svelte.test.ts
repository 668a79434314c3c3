import { expect, test } from 'vitest';
import { writePackLink } from '$lib/quiz/pack/link';
import { openLink } from '$lib/state/quiz-link';
import { Session } from '$lib/state/session.svelte';

const PACK = {
	backstep: 'pack' as const,
	version: 1 as const,
	title: 'Two',
	items: [{ type: 'number' as const, prompt: 'One and one?', answer: 2 }]
};

test('a pack is opened by what is loaded for it', async () => {
	const link = await writePackLink(PACK);
	const opened = await openLink(link!, new Session());
	expect(opened).toMatchObject({ choice: { about: 'pack', pack: PACK }, missing: false });
	expect(opened.source).not.toBeNull();
});

test('where that cannot be loaded, the quiz is missing, and nothing is thrown', async () => {
	const link = await writePackLink(PACK);
	const lost = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
	expect(await openLink(link!, new Session(), lost)).toMatchObject({
		source: null,
		missing: true,
		choice: { about: 'pack' }
	});
});
