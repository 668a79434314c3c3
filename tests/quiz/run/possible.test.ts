import { expect, test } from 'vitest';
import { possibleKinds } from '$lib/quiz/run/possible';
import { KIND_NAMES } from '$lib/quiz/topics';
import { settingOf } from '../settings';

const kindsOf = (hash: string) => possibleKinds(KIND_NAMES, settingOf(hash).problem);

test('a run of single samples and few numbers may be asked about everything', () => {
	expect(kindsOf('data=xor')).toEqual(KIND_NAMES);
});

test.each(['data=xor&batch=2', 'data=circles'])('%s is not gone back through by hand', (hash) => {
	expect(KIND_NAMES.filter((kind) => !kindsOf(hash).includes(kind))).toEqual(['backward']);
});
