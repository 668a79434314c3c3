import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelOf, readMessage, type Message } from '$lib/present/protocol';

const SHOWN = {
	hash: 'v=1&data=xor&step=4',
	granularity: 'layer',
	predict: false,
	blank: false,
	playing: false
} as const;

const MESSAGES: readonly Message[] = [
	{ kind: 'hello' },
	{ kind: 'shown', shown: SHOWN },
	{ kind: 'command', name: 'next', released: false },
	{ kind: 'go', step: 12 },
	{ kind: 'bye' },
	{ kind: 'claim', by: 'abcd0123' },
	{ kind: 'taken', by: 'abcd0123' }
];

test.each(MESSAGES)('$kind is understood as it was said', (message) => {
	expect(readMessage(structuredClone(message))).toEqual(message);
});

test.each([
	null,
	undefined,
	'hello',
	{},
	{ kind: 'dance' },
	{ kind: 'shown' },
	{ kind: 'shown', shown: { ...SHOWN, granularity: 'week' } },
	{ kind: 'shown', shown: { ...SHOWN, hash: 'x'.repeat(2_000_001) } },
	{ kind: 'command', name: 'constructor()', released: false },
	{ kind: 'command', name: 'next' },
	{ kind: 'go', step: -1 },
	{ kind: 'go', step: 1.5 },
	{ kind: 'go', step: NaN },
	{ kind: 'claim', by: 'ABC' }
])('%j is no message', (data) => {
	expect(readMessage(data)).toBeNull();
});

test('whatever comes through the channel, reading it never throws', () => {
	fc.assert(
		fc.property(fc.anything(), (data) => {
			expect(() => readMessage(data)).not.toThrow();
		})
	);
});

test('two presentations talk on two channels', () => {
	expect(channelOf('aaaaaaaa')).not.toBe(channelOf('bbbbbbbb'));
});
