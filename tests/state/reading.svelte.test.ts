import { beforeEach, describe, expect, test } from 'vitest';
import { PARTS, STOPS, stopsOf } from '$lib/chapter/stops';
import { Reading } from '$lib/state/reading.svelte';
import { Session } from '$lib/state/session.svelte';

beforeEach(() => localStorage.clear());

const begin = () => {
	const session = new Session(STOPS[0]!.address);
	return { session, reading: new Reading(session) };
};
const id = (index: number) => STOPS.at(index)!.id;

describe('the chapter', () => {
	test('begins at its first stop, and an address leads to any other', async () => {
		const { session, reading } = begin();
		await reading.load('');
		expect([reading.hash, reading.previous]).toEqual([id(0), null]);
		for (const { id, step, selection } of STOPS) {
			await reading.load(`#${id}`);
			expect([reading.stop.id, reading.hash]).toEqual([id, id]);
			expect([session.destination, session.selection]).toEqual([step, selection]);
		}
		expect([reading.number, reading.next]).toEqual([STOPS.length, null]);
	});

	test('stays where it is at an anchor that is no stop, and says where there is none', async () => {
		const { reading } = begin();
		await reading.load('#loss-1');
		await reading.load('#words');
		expect([reading.hash, reading.notes]).toEqual(['loss-1', []]);
		await reading.load('#loss-99');
		expect(reading.hash).toBe(id(0));
		expect(reading.notes).toEqual([{ key: 'stop', given: 'loss-99', used: id(0) }]);
	});

	test('knows that its network was stepped elsewhere, and the address leads there', async () => {
		const { session, reading } = begin();
		await reading.load('#forward-3');
		expect(reading.away).toBe(false);
		session.travel('layer', 1);
		expect(reading.away).toBe(true);
		const other = begin();
		await other.reading.load(`#${reading.hash}`);
		expect(other.session.step).toBe(session.step);
		reading.follow('forward-4');
		await expect.poll(() => reading.hash).toBe('forward-4');
	});
});

describe('what has been read', () => {
	test('is a part when every stop of it has come by', async () => {
		const { reading } = begin();
		await reading.load('');
		const stops = stopsOf(PARTS[0]);
		for (const stop of stops) {
			expect(reading.done).toEqual([]);
			await reading.load(`#${stop.id}`);
		}
		expect(reading.done).toEqual([PARTS[0]]);
	});

	test('is there on the next visit, with where to go on, until one starts again', async () => {
		const { reading } = begin();
		await reading.load('#loss-1');
		await reading.load('#rate-2');
		const next = begin().reading;
		next.restore();
		await next.load('');
		expect([next.left?.id, next.begun]).toEqual(['rate-2', true]);
		next.startAgain();
		const last = begin().reading;
		last.restore();
		expect([last.left, last.begun]).toEqual([null, false]);
	});

	test.each(['', '{', '{"read":["nowhere-1"],"last":"loss-1"}', '{"read":[]}'])(
		'that cannot be read, as %j, counts as nothing',
		(kept) => {
			localStorage.setItem('backstep:chapter', kept);
			const { reading } = begin();
			reading.restore();
			expect([reading.left, reading.done]).toEqual([null, []]);
		}
	);
});
