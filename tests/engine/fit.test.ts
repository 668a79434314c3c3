import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, fit, type Progress } from '$lib/engine/fit';
import { LOSSES } from '$lib/engine/loss';
import { Perceptron } from '$lib/engine/perceptron';
import { RandomState } from '$lib/engine/random';
import { beginProblem, optionsOf, type Problem } from '$lib/experiment/problem';
import { expectClose } from '../support/close';
import { problems } from '../support/problems';

/** Every weight and bias of a network. */
const parametersOf = ({ layers }: Perceptron): number[] =>
	layers.flatMap(({ weights, biases }) => [...weights, ...biases]);

/** Another network with the same parameters. */
const copyOf = (network: Perceptron, { inputs, layers }: Problem): Perceptron =>
	new Perceptron(inputs, layers).restore(network.copyParameters());

const neuron = { units: 1, activation: 'linear' } as const;

/** Only 0 and −0 count as the same. */
const exactly = { rtol: 0, atol: 0 };

/** Trains to the end, watching steps whenever `watched` says so. */
function train(problem: Problem, watched: () => boolean, until = 0) {
	const { network, progress } = beginProblem(problem);
	const pace = { steps: watched(), until };
	const losses: number[] = [];
	for (const { kind } of fit(network, problem.samples, optionsOf(problem), progress, pace)) {
		if (kind === 'epoch-end') losses.push(progress.lossSum);
		pace.steps = watched();
	}
	return { parameters: parametersOf(network), losses, order: progress.order };
}

/** Every stop of one epoch of a 1-1-1 network, layers counted from 0: 'forward 1'. */
function stopsOf(n: number, batchSize: number): string[] {
	const network = new Perceptron(1, [neuron, neuron]);
	const numbers = Array.from({ length: n }, () => Float64Array.of(1));
	const options = {
		loss: LOSSES.half_squared_error,
		learningRate: 1,
		epochs: 1,
		batchSize,
		shuffle: false
	};
	const run = fit(
		network,
		{ inputs: numbers, targets: numbers },
		options,
		begin(n, new RandomState(0)),
		{ steps: true, until: 0 }
	);
	return Array.from(run, ({ kind, layer }) => (layer < 0 ? kind : `${kind} ${layer}`));
}

const there = ['sample', 'forward 0', 'forward 1', 'loss', 'gradient'];

test('with batch size 1 each layer is updated right after its own backward step', () => {
	const sample = [...there, 'backward 1', 'update 1', 'backward 0', 'update 0'];
	expect(stopsOf(2, 1)).toEqual(['epoch', ...sample, ...sample, 'epoch-end']);
});

test('otherwise all layers are updated after the last sample of the batch, which may be smaller', () => {
	const sample = [...there, 'backward 1', 'backward 0'];
	const updates = ['update 1', 'update 0'];
	expect(stopsOf(3, 2)).toEqual([
		'epoch',
		...sample,
		...sample,
		...updates,
		...sample,
		...updates,
		'epoch-end'
	]);
});

test('training stops or does not stop at every step, and ends with the same bits', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			expect(train(problem, () => true)).toEqual(train(problem, () => false));
		})
	);
});

test('training may begin and cease to be watched anywhere', () => {
	fc.assert(
		fc.property(problems, fc.infiniteStream(fc.boolean()), (problem, watched) => {
			const got = train(problem, () => watched.next().value as boolean);
			expect(got).toEqual(train(problem, () => false));
		})
	);
});

test('batches that end early in the epoch can be passed by, which changes no number', () => {
	fc.assert(
		fc.property(problems, fc.constantFrom(1, 2, 3, Infinity), (problem, until) => {
			const unwatched = () => false;
			expect(train(problem, unwatched, until)).toEqual(train(problem, unwatched));

			const { network, progress } = beginProblem(problem);
			const pace = { steps: false, until };
			for (const { kind } of fit(network, problem.samples, optionsOf(problem), progress, pace))
				expect(kind === 'epoch-end' || progress.position >= until).toBe(true);
		})
	);
});

test('training taken up again after any batch goes on as if never interrupted', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const { network, progress } = beginProblem(problem);
			const goOn = (on: Perceptron, from: Progress) =>
				fit(on, problem.samples, optionsOf(problem), from, { steps: false, until: 0 });
			const saved: [Perceptron, Progress][] = [];
			for (const { kind } of goOn(network, progress))
				if (kind === 'batch')
					saved.push([
						copyOf(network, problem),
						{ ...progress, random: RandomState.from(progress.random.state) }
					]);

			for (const [again, from] of saved) {
				Array.from(goOn(again, from));
				expect(parametersOf(again)).toEqual(parametersOf(network));
				expect([...from.order, from.lossSum]).toEqual([...progress.order, progress.lossSum]);
			}
		})
	);
});

test('the only sample of a batch moves the network as it would by itself', () => {
	const alone = problems.filter(({ samples }) => samples.inputs.length === 1);
	fc.assert(
		fc.property(alone, (problem) => {
			const trained = (batchSize: number) => train({ ...problem, batchSize }, () => false);
			expectClose(trained(4).parameters, trained(1).parameters, exactly, 'parameters');
		})
	);
});

test('an epoch visits every sample once', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const { network, progress } = beginProblem(problem);
			const seen: number[] = [];
			const all = Array.from(problem.samples.inputs, (_, i) => i);
			const run = fit(network, problem.samples, optionsOf(problem), progress, {
				steps: true,
				until: 0
			});
			for (const { kind } of run) {
				if (kind === 'loss') seen.push(problem.samples.inputs.indexOf(network.layers[0]!.x));
				if (kind === 'epoch-end') expect(seen.splice(0).sort()).toEqual(all);
			}
		})
	);
});
