import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nowhere } from '$lib/state/quiz-kept';
import { Quiz } from '$lib/state/quiz.svelte';
import { Session } from '$lib/state/session.svelte';
import { voices } from '../quiz/laws';

const XOR = 'v=1&data=xor&quiz=epoch&count=3';
const CIRCLES = 'v=1&data=circles&quiz=epoch&count=2';

const sessions: Session[] = [];
beforeEach(() => localStorage.clear());
afterEach(() => sessions.splice(0).forEach(({ ahead }) => ahead.close()));

/** A quiz on a page of its own. */
function open(store?: ConstructorParameters<typeof Quiz>[1]): Quiz {
	const session = new Session();
	sessions.push(session);
	return new Quiz(session, store);
}

describe('a link', () => {
	test('begins its quiz, which ends after so many questions', async () => {
		const quiz = open(nowhere);
		await quiz.load(XOR);
		expect([quiz.stage, quiz.hash]).toEqual(['asking', XOR]);
		for (let asked = 0; asked < 3; asked++) await quiz.goOn();
		expect([quiz.stage, quiz.done.length]).toEqual(['results', 3]);
	});

	test('that is followed while another one is on its way is the one that counts', async () => {
		for (let moments = 0; moments < 30; moments++) {
			const quiz = open(nowhere);
			const first = quiz.load(XOR);
			for (let k = 0; k < moments; k++) await Promise.resolve();
			await Promise.all([first, quiz.load(CIRCLES)]);
			expect([quiz.hash, quiz.stage], `after ${moments}`).toEqual([CIRCLES, 'asking']);
		}
	});
});

test('beginning anew counts, also while the next question is on its way', async () => {
	const quiz = open(nowhere);
	await quiz.load(XOR);
	await quiz.goOn();
	await Promise.all([quiz.goOn(), quiz.again()]);
	expect([quiz.stage, quiz.run?.turns]).toEqual(['asking', []]);
	const going = quiz.goOn();
	quiz.other();
	await going;
	expect(quiz.stage).toBe('start');
});

describe('what is kept', () => {
	test('goes on where it was, with what was done with the question on the screen', async () => {
		const quiz = open();
		await quiz.load(XOR);
		await quiz.goOn();
		quiz.attempt!.lookAhead();
		quiz.keep();
		const again = open();
		await again.load(XOR);
		expect(again.run?.from).toBe('kept');
		expect(again.run?.turns).toHaveLength(1);
		expect(again.attempt?.ending).toEqual(quiz.attempt?.ending);
	});

	test('of a question that had been done with leads to the next', async () => {
		const quiz = open();
		await quiz.load(XOR);
		quiz.attempt!.reveal(voices[0]!);
		quiz.keep();
		const again = open();
		await again.load(XOR);
		expect(again.run?.turns).toHaveLength(1);
		expect(again.attempt?.over).toBe(false);
	});

	test('is forgotten with the choice of another quiz', async () => {
		const quiz = open();
		await quiz.load(XOR);
		await quiz.goOn();
		quiz.keep();
		quiz.other();
		expect(quiz.stage).toBe('start');
		const again = open();
		await again.load(XOR);
		expect(again.run?.turns).toEqual([]);
	});
});
