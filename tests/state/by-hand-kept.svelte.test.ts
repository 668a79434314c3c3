import { beforeEach, expect, test } from 'vitest';
import { keptAside } from '$lib/state/by-hand-kept';
import { Session } from '$lib/state/session.svelte';

const EDITED = 'v=1&data=xor&edits=w1.1.1@12=1.5,b2.1@17=2&step=20';

beforeEach(() => sessionStorage.clear());

test('changes set aside for the original run survive a reload, and are one click away', () => {
	const before = new Session(EDITED);
	before.byHand.showOriginal();
	keptAside.write(before.aside!);

	const after = new Session(before.hash);
	after.setAside(keptAside.read()!);
	expect(after.edits).toEqual([]);
	after.byHand.showChanged();
	expect(after.hash).toBe(EDITED);
	expect(after.aside).toBeNull();
});

test.each(['data=xor&lr=3', 'data=moons', 'data=xor&edits=b1.1@5=2'])(
	'another run, %s, is left alone',
	(hash) => {
		const before = new Session(EDITED);
		before.byHand.showOriginal();
		const other = new Session(hash);
		other.setAside(before.aside!);
		expect(other.aside).toBeNull();
	}
);

test('what is forgotten is kept no longer', () => {
	keptAside.write({ run: 'v=1', edits: 'b1.1@5=2' });
	keptAside.forget();
	expect(keptAside.read()).toBeNull();
});

test.each(['', '{}', '[', '{"run":1,"edits":""}'])('%s in the storage is nothing', (kept) => {
	sessionStorage.setItem('backstep:aside', kept);
	expect(keptAside.read()).toBeNull();
});
