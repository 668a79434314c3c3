import { describe, expect, test } from 'vitest';
import { hostOf, type Frame } from '$lib/embed/host';
import type { FromFrame } from '$lib/embed/messages';

const HOST = 'https://school.example';

/** A frame in a page: what reaches that page, and a way to bring messages to the frame. */
function frameIn({
	ancestors = [HOST],
	referrer = ''
}: {
	ancestors?: string[];
	referrer?: string;
}) {
	const sent: { message: FromFrame; origin: string }[] = [];
	const parent = {
		postMessage: (message: FromFrame, origin: string) => void sent.push({ message, origin })
	};
	const target = new EventTarget();
	const frame = {
		parent,
		addEventListener: target.addEventListener.bind(target),
		location: { ancestorOrigins: ancestors },
		document: { referrer }
	} as unknown as Frame;
	const bring = (data: unknown, origin: string, source: unknown = parent): void =>
		void target.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
	return { frame, sent, bring };
}

describe('the page around a frame', () => {
	test.each([
		[{ ancestors: [HOST, 'https://top.example'] }, null, HOST],
		[{ ancestors: [], referrer: `${HOST}/lesson?x=1` }, null, HOST],
		[{ ancestors: ['null'] }, null, null],
		[{ ancestors: [], referrer: '' }, null, null],
		[{ ancestors: ['null'] }, HOST, HOST],
		[{ ancestors: [HOST] }, 'https://other.example', 'https://other.example'],
		[{ ancestors: [HOST] }, `${HOST}/page`, HOST],
		[{ ancestors: [HOST] }, 'nonsense', null],
		[{ ancestors: ['file://'] }, null, null]
	])('of %j, pinned to %s, is %s', (around, pinned, origin) => {
		const { frame, sent } = frameIn(around);
		const host = hostOf(frame, pinned);
		host?.post({ backstep: 'embed', type: 'error', message: 'x' });
		expect(sent[0]?.origin ?? null).toBe(origin);
	});

	test('is alone heard, and only from its own origin', () => {
		const { frame, bring } = frameIn({});
		const heard: unknown[] = [];
		const end = hostOf(frame, null)!.listen((data) => heard.push(data));
		bring(1, HOST);
		bring(2, 'https://other.example');
		bring(3, HOST, { postMessage: () => undefined });
		bring(4, HOST, null);
		expect(heard).toEqual([1]);
		end();
		bring(5, HOST);
		expect(heard).toEqual([1]);
	});

	test('is not there where a page stands by itself', () => {
		const alone = { location: {}, document: { referrer: HOST } } as unknown as { parent: unknown };
		alone.parent = alone;
		expect(hostOf(alone as Frame, null)).toBeNull();
	});
});
