import { fit } from '$lib/engine/fit';
import { Layer } from '$lib/engine/layer';
import type { Loss } from '$lib/engine/loss';
import { beginProblem, optionsOf, type Problem } from '$lib/experiment/problem';
import { readCall, type Call, type Gap, type Unreadable } from './call';

/** What somebody wrote into the two gaps of fit(): `output = …` and `da = …`. */
export type Written = Readonly<Record<Gap, string>>;

/** Why a program stopped. Layers are counted from 0, and a size is null where it is not that of one sample. */
export type Fault =
	| Unreadable
	/** A variable that has no value yet. */
	| { readonly kind: 'unset'; readonly gap: Gap; readonly name: string }
	/** backward() before any forward(). */
	| { readonly kind: 'early'; readonly gap: Gap }
	/** update() gives nothing back. */
	| { readonly kind: 'nothing'; readonly gap: Gap }
	| {
			readonly kind: 'size';
			readonly gap: Gap;
			readonly layer: number;
			readonly name: string;
			readonly needs: number;
			readonly got: number | null;
	  };

export type Outcome =
	| { readonly kind: 'stopped'; readonly fault: Fault }
	/** Mean losses of all epochs. */
	| { readonly kind: 'trained'; readonly losses: readonly number[] };

/** What the variables of fit() hold; a single number is written without brackets. */
type Value = Float64Array | number | 'all samples' | undefined;

/** Thrown where Python would stop. */
class Stopped extends Error {
	constructor(readonly fault: Fault) {
		super(fault.kind);
	}
}

/** Runs fit() with the two lines as they were written: the engine's own, with layers that do what the lines say. */
export function runWritten(written: Written, problem: Problem): Outcome {
	const [forward, backward] = [
		readCall('forward', written.forward),
		readCall('backward', written.backward)
	];
	for (const call of [forward, backward])
		if ('kind' in call) return { kind: 'stopped', fault: call };

	const { network, progress } = beginProblem(problem);
	const options = optionsOf(problem);
	const variables: Record<string, Value> = {
		X: 'all samples',
		Y: 'all samples',
		lr: problem.learningRate
	};
	const layers = network.layers.map((layer, l) => {
		const copy = new WrittenLayer(layer, l, variables, forward as Call, backward as Call);
		copy.weights.set(layer.weights);
		copy.biases.set(layer.biases);
		return copy;
	});
	const loss: Loss = {
		...options.loss,
		value(output, target) {
			const L = options.loss.value(output, target);
			Object.assign(variables, { output, target, L, total: progress.lossSum + L });
			return L;
		},
		gradient(output, target, da) {
			options.loss.gradient(output, target, da);
			variables.da = da;
		}
	};

	const losses: number[] = [];
	try {
		const pace = { steps: false, until: Infinity };
		for (const stop of fit({ layers }, problem.samples, { ...options, loss }, progress, pace))
			if (stop.kind === 'epoch-end') losses.push(progress.lossSum / problem.samples.inputs.length);
	} catch (error) {
		if (error instanceof Stopped) return { kind: 'stopped', fault: error.fault };
		throw error;
	}
	return { kind: 'trained', losses };
}

/** A layer that is called as the lines say, and not as fit() does. */
class WrittenLayer extends Layer {
	constructor(
		{ inputs, units, activation }: Layer,
		readonly place: number,
		readonly variables: Record<string, Value>,
		readonly upwards: Call,
		readonly downwards: Call
	) {
		super(inputs, units, activation);
	}

	/** `output = …`, with what output has been so far. */
	override forward(output: Float64Array): Float64Array {
		if (this.place === 0) this.variables.x = output;
		this.variables.output = output;
		return (this.variables.output = this.#run('forward', this.upwards));
	}

	/** `da = …` */
	override backward(da: Float64Array): Float64Array {
		this.variables.da = da;
		return (this.variables.da = this.#run('backward', this.downwards));
	}

	#run(gap: Gap, { method, argument: name }: Call): Float64Array {
		const value = this.variables[name];
		if (value === undefined) throw new Stopped({ kind: 'unset', gap, name });
		if (method === 'update') throw new Stopped({ kind: 'nothing', gap });
		if (method === 'backward' && gap === 'forward') throw new Stopped({ kind: 'early', gap });
		const needs = method === 'forward' ? this.inputs : this.units;
		const fits = sized(value, needs, method === 'backward');
		if (fits) return super[method](fits);
		const got = value === 'all samples' ? null : typeof value === 'number' ? 1 : value.length;
		throw new Stopped({ kind: 'size', gap, layer: this.place, name, needs, got });
	}
}

/** A copy of so many numbers; a single one is repeated where NumPy repeats it. Undefined where the size does not fit. */
function sized(value: Value, needs: number, repeats: boolean): Float64Array | undefined {
	if (value === undefined || value === 'all samples') return undefined;
	const numbers = typeof value === 'number' ? [value] : value;
	if (typeof value !== 'number' && value.length === needs) return Float64Array.from(value);
	return repeats && numbers.length === 1 ? new Float64Array(needs).fill(numbers[0]!) : undefined;
}
