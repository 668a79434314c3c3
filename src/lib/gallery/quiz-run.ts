import type { PackReading } from '$lib/quiz/pack/parse';
import { parsePack } from '$lib/quiz/pack/parse';
import { carrierOf } from '$lib/quiz/pack/link';
import { runsOf } from '$lib/quiz/pack/setting';
import { packSource } from '$lib/quiz/pack/source';
import { CLEAN, type Ending } from '$lib/quiz/run/outcome';
import type { Turn } from '$lib/quiz/run/source';
import { USUAL_TERMS } from '$lib/quiz/run/terms';
import type { QuizRun } from '$lib/state/quiz.svelte';
import { inSlices } from '$lib/state/slices';
import { examplePack } from '$lib/teach/example';

const RIGHT: Ending = { ...CLEAN, confidence: 'sure' };

/** Every way in which a question can end. */
const ENDINGS: readonly Ending[] = [
	{
		...RIGHT,
		wrong: 1,
		causes: [
			{ remark: { en: 'A batch is a *part* of it.', nl: 'Een batch is er een *deel* van.' } }
		],
		answer: { kind: 'choice', chosen: 0 }
	},
	{ ...RIGHT, answer: { kind: 'play', typed: ['10', '50'] } },
	{ ...RIGHT, hints: 1, confidence: 'guess' },
	{ ...RIGHT, right: false, skipped: true, confidence: null },
	{ ...RIGHT, right: false, revealed: true, wrong: 2, causes: ['slope-forgotten'] },
	{ ...RIGHT, ahead: true, confidence: 'think' }
];

/** The example pack, taken as far as every way has come once, and its very beginning. */
export async function exampleRuns(title: string): Promise<readonly QuizRun[]> {
	const pack = examplePack(title);
	const means = { runFor: await runsOf(pack), inSlices, carry: carrierOf };
	const source = await packSource(pack, USUAL_TERMS, await carrierOf(pack), means);
	const turns = ENDINGS.reduce<readonly Turn[]>((before, ending) => {
		const posed = source.next(before);
		return posed ? [...before, { ...posed, ending }] : before;
	}, []);
	const begun = { source, over: false, exhausted: false };
	return [
		{ ...begun, from: 'link', turns: [] },
		{ ...begun, from: 'kept', turns }
	];
}

/** What may be brought to the start of a quiz: a pack, and what is none. */
export const BROUGHT: readonly PackReading[] = [
	{ pack: examplePack('Week 3'), faults: [] },
	parsePack(
		'{\n"backstep": "pack",\n"version": 1,\n"title": "x",\n"items": [{"kind": "dq"}, {}]\n}'
	)
];
