/** Computes long runs beside the page, one at a time, and reports every stretch as soon as it is known. */

import { Frontier, type Task } from './frontier';
import { readJob, type Report } from './runner';
import { Schedule } from './schedule';

/** Steps of a stretch: a few milliseconds of computing, and at most some hundred reports for a run. */
const LEAST_STEPS = 10_000;
const MOST_REPORTS = 250;

/** The job in hand. */
let current = -1;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
	const { id, task } = readJob(data);
	current = id;
	if (task) void compute(id, task);
});

async function compute(id: number, task: Task): Promise<void> {
	const { samples, layers } = task.problem;
	const schedule = new Schedule({
		...task.problem,
		n: samples.inputs.length,
		layers: layers.length
	});
	const { length } = schedule;
	const steps = Math.max(LEAST_STEPS, length / MOST_REPORTS);
	const frontier = new Frontier(task, schedule);
	while (current === id && frontier.step < length) {
		const stretch = frontier.to(Math.min(Math.ceil(frontier.step + steps), length));
		const report: Report = { id, stretch };
		postMessage(report, { transfer: [stretch.sampleLosses.buffer] });
		await nextTurn();
	}
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
