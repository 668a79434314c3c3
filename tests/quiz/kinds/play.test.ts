import { expect, test } from 'vitest';
import { ACTIVATIONS } from '$lib/engine/activation';
import { typedNumber } from '$lib/i18n/number';
import type { PlayAsked, PlayField } from '$lib/quiz/asked';
import { Draw } from '$lib/quiz/draw';
import { grade, isRight } from '$lib/quiz/grade';
import { questionOf } from '$lib/quiz/kinds';
import type { MistakeId } from '$lib/quiz/mistake';
import type { Question } from '$lib/quiz/question';
import type { Setting } from '$lib/quiz/setting';
import type { Moment } from '$lib/timeline/moment';
import { problems } from '../../support/problems';
import { environmentOf } from '../../explain/environment';
import { checkMany } from '../laws';
import { runOf, settingOf } from '../settings';

const sgd = problems.map((problem) => ({ ...problem, batchSize: 1 })).chain(runOf);

const fieldsOf = ({ asked }: Question): readonly PlayField[] => (asked as PlayAsked).fields;
const typed = (values: readonly number[]): string[] =>
	values.map((value) => typedNumber(value, 'nl'));

test('2,000 backward passes ask for the trace’s numbers in the order of the stepper, and those are right', () => {
	checkMany(
		'backward',
		(question, { problem, timeline }) => {
			const fields = fieldsOf(question);
			fields.forEach(({ name, step, asked: { value } }, k) => {
				const moment = timeline.at(step);
				const now = {
					...moment,
					layers: moment.layers.map((layer) => ({ ...layer, before: null }))
				};
				if (environmentOf(now, problem)(name) !== value) expect.fail(`${name.name} at ${step}`);
				if (step < (fields[k - 1]?.step ?? question.place!.shows)) expect.fail('goes back');
				if (question.solution.equations[k]!.value.value !== value) expect.fail('other equation');
			});
			const answer = typed(fields.map(({ asked }) => asked.value));
			expect(grade(question.asked, { kind: 'play', typed: answer }).kind).toBe('right');
		},
		sgd
	);
});

/** The layers as somebody leaves them who goes back through a sample in another way. */
type Layers = readonly {
	readonly dz: readonly number[];
	readonly dW: readonly (readonly number[])[];
	readonly weights: readonly (readonly number[])[];
	readonly biases: readonly number[];
}[];

/** Backpropagation as in the lecture, each of whose lines can be replaced. */
interface Lines {
	readonly dz: (da: number, z: number, a: number, slope: number) => number;
	readonly dW: (dz: number, x: number, a: number, w: number) => number;
	readonly db: (dz: number) => number;
	readonly update: (w: number, gradient: number, learningRate: number) => number;
	/** Which weight dz is sent down by: the old or the new W, and its indices. */
	readonly down: (
		old: readonly (readonly number[])[],
		now: readonly (readonly number[])[],
		j: number,
		k: number
	) => number;
}

const LECTURE: Lines = {
	dz: (da, _z, _a, slope) => da * slope,
	dW: (dz, x) => dz * x,
	db: (dz) => dz,
	update: (w, gradient, learningRate) => w - learningRate * gradient,
	down: (old, _now, j, k) => old[j]![k]!
};

function goBack({ layers, sample }: Moment, learningRate: number, lines: Lines): Layers {
	const done: Layers[number][] = [];
	let da = layers.at(-1)!.da!;
	for (let l = layers.length - 1; l >= 0; l--) {
		const { activation, z, a, before } = layers[l]!;
		const x = layers[l - 1]?.a ?? sample!.input;
		const slope = ACTIVATIONS[activation].slope!;
		const dz = da.map((value, j) => lines.dz(value, z![j]!, a![j]!, slope(z![j]!, a![j]!)));
		const old = before!.weights;
		const dW = dz.map((dzj, j) => x.map((xk, k) => lines.dW(dzj, xk, a![j]!, old[j]![k]!)));
		const weights = old.map((row, j) =>
			row.map((w, k) => lines.update(w, dW[j]![k]!, learningRate))
		);
		const biases = before!.biases.map((b, j) => lines.update(b, lines.db(dz[j]!), learningRate));
		done.unshift({ dz, dW, weights, biases });
		da = x.map((_, k) =>
			dz.reduce((sum, value, j) => sum + lines.down(old, weights, j, k) * value, 0)
		);
	}
	return done;
}

