import type { Experiment } from '$lib/experiment/experiment';
import type { Value, Varied } from '$lib/experiment/comparison';
import type { ParameterPlace } from '$lib/experiment/edit';
import type { NumberFormat } from '$lib/explain/format';
import { FUNCTION_NAMES } from '$lib/explain/function-names';
import type { CompareWords } from '$lib/i18n/compare';
import type { Run } from './comparing.svelte';
import type { RateName } from '$lib/explain/judge/naming';
import type { Verdict } from '$lib/explain/judge/verdict';

/** How people speak of a run. */
export interface Names {
	/** Its place in the list, which gives it its mark. */
	readonly index: number;
	readonly name: string;
	/** With its value. */
	readonly full: string;
	/** The shortest of these that no other run has. */
	readonly label: string;
	/** What it is called for its learning rate, where that is what differs. */
	readonly rate: RateName | null;
}

export type NamedRun = Run & Names;

/** What is needed to speak of runs. */
export interface Speech {
	readonly words: CompareWords;
	readonly format: NumberFormat;
}

/**
 * What a run is called: a learning rate by what it turned out to be, everything else by what it is.
 *
 * @param n samples in the data
 */
export function nameOf(
	vary: Varied,
	value: Value,
	n: number,
	rate: RateName | null,
	{ words: { runs }, format }: Speech
): string {
	if (value === 'zeros') return runs.zeros;
	switch (vary) {
		case 'lr':
			return rate ? runs.names[rate] : runs.run;
		case 'batch':
			return value === 1 ? runs.sgd : value >= n ? runs.full : runs.mini;
		case 'shuffle':
			return value === 1 ? runs.shuffled : runs.inOrder;
		case 'seed':
			return `${runs.seed} ${format.setting(value)}`;
		default:
			return vary satisfies never;
	}
}

/** The value of a run as it is written beside its name; empty where the name says it. */
export function valueText(vary: Varied, value: Value, { words, format }: Speech): string {
	if (vary === 'lr') return `α = ${format.setting(Number(value))}`;
	if (vary === 'batch') return `${words.runs.batch} ${format.integer(Number(value))}`;
	return '';
}

/** Name and value: one run and no other. */
export const fullName = (name: string, value: string): string =>
	value === '' ? name : `${name}, ${value}`;

export function verdictText(verdict: Verdict, { words, format }: Speech): string {
	const say = words.runs.verdict;
	const { integer, number } = format;
	switch (verdict.kind) {
		case 'short':
			return say.short;
		case 'diverged':
			return say.diverged(integer(verdict.step));
		case 'oscillating':
			return say.oscillating(integer(verdict.rises), integer(verdict.epochs));
		case 'grown':
			return say.grown(number(verdict.from), number(verdict.to));
		case 'flat':
			return say.flat;
		case 'falling':
			return say.falling(number(verdict.drop), verdict.epochs, integer(verdict.epochs));
		case 'converged':
			return say.converged(integer(verdict.epoch));
		case 'settled':
			return say.settled(number(verdict.at), integer(verdict.epoch));
		default:
			return verdict satisfies never;
	}
}

/** That no rate was too high, and why, as far as the experiment shows it. */
export function tameText(
	alpha: number,
	{ loss, layers }: Experiment,
	n: number,
	{ words: { runs }, format }: Speech
): string {
	const { activation } = layers.at(-1)!;
	const bounded = activation === 'sigmoid' || activation === 'tanh' || activation === 'softmax';
	const squared = loss === 'mean_squared_error' || loss === 'half_squared_error';
	const reasons = [
		n === 1 ? runs.tame.one : '',
		bounded && squared ? runs.tame.bounded(FUNCTION_NAMES[activation]) : ''
	];
	return [runs.tame.fact(format.setting(alpha)), ...reasons].filter(Boolean).join(' ');
}

/** What a weight or a bias is called in a list; layers, neurons and inputs are counted from 1. */
export function placeName(place: ParameterPlace, words: CompareWords['surface']): string {
	const [layer, neuron] = [place.layer + 1, place.neuron + 1];
	return place.kind === 'weight'
		? words.weight(layer, neuron, place.input + 1)
		: words.bias(layer, neuron);
}

/** The same in a sentence. */
export function thePlace(place: ParameterPlace, words: CompareWords['surface']): string {
	const [layer, neuron] = [place.layer + 1, place.neuron + 1];
	return place.kind === 'weight'
		? words.theWeight(layer, neuron, place.input + 1)
		: words.theBias(layer, neuron);
}

/** Two significant digits, for numbers that are only about right. */
export const rough = (value: number): number => Number(value.toPrecision(2));
