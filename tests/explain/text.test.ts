import { describe, expect, test } from 'vitest';
import { equationOf, type Equation } from '$lib/explain/equation';
import { matrixOf } from '$lib/explain/matrix';
import {
	call,
	chosen,
	fold,
	fraction,
	ln,
	minus,
	negative,
	number,
	product,
	square,
	sum,
	symbol
} from '$lib/explain/term';
import { textOf } from '$lib/explain/text';
import { rowOf, typeset, type Line } from '$lib/explain/typeset';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCase } from '../support/cases';
import { formatIn } from './formats';

const en = formatIn('en');
const [half, less] = [number(0.5), number(-0.25)];

test.each([
	['a negative number stands bare at the front', product(less, half), '−0.250 · 0.500'],
	['and in parentheses behind a sign', product(half, less), '0.500 · (−0.250)'],
	['also in a sum', sum(half, less, product(less, half)), '0.500 + (−0.250) + (−0.250) · 0.500'],
	['and after a minus', minus(half, less), '0.500 − (−0.250)'],
	['a sum is enclosed in a product', product(half, minus(chosen(1), half)), '0.500 · (1 − 0.500)'],
	['even at its front', product(minus(chosen(1), half), half), '(1 − 0.500) · 0.500'],
	['a product is not enclosed after a minus', negative(product(half, less)), '−0.500 · (−0.250)'],
	['a sum is', negative(sum(half, less)), '−(0.500 + (−0.250))'],
	['what is raised to a power is enclosed', square(less), '(−0.250)^2'],
	['so that ×10ⁿ is not misread', square(number(4.2e-5)), '(4.2×10⁻⁵)^2'],
	['ln of one thing needs no parentheses', ln(half), 'ln 0.500'],
	['ln of more does', ln(minus(chosen(1), half)), 'ln (1 − 0.500)'],
	['other functions have them', call('max', chosen(0), less), 'max(0, −0.250)'],
	['a fraction', fraction(minus(chosen(1), half), half), '(1 − 0.500)/0.500'],
	['indices', symbol('da', { sub: '2,13', sup: '(1)' }), 'da⁽¹⁾₂,₁₃']
])('%s', (_, term, text) => {
	expect(textOf(term, en)).toBe(text);
});

test('more than six terms are folded to three, … and the last', () => {
	const terms = Array.from({ length: 8 }, (_, k) => symbol('x', { sub: String(k + 1) }));
	expect(textOf(sum(...fold(terms.slice(0, 6))), en)).toBe('x₁ + x₂ + x₃ + x₄ + x₅ + x₆');
	expect(textOf(sum(...fold(terms)), en)).toBe('x₁ + x₂ + x₃ + … + x₈');
});

test('numbers follow the language, settings are shown as they were typed', () => {
	expect(textOf(product(chosen(0.5), number(0.25)), formatIn('nl'))).toBe('0,5 · 0,250');
});

test('a long line may be broken before its signs, a short one may not', () => {
	const parts = (line: Line): number => ('row' in line ? 1 : line.parts.length);
	const long = sum(...[1, 2, 3, 4].map((k) => product(number(k / 8), half)));
	expect(parts(typeset(long))).toBe(4);
	expect(parts(typeset(minus(chosen(1), square(half))))).toBe(1);
	expect(rowOf(typeset(long))).toHaveLength(15);
});

describe('Mazur’s example reads like the lecture', () => {
	const problem = problemOfCase(referenceCase('p01'));
	const timeline = new Timeline(problem);
	const { schedule } = timeline;
	const written = (equation: Equation): string =>
		[equation.name, equation.symbols, ...equation.numbers, equation.value]
			.map((term) => textOf(term, en))
			.join(' = ')
			.replace(' = ', ` ${equation.relation} `);
	const first = { epoch: 0, batch: 0, position: 0 };

	test.each([
		[
			'forward',
			{ kind: 'forward', layer: 0, ...first },
			[
				'z₁ = w₁₁ · x₁ + w₁₂ · x₂ + b₁ = 0.150 · 0.0500 + 0.200 · 0.100 + 0.350 = 0.378',
				'a₁ = sigmoid(z₁) = 1/(1 + e^(−0.378)) = 0.593'
			]
		],
		[
			'backward',
			{ kind: 'backward', layer: 1, ...first },
			[
				'dz₁ = da₁ · sigmoid′(z₁) = 0.741 · 0.751 · (1 − 0.751) = 0.741 · 0.187 = 0.138',
				'dW₁₂ = dz₁ · a⁽¹⁾₂ = 0.138 · 0.597 = 0.0827',
				'db₁ = dz₁ = 0.138',
				'da⁽¹⁾₂ = w₁₂ · dz₁ + w₂₂ · dz₂ = 0.450 · 0.138 + 0.550 · (−0.0381) = 0.0414'
			]
		],
		[
			'update',
			{ kind: 'update', layer: 1, ...first },
			[
				'w₁₂ ← w₁₂ − α · dW₁₂ = 0.450 − 0.5 · 0.0827 = 0.409',
				'b₁ ← b₁ − α · db₁ = 0.600 − 0.5 · 0.138 = 0.531'
			]
		]
	] as const)('%s', (_, cursor, lines) => {
		const moment = timeline.at(schedule.stepOf(cursor));
		const focus = { layer: cursor.layer, neuron: 0 };
		expect(equationOf(moment, problem, focus).map(written)).toEqual(lines);
	});

	test('and so do the titles of its matrices', () => {
		const titles = (cursor: Parameters<typeof schedule.stepOf>[0]) =>
			matrixOf(timeline.at(schedule.stepOf(cursor)), problem).map(({ title }) => textOf(title, en));
		expect(titles({ kind: 'forward', layer: 1, ...first })).toEqual(['z = W · a⁽¹⁾ + b']);
		expect(titles({ kind: 'backward', layer: 1, ...first })).toEqual([
			'dW = dz · a⁽¹⁾ᵀ',
			'da⁽¹⁾ = Wᵀ · dz'
		]);
		expect(titles({ kind: 'update', layer: 0, ...first })).toEqual([
			'W ← W − α · dW',
			'ΔW = −α · dW'
		]);
	});
});
