import { beforeEach, expect, test } from 'vitest';
import { keptCarrier } from '$lib/quiz/pack/carrier';
import { writePack } from '$lib/quiz/pack/link';
import { keepPack, keptPack } from '$lib/state/pack-kept';
import { examplePack } from '$lib/teach/example';

const pack = examplePack('Week 3');
const carrier = keptCarrier(writePack(pack));

beforeEach(() => localStorage.clear());

test('a pack that is kept is found by what its address has of it', () => {
	keepPack(pack);
	expect(keptPack(carrier)).toEqual(pack);
});

test('another pack is not taken for it, nor what is no pack any more', () => {
	expect(keptPack(carrier)).toBeNull();
	keepPack(examplePack('Week 4'));
	expect(keptPack(carrier)).toBeNull();
	const damaged = '{"backstep": "pack"';
	localStorage.setItem('backstep:quiz-pack', damaged);
	expect(keptPack(keptCarrier(damaged))).toBeNull();
});
