import { expect, test } from 'vitest';
import { ACTIVATIONS } from '$lib/engine/activation';
import { LOSSES } from '$lib/engine/loss';
import type { Problem } from '$lib/experiment/problem';
import type { NumberAsked } from '$lib/quiz/asked';
import type { Given, Question } from '$lib/quiz/question';
import type { KindName } from '$lib/quiz/topics';
import type { Moment } from '$lib/timeline/moment';
import { environmentOf } from '../../explain/environment';
import { checkMany } from '../laws';

/** A quantity from nothing but the numbers that come with the question, by the formula of the lecture. */
type OnPaper = (given: Named, problem: Problem, question: Question) => number;
/** All the numbers of a name, in their order. */
type Named = (name: string) => number[];

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const dot = (u: readonly number[], v: readonly number[]): number =>
	sumOf(u.map((value, k) => value * v[k]!));

/** The layer that the neuron of the question belongs to. */
const activationOf = ({ layers }: Problem, { place }: Question) =>
	ACTIVATIONS[layers[place!.selection!.layer]!.activation];
/** Where the neuron stands among the numbers given: only softmax needs those of the others. */
const indexIn = (given: readonly number[], { place }: Question): number =>
	given.length > 1 ? place!.selection!.neuron : 0;

const ON_PAPER: Readonly<Partial<Record<KindName, OnPaper>>> = {
	z: (given) => dot(given('w'), [...given('x'), ...given('a')]) + given('b')[0]!,
	a: (given, problem, question) => {
		const z = Float64Array.from(given('z'));
		const a = new Float64Array(z.length);
		activationOf(problem, question).apply(z, a);
		return a[indexIn(given('z'), question)]!;
	},
	loss: (given, problem) =>
		LOSSES[problem.loss].value(Float64Array.from(given('o')), Float64Array.from(given('t'))),
	da: (given, problem) => {
		const da = new Float64Array(1);
		LOSSES[problem.loss].gradient(Float64Array.from(given('o')), Float64Array.from(given('t')), da);
		// The mean is over all outputs.
		return da[0]! / (given('n')[0] ?? 1);
	},
	dz: (given, problem, question) => {
		const [da, z, a] = ['da', 'z', 'a'].map((name) => Float64Array.from(given(name)));
		const dz = new Float64Array(da!.length);
		activationOf(problem, question).chain(da!, z!, a!, dz);
		return dz[indexIn(given('da'), question)]!;
	},
	dW: (given) => given('dz')[0]! * [...given('x'), ...given('a')][0]!,
	db: (given) => given('dz')[0]!,
	'da-below': (given) => dot(given('w'), given('dz')),
	weight: (given) => {
		const gradient = given('dW')[0] ?? given('ΣdW')[0]! / given('m')[0]!;
		return given('w')[0]! - given('α')[0]! * gradient;
	},
	'mean-loss': (given) =>
		given('n').length > 0 ? given('ΣL')[0]! / given('n')[0]! : sumOf(given('L')) / given('L').length
};

const namedIn =
	(given: readonly Given[]): Named =>
	(wanted) =>
		given.filter(({ name }) => name.name === wanted).map(({ value }) => value.value);

/** What the trace has under the name of the solution. */
function traced(moment: Moment, problem: Problem, { solution, kind }: Question): number {
	const { name } = solution.equations[0]!;
	if (kind === 'loss') return moment.loss!;
	if (kind === 'mean-loss') return moment.meanLoss!;
	// An update's name is that of the number it makes: the weight after it.
	const now = { ...moment, layers: moment.layers.map((layer) => ({ ...layer, before: null })) };
	return environmentOf(now, problem)(name);
}

test.each(Object.entries(ON_PAPER))(
	'2,000 questions for %s have the number of the trace as their one answer, and it follows from what is given',
	(kind, onPaper) => {
		checkMany(kind as KindName, (question, { problem, timeline }) => {
			const { value } = question.asked as NumberAsked;
			const there = traced(timeline.at(question.place!.shows), problem, question);
			if (value !== there) expect.fail(`asks for ${value}, where the trace has ${there}`);
			const computed = onPaper(namedIn(question.given), problem, question);
			// Sums may be taken in another order.
			if (!(Math.abs(computed - value) <= 1e-9 * Math.max(1, Math.abs(value))))
				expect.fail(`what is given comes to ${computed}, not ${value}`);
		});
	}
);
