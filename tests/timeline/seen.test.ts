import { expect, test } from 'vitest';
import { epochsDone, samplesSeen } from '$lib/timeline/seen';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCase } from '../support/cases';
import { forEverySchedule } from '../support/schedules';

test('the epochs done are those whose end has been reached', () => {
	forEverySchedule((_, stops) => {
		let ends = 0;
		for (const cursor of stops) {
			if (cursor.kind === 'epoch-end') ends++;
			expect(epochsDone(cursor)).toBe(ends);
		}
	});
});

test.each(['p02', 'p08'])('the samples seen are those that have had a loss: %s', (prefix) => {
	const timeline = new Timeline(problemOfCase(referenceCase(prefix)));
	let seen = 0;
	for (let step = 0; step <= timeline.length; step++) {
		const moment = timeline.at(step);
		if (moment.cursor.kind === 'loss') {
			seen++;
			expect(moment.loss).toBe(timeline.sampleLosses[seen - 1] ?? moment.loss);
		}
		expect(samplesSeen(moment)).toBe(seen);
	}
	timeline.computeTo(timeline.length);
	expect(seen).toBe(timeline.sampleLosses.length);
});
