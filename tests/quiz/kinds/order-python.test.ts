import { describe, expect, test } from 'vitest';
import { fitListing, methodListing } from '$lib/explain/listing';
import { programOf } from '$lib/export/program';
import type { Problem } from '$lib/experiment/problem';
import { gapsOf, type Part } from '$lib/quiz/kinds/order/gaps';
import { pythonWithNumPy, run } from '../../support/python';
import { settingOf } from '../settings';

const PARTS: readonly Part[] = ['fit', 'forward', 'backward', 'update'];

interface Filled {
	readonly name: string;
	readonly program: string;
}

/** The exported program with every gap filled in every way that is accepted, and in every way that is a mistake. */
function filled(problem: Problem): Readonly<Record<'accepted' | 'mistaken', readonly Filled[]>> {
	const program = programOf(problem, 'numpy');
	const all = PARTS.flatMap((part) => {
		const lines = part === 'fit' ? fitListing(problem) : methodListing(part, problem, 0);
		return Object.entries(gapsOf(part, problem)).flatMap(([key, { accepts, mistakes }]) => {
			const text = lines.find((line) => line.key === key)!.text.trim();
			const fill = (answer: string): Filled => {
				const line = text.slice(0, text.lastIndexOf(accepts[0]!)) + answer;
				const rest = text.slice(text.lastIndexOf(accepts[0]!) + accepts[0]!.length);
				return { name: line + rest, program: program.replace(text, line + rest) };
			};
			return [
				...accepts.map((answer) => ({ right: true, ...fill(answer) })),
				...mistakes.map(({ text: answer }) => ({ right: false, ...fill(answer) }))
			];
		});
	});
	return {
		accepted: all.filter(({ right }) => right),
		mistaken: all.filter(({ right }) => !right)
	};
}

/** What each program prints last; null where Python stops it. */
const outcomes = (programs: readonly Filled[]): (string | null)[] =>
	JSON.parse(
		run(EACH, pythonWithNumPy!, JSON.stringify(programs.map(({ program }) => program)))
	) as (string | null)[];

const EACH = `
import contextlib, io, json, sys, warnings
warnings.simplefilter('ignore')
outputs = []
for program in json.load(sys.stdin):
  with contextlib.redirect_stdout(io.StringIO()) as output:
    try:
      exec(compile(program, 'program', 'exec'), {'__name__': '__main__'})
      outputs.append(output.getvalue().strip().split('\\n')[-1])
    except Exception:
      outputs.append(None)
json.dump(outputs, sys.stdout)
`;

/** Two numbers may differ in their last digits: (lr · dW) / m is lr · (dW / m) but for rounding. */
const rounded = (output: string | null): string =>
	(output ?? '').replace(/-?\d+\.\d+(e-?\d+)?/g, (digits) => Number(digits).toPrecision(8));

const RUNS = {
	SGD: 'data=circles&n=7&epochs=3&net=2-3t-2t-1s&lr=0.3',
	'SGD without shuffle': 'data=circles&n=7&epochs=3&net=2-3t-2t-1s&lr=0.3&shuffle=0',
	'mini-batches with a short last one': 'data=circles&n=7&batch=3&epochs=3&net=2-3t-2t-1s&lr=0.3',
	'mini-batches without a short last one':
		'data=circles&n=6&batch=3&epochs=3&net=2-3t-2t-1s&lr=0.3',
	'batches larger than the data': 'data=and&batch=6&epochs=3&net=2-3t-2t-1s&lr=0.3',
	'full batches': 'data=circles&n=6&batch=6&epochs=3&net=2-3t-2t-1s&lr=0.3'
};

describe.skipIf(!pythonWithNumPy).each(Object.entries(RUNS))('in NumPy, %s:', (_, hash) => {
	const { problem } = settingOf(hash);
	const { accepted, mistaken } = filled(problem);
	const right = rounded(
		outcomes([{ name: 'as exported', program: programOf(problem, 'numpy') }])[0]!
	);

	test('every accepted way to fill a gap trains to the same losses and weights', () => {
		for (const [i, output] of outcomes(accepted).entries())
			expect(rounded(output), accepted[i]!.name).toBe(right);
	});

	test('no mistake does', () => {
		for (const [i, output] of outcomes(mistaken).entries())
			expect(rounded(output), mistaken[i]!.name).not.toBe(right);
	});
});