/** The number of a field. */
function numberOf(layers: Layers, { name, layer, neuron }: PlayField): number {
	const { dz, dW, weights, biases } = layers[layer]!;
	const input = Number(name.sub!.at(-1)) - 1;
	switch (name.name) {
		case 'dz':
			return dz[neuron]!;
		case 'dW':
			return dW[neuron]![input]!;
		case 'w':
			return weights[neuron]![input]!;
		default:
			return biases[neuron]!;
	}
}

function asked(setting: Setting, seed = 1): { question: Question; after: Moment } {
	const question = questionOf('backward', setting, new Draw(seed))!;
	const last = fieldsOf(question).at(-1)!.step;
	return { question, after: setting.timeline.at(last) };
}

const RUNS = [
	settingOf('data=mazur'),
	settingOf('data=xor'),
	settingOf('data=circles&n=12&net=2-3r-3k-1s')
];

const SYSTEMATIC: readonly (readonly [MistakeId, Partial<Lines>])[] = [
	['rate-forgotten', { update: (w, gradient) => w - gradient }],
	['gradient-added', { update: (w, gradient, rate) => w + rate * gradient }],
	['step-for-result', { update: (_w, gradient, rate) => rate * gradient }],
	['slope-forgotten', { dz: (da) => da }],
	['slope-is-activation', { dz: (da, _z, a) => da * a }],
	['input-forgotten', { dW: (dz) => dz }],
	['own-activation', { dW: (dz, _x, a) => dz * a }],
	['weight-for-input', { dW: (dz, _x, _a, w) => dz * w }],
	['bias-gradient-zero', { db: () => 0 }],
	['updated-weights', { down: (_old, now, j, k) => now[j]![k]! }],
	[
		'not-transposed',
		{ down: (old, _now, j, k) => (old.length === old[0]!.length ? old[k]![j]! : old[j]![k]!) }
	]
];

test.each(SYSTEMATIC)(
	'whoever makes the mistake %s all the way has exactly its numbers wrong, each for that reason',
	(id, lines) => {
		let found = 0;
		for (const setting of RUNS) {
			const { question, after } = asked(setting);
			const fields = fieldsOf(question);
			const made = goBack(after, setting.problem.learningRate, { ...LECTURE, ...lines });
			const values = fields.map((field) => numberOf(made, field));
			const mark = grade(question.asked, { kind: 'play', typed: typed(values) });
			const right = fields.map((field, k) => isRight(field.asked, values[k]!));
			if (right.every(Boolean)) continue;
			if (mark.kind !== 'wrong') throw new Error(mark.kind);
			expect(mark.parts).toEqual(right);
			mark.causesOf.forEach((causes, k) => {
				if (right[k]) expect(causes).toEqual([]);
				else expect(causes).toContain(id);
				found++;
			});
			// What explains most comes first.
			expect(mark.causes[0]).toBe(id);
		}
		expect(found).toBeGreaterThan(0);
	}
);

test('the numbers of the lecture’s loop are right', () => {
	for (const setting of RUNS) {
		const { question, after } = asked(setting);
		const made = goBack(after, setting.problem.learningRate, LECTURE);
		const answer = typed(fieldsOf(question).map((field) => numberOf(made, field)));
		expect(grade(question.asked, { kind: 'play', typed: answer }).kind).toBe('right');
	}
});

test('batches and networks with more than 80 numbers are not played', () => {
	const draw = () => new Draw(1);
	expect(questionOf('backward', settingOf('data=xor&batch=2'), draw())).toBeNull();
	expect(questionOf('backward', settingOf('data=xor&net=2-8t-8t-1s'), draw())).toBeNull();
});
