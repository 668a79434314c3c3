import { describe, expect, test } from 'vitest';
import { STOPS } from '$lib/chapter/stops';
import { Showing } from '$lib/state/showing.svelte';

const show = async (hash: string, predict = false): Promise<Showing> => {
	const showing = new Showing({ granularity: () => 'layer', predict: () => predict });
	await showing.load(hash);
	return showing;
};

/** What is on the screen, as another window makes it of the address. */
const elsewhere = async ({ programme }: Showing) => {
	const { session, programme: copy, steps } = await show(programme.hash);
	return { step: session.step, hash: copy.hash, asks: copy.asks, coming: steps.coming?.step };
};

const here = ({ session, programme, steps }: Showing) => ({
	step: session.step,
	hash: programme.hash,
	asks: programme.asks,
	coming: steps.coming?.step
});

describe('a run', () => {
	test('is presented step by step, there and back', async () => {
		const showing = await show('v=1&data=xor&step=11');
		showing.programme.next();
		expect(showing.session.step).toBe(12);
		showing.programme.back();
		expect(showing.programme.hash).toBe('v=1&data=xor&step=11');
	});

	test('with predict-first on is asked about, and the address knows', async () => {
		const showing = await show('v=1&data=xor&step=11', true);
		showing.programme.next();
		expect(showing.programme.hash).toBe('v=1&data=xor&step=11&ask=layer');
		expect(await elsewhere(showing)).toEqual(here(showing));
		showing.programme.reveal();
		expect(showing.session.step).toBe(12);
	});
});

describe('the chapter', () => {
	test('is presented stop by stop, from the first to the last and back, each with an address of its own', async () => {
		const showing = await show('learn=training-1');
		const { programme } = showing;
		const met: string[] = [];
		for (const { id, step } of STOPS) {
			await expect.poll(() => programme.hash).toBe(`learn=${id}`);
			// Shown at once, or as soon as it has been computed.
			expect(showing.session.destination).toBe(step);
			met.push(programme.hash);
			programme.next();
		}
		expect(new Set(met).size).toBe(STOPS.length);
		expect(programme.atEnd).toBe(true);
		for (const { id } of STOPS.toReversed()) {
			await expect.poll(() => programme.hash).toBe(`learn=${id}`);
			programme.back();
		}
		expect(programme.atStart).toBe(true);
	});

	test('can be stepped through between its stops, and goes on from there', async () => {
		const showing = await show('learn=forward-2');
		const { step } = showing.session;
		showing.steps.forward('layer');
		expect(showing.programme.hash).toBe(`learn=forward-2&step=${step + 1}&sel=L1.1`);
		expect(await elsewhere(showing)).toEqual(here(showing));
		showing.programme.next();
		await expect.poll(() => showing.programme.hash).toBe('learn=forward-3');
	});

	test('at its ends an announced step is still taken, or taken back', async () => {
		const last = await show('learn=question-3&step=5&ask=layer', true);
		expect([last.programme.asks, last.programme.atEnd]).toEqual([true, false]);
		last.programme.next();
		expect([last.session.step, last.programme.atEnd]).toEqual([6, true]);
		const first = await show('learn=training-1&ask=layer', true);
		expect(first.programme.atStart).toBe(false);
		first.programme.back();
		expect([first.programme.asks, first.programme.atStart]).toEqual([false, true]);
	});

	test('begins at its first stop where the address names none', async () => {
		expect((await show('learn=nowhere')).programme.hash).toBe('learn=training-1');
	});
});

describe('a quiz', () => {
	const QUIZ = 'v=1&data=xor&step=47&quiz=compute&count=4';

	test('is question, answer, next question, and back the same way', async () => {
		const showing = await show(QUIZ);
		const { programme } = showing;
		const way = [programme.hash];
		while (!programme.atEnd) {
			programme.next();
			way.push(programme.hash);
		}
		const expected = [1, 2, 3, 4].flatMap((at) => [
			`${QUIZ}&at=${at}`,
			`${QUIZ}&at=${at}&answer=1`
		]);
		expect(way).toEqual(expected);
		const back = [programme.hash];
		while (!programme.atStart) {
			programme.back();
			back.push(programme.hash);
		}
		expect(back).toEqual(expected.toReversed());
	});

	test('leads nowhere before its first question', async () => {
		const { programme } = await show(QUIZ);
		expect([programme.asks, programme.atStart]).toEqual([true, true]);
	});

	test('stands before the answer as long as it asks, and where it is computed afterwards', async () => {
		const showing = await show(QUIZ);
		const { programme, session } = showing;
		if (programme.kind !== 'quiz') throw new TypeError('not a quiz');
		const { step, shows } = programme.question!.place!;
		await expect.poll(() => session.step).toBe(step);
		programme.reveal();
		await expect.poll(() => session.step).toBe(shows);
		expect(programme.asks).toBe(false);
	});

	test('has the same questions in another window', async () => {
		const showing = await show(`${QUIZ}&at=3&answer=1`);
		const other = await show(showing.programme.hash);
		const [one, two] = [showing.programme, other.programme];
		if (one.kind !== 'quiz' || two.kind !== 'quiz') throw new TypeError('not a quiz');
		expect(one.number).toBe(3);
		expect(two.question?.place).toEqual(one.question?.place);
		expect(two.question?.asked.kind).toBe(one.question?.asked.kind);
	});

	test('that cannot be had keeps its link, which another window or visit may follow', async () => {
		const showing = await show('pack=broken&strict=strict');
		expect(showing.programme.kind).toBe('quiz');
		expect(showing.programme.topic).toBe('pack=broken&strict=strict');
		expect((await show(showing.programme.hash)).programme.hash).toBe(showing.programme.hash);
	});

	test('a number beyond its end is its last question', async () => {
		expect((await show(`${QUIZ}&at=50`)).programme.hash).toBe(`${QUIZ}&at=4`);
	});
});

describe('of a quiz that cannot be asked as its link says', () => {
	test('the reason is told: a pack that cannot be read', async () => {
		const { programme } = await show('pack=abc');
		if (programme.kind !== 'quiz') expect.fail('a quiz is presented');
		expect(programme.question).toBeNull();
		expect(programme.faults.map(({ reason }) => reason.kind)).toEqual(['link']);
	});

	test('the reason is told: a setting that is none', async () => {
		const showing = await show('v=1&data=xor&quiz=epoch&count=9999');
		expect(showing.notes.map(({ key }) => key)).toEqual(['count']);
		showing.dismissNotes();
		expect(showing.notes).toEqual([]);
	});
});
