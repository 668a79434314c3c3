import { problemOf } from '$lib/experiment/problem';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { loadDataset } from '$lib/experiment/datasets';
import { readAddress } from '$lib/experiment/address';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '$lib/experiment/edit';
import type { Problem } from '$lib/experiment/problem';
import { sentenceOf } from '$lib/explain/sentence';
import { DICTIONARIES } from '../support/dictionaries';
import { formatNumber } from '$lib/i18n/number';
import { pieces, plain } from '$lib/i18n/rich';
import type { CursorKind } from '$lib/timeline/cursor';
import type { Moment } from '$lib/timeline/moment';
import { overflowOf } from '$lib/timeline/overflow';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCase } from '../support/cases';
import { editedProblems } from '../support/problems';
import { formatIn, languages } from './formats';
import { focusedMomentsOf, runs } from './runs';

const { en } = DICTIONARIES;
const english = (moment: Moment, problem: Problem, focus: Parameters<typeof sentenceOf>[2]) =>
	plain(sentenceOf(moment, problem, focus, en, formatIn('en')));

/** What is wrong with how a sentence is put together; nothing, one hopes. */
function flaws(sentence: string, lang: string, finite: boolean): string[] {
	const text = plain(sentence);
	const rules: [flaw: string, found: boolean][] = [
		['a hole', /undefined|null|\[object|function|=>|[{}]|Infinity/.test(text)],
		['a number that is none', finite && /NaN|∞/.test(text)],
		['a mark without its other half', /[*_]/.test(text)],
		['an empty mark', pieces(sentence).some((piece) => piece.text.trim() === '')],
		['a doubled or missing space', / {2}|[.,:;][A-Za-z]/.test(text)],
		['no end', !/[.)]$/.test(text)],
		['a hyphen for a minus', /(^|[ (=])-\d/.test(text)],
		['the decimal sign of another language', (lang === 'nl' ? /\d\.\d/ : /\d,\d/).test(text)]
	];
	return rules.filter(([, found]) => found).map(([flaw]) => `${flaw}: ${sentence}`);
}

const allFlaws = (problem: Problem, most?: number): string[] =>
	[...focusedMomentsOf(problem, most)].flatMap(([moment, focus]) =>
		languages.flatMap(([lang, words, format]) =>
			flaws(sentenceOf(moment, problem, focus, words, format), lang, !overflowOf(moment))
		)
	);

describe.each(runs)('%s', (_, problem) => {
	test('every step has a whole sentence in both languages', () => {
		expect(allFlaws(problem)).toEqual([]);
	});
});

test('so has every step of any network, loss and batch size', () => {
	fc.assert(
		fc.property(editedProblems, (problem) => {
			expect(allFlaws(problem, 60)).toEqual([]);
		})
	);
});

/** All English sentences of one kind of step. */
const told = (prefix: string, kind: CursorKind) => {
	const problem = problemOfCase(referenceCase(prefix));
	return [...focusedMomentsOf(problem)]
		.filter(([moment]) => moment.cursor.kind === kind)
		.map(([moment, focus]) => ({ moment, focus, text: english(moment, problem, focus) }));
};

test('the blame is multiplied by the slope', () => {
	expect(told('p05', 'backward').map(({ text }) => text)).toContain(
		'The blame da arriving at layer 1 is multiplied by how steep tanh is at each z, which is 1 − a². ' +
			'That gives dz: how much the loss changes when z changes.'
	);
});

test.each([
	['t0.1@2=7', true],
	['t0.1@2=0.5', false]
])('cross-entropy with %s says that it is made for targets from 0 to 1: %s', (edit, says) => {
	const reading = readAddress(`data=xor&shuffle=0&edits=${edit}`);
	const { experiment } = reading.address;
	const problem = problemOf(experiment, loadDataset(experiment.data) as Dataset);
	const moment = new Timeline(problem).at(5);
	expect(moment.cursor.kind).toBe('loss');
	expect(english(moment, problem, null).includes('made for targets')).toBe(says);
});

test('a ReLU neuron is called silent and its blame stopped just where z is not above 0', () => {
	for (const kind of ['forward', 'backward'] as const)
		for (const { moment, focus, text } of told('p04', kind)) {
			const { activation, z } = moment.layers[focus!.layer]!;
			const dead = activation === 'relu' && z![focus!.neuron]! <= 0;
			expect(/stays silent|no blame passes/.test(text), text).toBe(dead);
		}
});

test('an answer is said to be on the wrong side just where it is', () => {
	for (const { moment, text } of told('p02', 'loss')) {
		const miss = Math.abs(moment.layers.at(-1)!.a![0]! - moment.sample!.target[0]!);
		expect(text.includes('wrong side'), text).toBe(miss > 0.5);
		expect(text.includes('nearer to the target'), text).toBe(miss < 0.5);
	}
});

test('the direction in which the loss falls follows from the sign of da', () => {
	for (const prefix of ['p01', 'p02', 'p05', 'p06'])
		for (const { moment, focus, text } of told(prefix, 'gradient')) {
			const da = moment.layers.at(-1)!.da![focus!.neuron]!;
			expect(text.includes('larger output'), text).toBe(da < 0);
			expect(text.includes('smaller output'), text).toBe(da > 0);
		}
});

test('within a mini-batch nothing changes yet, and the update speaks of the mean', () => {
	for (const { text } of told('p08', 'backward')) expect(text).toContain('nothing changes yet');
	for (const { text } of told('p08', 'update')) expect(text).toContain('mean');
	for (const { text } of told('p02', 'backward')) expect(text).not.toContain('nothing changes');
	for (const { text } of told('p02', 'update')) expect(text).toContain('at once');
});

test('only the layers above the first speak of the blame they pass down', () => {
	for (const { moment, text } of told('p14', 'backward')) {
		const { cursor } = moment;
		const above = cursor.kind === 'backward' && cursor.layer > 0;
		expect(text.includes('before the update'), text).toBe(above);
	}
});

test('numbers that are not finite are called so, and only those', () => {
	const steps = (['forward', 'backward', 'update'] as const).flatMap((kind) => told('p10', kind));
	for (const { moment, text } of steps) {
		const { cursor, layers } = moment;
		if (!('layer' in cursor)) continue;
		const { z, a, dz, dW, weights, biases } = layers[cursor.layer]!;
		const below = layers[cursor.layer - 1]?.da ?? [];
		const { [cursor.kind]: numbers } = {
			forward: [...z!, ...a!],
			backward: [...(dz ?? []), ...(dW?.flat() ?? []), ...below],
			update: [...weights.flat(), ...biases]
		};
		expect(text.startsWith('Not every number is finite'), text).toBe(
			!numbers.every(Number.isFinite)
		);
	}
	expect(steps.some(({ text }) => text.startsWith('Not every'))).toBe(true);
});

describe('what was changed by hand', () => {
	const problem = problemOfCase(referenceCase('p02'));
	const weight = (input: number) => ({ kind: 'weight', layer: 0, neuron: 0, input }) as const;
	const bias = (neuron: number) => ({ kind: 'bias', layer: 0, neuron }) as const;
	const at = (edits: readonly Edit[]): [string, Moment] => {
		const edited = { ...problem, edits };
		const moment = new Timeline(edited).at(edits[0]!.step);
		return [english(moment, edited, null), moment];
	};

	test('is told before a step that is run with it, and after an update that it replaces', () => {
		const [before, forward] = at([{ step: 3, what: weight(1), value: 0.5 }]);
		expect(forward.cursor.kind).toBe('forward');
		expect(before).toMatch(
			/^Changed by hand: weight w₁₂ of layer 1 from −?\d\.\d+ to 0\.500\. (The|Each) neuron/
		);
		const step = new Timeline(problem).schedule.stepOf({
			kind: 'update',
			epoch: 0,
			batch: 0,
			position: 0,
			layer: 0
		});
		const [after, update] = at([{ step, what: weight(1), value: 0.5 }]);
		const computed = formatNumber(update.changes[0]!.was, 'en');
		expect(after).toMatch(/ at once/);
		expect(after).toContain(`Changed by hand: weight w₁₂ of layer 1 from ${computed} to 0.500.`);
		expect(after.endsWith('to 0.500.')).toBe(true);
	});

	test('at the start leaves the origin of all others to be told, if there are any', () => {
		const first = { step: 0, value: 5 };
		const bit = { kind: 'input', sample: 0, input: 0 } as const;
		const given = { ...problem, init: new Timeline(problem).at(0).parameters };
		const start = (run: Problem, ...changed: Edit['what'][]) => {
			const edited = { ...run, edits: changed.map((what) => ({ ...first, what })) };
			const moment = new Timeline(edited).at(0);
			return [
				english(moment, edited, null),
				plain(sentenceOf(moment, edited, null, DICTIONARIES.nl, formatIn('nl')))
			].map((text) => text.replace(/^.*hand[^.]*?: .+?\. (?=[A-Z])/, ''));
		};
		for (const run of [problem, given]) {
			for (const text of start(run, weight(0))) expect(text).toMatch(/^(All other|Alle andere) /);
			for (const text of start(run, bit))
				expect(text).toMatch(/^(All|The|Alle|De) (?!other|andere)/);
		}
		const two: Problem = {
			...problem,
			inputs: 1,
			layers: [{ units: 1, activation: 'linear' }],
			samples: { inputs: [Float64Array.of(1)], targets: [Float64Array.of(1)] }
		};
		expect(start(two, weight(0), bias(0))).toEqual([
			'Nothing has been computed yet.',
			'Er is nog niets berekend.'
		]);
	});

	test('is told one by one as long as there is not much of it', () => {
		const values = [weight(0), weight(1), bias(0), bias(1), { ...weight(0), layer: 1 }];
		const [text] = at(values.map((what) => ({ step: 3, what, value: 2 })));
		expect(text.match(/ to 2/g)).toHaveLength(3);
		expect(text).toContain('; and 2 more.');
	});

	test('keeps a target that has just been changed out of what was computed with the old one', () => {
		const step = new Timeline(problem).schedule.stepOf({
			kind: 'backward',
			epoch: 0,
			batch: 0,
			position: 0,
			layer: problem.layers.length - 1
		});
		const { index } = new Timeline(problem).at(step).sample!;
		const what = { kind: 'target', sample: index, output: 0 } as const;
		expect(at([{ step, what: bias(0), value: 1 }])[0]).toContain('simply o');
		expect(at([{ step, what, value: 0.25 }])[0]).not.toContain('simply o');
	});
});
