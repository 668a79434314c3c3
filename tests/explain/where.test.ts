import { describe, expect, test } from 'vitest';
import { whereIs } from '$lib/explain/where';
import { en } from '$lib/i18n/en';
import { nl } from '$lib/i18n/nl';
import { Schedule } from '$lib/timeline/schedule';

describe('where a step is, in words', () => {
	const schedule = new Schedule({ n: 4, layers: 3, epochs: 50, batchSize: 1 });
	const at = (step: number, words: typeof en) =>
		whereIs(schedule.cursorOf(step), schedule, words.page);
	const backward = { kind: 'backward', epoch: 2, batch: 1, position: 1, layer: 1 } as const;

	test('in English', () => {
		expect(at(0, en)).toBe('start');
		expect(at(1, en)).toBe('epoch 1 of 50, new epoch');
		expect(at(schedule.stepOf(backward), en)).toBe(
			'epoch 3 of 50, sample 2 of 4, backward layer 2'
		);
	});

	test('in Dutch', () => {
		expect(at(0, nl)).toBe('begin');
		expect(at(schedule.stepOf(backward), nl)).toBe(
			'epoch 3 van 50, voorbeeld 2 van 4, achteruit laag 2'
		);
	});
});
