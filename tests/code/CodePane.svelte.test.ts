import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import CodePane from '$lib/code/CodePane.svelte';
import { fitListing, lineOf, methodListing, methodOf } from '$lib/explain/listing';
import { variablesOf } from '$lib/explain/variables';
import { Session } from '$lib/state/session.svelte';
import InLanguage from '../support/InLanguage.svelte';

/** The code of an address, in a pane of 350 px by as many as are asked for. */
async function show(hash: string, height = 900) {
	const session = new Session(hash);
	const target = document.createElement('div');
	target.style.cssText = `display: grid; grid-template: minmax(0, 1fr) / 350px; height: ${height}px`;
	document.body.append(target);
	const propsNow = () => ({
		moment: session.moment,
		problem: session.problem,
		name: session.experiment.data.name,
		next:
			session.step < session.timeline.length ? session.schedule.cursorOf(session.step + 1) : null
	});
	const { rerender } = await render(
		CodePane,
		{ target, props: propsNow() },
		{ baseElement: target, wrapper: InLanguage, wrapperProps: { lang: 'nl' } }
	);
	return {
		session,
		list: page.getByRole('list', { name: 'De code van fit()' }).element() as HTMLElement,
		frame: target.querySelector('.frame')!,
		go: (step: number) => {
			session.go(step);
			return rerender(propsNow());
		}
	};
}

afterEach(() => {
	document.body.replaceChildren();
});

const linesOf = (list: Element): HTMLElement[] => Array.from(list.querySelectorAll('li'));
const codeOf = (line: Element): string => line.querySelector('code')!.textContent;
const valueOf = (line: Element): string | undefined =>
	line.querySelector('.value')?.textContent ?? undefined;
/** Whether something is drawn in front of a line. */
const isMarked = (line: Element): boolean => getComputedStyle(line, '::before').content !== 'none';

describe.each(['data=xor', 'data=xor&shuffle=0', 'data=xor&batch=3', 'data=blobs&epochs=1'])(
	'%s',
	(hash) => {
		/** Looks at every step of the first two samples and at the ends of the first epoch and of the run. */
		async function forEveryStep(look: (shown: Awaited<ReturnType<typeof show>>) => void) {
			const shown = await show(hash);
			const { schedule, timeline } = shown.session;
			const steps = Array.from({ length: 3 + 2 * schedule.stepsPerSample }, (_, step) => step);
			for (const step of [...steps, schedule.stepsPerEpoch, timeline.length]) {
				await shown.go(step);
				look(shown);
			}
		}

		test('the lines are those of the listing, numbered from 1', async () => {
			const { session, list } = await show(hash);
			expect(linesOf(list).map(codeOf)).toEqual(
				fitListing(session.problem).map(({ text }) => text)
			);
			const numbers = linesOf(list).map((line) =>
				Number(line.querySelector('.number')!.textContent)
			);
			expect(numbers).toEqual(numbers.map((_, i) => i + 1));
		});

		test('exactly one line is current: the one that the step has run', async () => {
			await forEveryStep(({ session: { moment, problem }, list }) => {
				const key = lineOf(moment.cursor.kind, problem);
				const text = fitListing(problem).find((line) => line.key === key)!.text;
				const current = linesOf(list).filter((line) => line.ariaCurrent === 'step');
				expect(current.map(codeOf)).toEqual([text]);
			});
		});

		test('beside the current line only the next one is marked, and differently', async () => {
			await forEveryStep(({ session: { moment, problem, schedule, timeline }, list }) => {
				const here = lineOf(moment.cursor.kind, problem);
				const ahead =
					moment.step < timeline.length
						? lineOf(schedule.cursorOf(moment.step + 1).kind, problem)
						: here;
				const keys = fitListing(problem).map(({ key }) => key);
				const marked = linesOf(list).flatMap((line, i) => (isMarked(line) ? [keys[i]!] : []));
				expect(new Set(marked)).toEqual(new Set([here, ahead]));
				const [mark, other] = [here, ahead].map(
					(key) => getComputedStyle(linesOf(list)[keys.indexOf(key)]!, '::before').borderLeftWidth
				);
				expect(mark === other).toBe(here === ahead);
			});
		});

		test('every variable stands beside the line that sets it', async () => {
			await forEveryStep(({ session: { moment, problem }, list }) => {
				const values = variablesOf(moment, problem);
				expect(linesOf(list).map(valueOf)).toEqual(
					fitListing(problem).map(({ key }) => values[key])
				);
			});
		});

		test('inside a layer its method is shown, with its variables and the layer’s number', async () => {
			await forEveryStep(({ session: { moment, problem }, frame }) => {
				const { cursor } = moment;
				const method = methodOf(cursor.kind);
				const lines =
					method && 'layer' in cursor ? methodListing(method, problem, cursor.layer) : [];
				const values = variablesOf(moment, problem);
				expect(linesOf(frame).map(codeOf)).toEqual(lines.map(({ text }) => text));
				expect(linesOf(frame).slice(1).map(valueOf)).toEqual(
					lines.slice(1).map(({ key }) => values[key])
				);
				if ('layer' in cursor) expect(frame.textContent).toContain(`in laag ${cursor.layer + 1}`);
			});
		});
	}
);

/** The list is scrolled when the frame has been laid out. */
async function laidOut(): Promise<void> {
	await new Promise(requestAnimationFrame);
	await new Promise(requestAnimationFrame);
}

test('the current line stays in view where the pane becomes lower', async () => {
	const { session, list, go } = await show('data=xor');
	await go(2 + session.schedule.stepsPerSample - 1);
	list.closest<HTMLElement>('.code')!.parentElement!.style.height = '260px';
	await laidOut();
	const line = list.querySelector('[aria-current]')!.getBoundingClientRect();
	expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
	expect(line.bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom + 0.5);
});

test('in a pane too low for the listing the current line is always in view', async () => {
	const { session, list, go } = await show('data=xor&batch=4', 320);
	for (let step = 0; step <= session.schedule.stepsPerEpoch; step++) {
		await go(step);
		await laidOut();
		const box = list.getBoundingClientRect();
		const line = list.querySelector('[aria-current]')!.getBoundingClientRect();
		expect(line.top, `step ${step}`).toBeGreaterThanOrEqual(box.top - 0.5);
		expect(line.bottom, `step ${step}`).toBeLessThanOrEqual(box.bottom + 0.5);
	}
	expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
	expect(list.tabIndex, 'it can be scrolled by keyboard').toBe(0);
});
