import { describe, expect, test } from 'vitest';
import { PRESENTED, USUAL } from '$lib/network/measures';
import { Session } from '$lib/state/session.svelte';
import { DESKTOP, PHONE } from './boxes';
import { show } from './show';

/** Steps of the first and the twentieth epoch that between them show every number there is. */
const tellingSteps = ({ schedule }: Session): number[] =>
	[0, 19].flatMap((epoch) => {
		const at = { epoch, batch: 0, position: 0 };
		const [first, last] = [0, schedule.layers - 1];
		return [
			schedule.stepOf({ kind: 'forward', ...at, layer: first }),
			schedule.stepOf({ kind: 'forward', ...at, layer: last }),
			schedule.stepOf({ kind: 'loss', ...at }),
			schedule.stepOf({ kind: 'backward', ...at, layer: last }),
			schedule.stepOf({ kind: 'backward', ...at, layer: first }),
			schedule.batchEnd(epoch, 0)
		];
	});

/** A text's box without the room that a font leaves for accents and tails. */
function inkOf(text: SVGTextElement): DOMRect {
	const { x, y, width, height } = text.getBoundingClientRect();
	const spare = 0.165 * height;
	return new DOMRect(x, y + spare, width, height - 2 * spare);
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const NETWORKS = [
	'data=xor',
	'data=circles',
	'data=mazur',
	'data=blobs',
	'data=blobs&batch=30',
	'data=spirals',
	'data=line',
	'data=moons&net=2-16t-16k-1s',
	'data=moons&net=2-16r-16r-2m&loss=cce',
	'data=spirals&net=2-8t-8t-8t-8t-8t-8t-1s',
	'data=moons&net=2-3k-3k-3k-1s'
];

describe.each([
	{ where: 'a wide page', box: DESKTOP },
	{ where: 'a phone', box: PHONE },
	{ where: 'a narrow phone', box: [312, 276] as const },
	{ where: 'a projector', box: [1184, 930] as const, measures: PRESENTED, unit: 2 },
	{ where: 'an old projector', box: [552, 672] as const, measures: PRESENTED, unit: 1.28 }
])('on $where', ({ box, measures = USUAL, unit = 1 }) => {
	test.each(NETWORKS)('no text covers another or leaves the picture: %s', async (hash) => {
		for (const lang of ['en', 'nl'] as const) {
			const session = new Session(hash);
			session.select({ layer: 0, neuron: session.moment.layers[0]!.biases.length - 1 });
			const { svg, update } = await show(session, { box, lang, measures, unit });
			const frame = svg.getBoundingClientRect();
			for (const step of tellingSteps(session)) {
				session.go(step);
				await update();
				const texts = Array.from(svg.querySelectorAll('text'), (text) => ({
					said: text.textContent,
					ink: inkOf(text)
				}));
				const pills = Array.from(svg.querySelectorAll('.label'), (pill) => ({
					said: pill.parentElement!.textContent.trim(),
					ink: pill.getBoundingClientRect()
				}));
				const outside = texts.filter(
					({ ink }) => ink.left < frame.left || ink.right > frame.right || ink.bottom > frame.bottom
				);
				const covered = [texts, pills].flatMap((all) =>
					all.filter(({ ink }, i) => all.slice(0, i).some((other) => overlap(ink, other.ink)))
				);
				for (const marks of [outside, covered])
					expect(
						marks.map(({ said }) => said),
						`step ${step}`
					).toEqual([]);
			}
		}
	});
});
