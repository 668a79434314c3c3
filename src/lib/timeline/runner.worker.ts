/** Computes long runs beside the page, a stretch of each in turn, and reports every stretch as soon as it is known. */

import { Frontier, type Stretch, type Task } from './frontier';
import type { Job, Report } from './runner';
import { scheduleOf } from './schedule';

/** Steps of a stretch: a few milliseconds of computing, and at most some hundred reports for a run. */
const LEAST_STEPS = 10_000;
const MOST_REPORTS = 250;

/** Gives the next stretch of a run. */
type Run = () => Stretch;

/** The jobs in hand, by their numbers. */
const runs = new Map<number, Run>();
let computing = false;

addEventListener('message', ({ data: { id, task } }: MessageEvent<Job>) => {
	if (!task) {
		runs.delete(id);
		return;
	}
	runs.set(id, begin(task));
	// The page hears of what is reported only; a rejected promise would go unnoticed.
	if (!computing) computeAll().catch(reportError);
});

function begin(task: Task): Run {
	const schedule = scheduleOf(task.problem);
	const { length } = schedule;
	const steps = Math.max(LEAST_STEPS, length / MOST_REPORTS);
	const frontier = new Frontier(task, schedule);
	return () => frontier.to(Math.min(Math.ceil(frontier.step + steps), length));
}

async function computeAll(): Promise<void> {
	computing = true;
	while (runs.size > 0)
		for (const [id, next] of runs) {
			const stretch = next();
			const report: Report = { id, stretch };
			if (stretch.end === null) runs.delete(id);
			postMessage(report, { transfer: [stretch.sampleLosses.buffer] });
			await nextTurn();
		}
	computing = false;
}

/** Lets waiting messages in. A timer would wait for milliseconds. */
function nextTurn(): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((done) => {
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});
}
