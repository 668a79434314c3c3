import { beforeEach, expect, test } from 'vitest';
import { keepNotes, keptNotes } from '$lib/state/notes-kept';

beforeEach(() => localStorage.clear());

test('notes belong to their topic, and an empty one is forgotten', () => {
	keepNotes('learn=forward-1', 'Ask about the bias.');
	keepNotes('v=1&data=xor', 'Slowly!');
	expect(keptNotes('learn=forward-1')).toBe('Ask about the bias.');
	expect(keptNotes('v=1&data=xor')).toBe('Slowly!');
	expect(keptNotes('learn=forward-2')).toBe('');
	keepNotes('learn=forward-1', '  ');
	expect(keptNotes('learn=forward-1')).toBe('');
	expect(localStorage.getItem('backstep:notes')).not.toContain('forward-1');
});

test('long topics that begin alike have notes of their own', () => {
	const long = (end: string): string => `v=1&data=own&z=${'a'.repeat(5000)}${end}`;
	keepNotes(long('b'), 'One.');
	keepNotes(long('c'), 'The other.');
	expect([keptNotes(long('b')), keptNotes(long('c')), keptNotes(long('d'))]).toEqual([
		'One.',
		'The other.',
		''
	]);
	expect(localStorage.getItem('backstep:notes')!.length).toBeLessThan(400);
});

test('what cannot be read counts as no notes, and is written over', () => {
	localStorage.setItem('backstep:notes', '[4]');
	expect(keptNotes('v=1&data=xor')).toBe('');
	keepNotes('v=1&data=xor', 'Slowly!');
	expect(keptNotes('v=1&data=xor')).toBe('Slowly!');
});
