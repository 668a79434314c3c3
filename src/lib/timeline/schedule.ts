import type { Problem } from '$lib/experiment/problem';
import type { Cursor, InSample } from './cursor';

/** The four numbers that fix the order of all steps. */
export interface ScheduleShape {
	/** Samples in the training set. */
	readonly n: number;
	/** Layers with weights. */
	readonly layers: number;
	readonly epochs: number;
	readonly batchSize: number;
}

/**
 * The order of all steps of a run, in closed form: step number ⇄ cursor, without running anything.
 *
 * An epoch is `epoch`, its samples, `epoch-end`. A sample is `sample`, L × `forward`, `loss`, `gradient`,
 * L × `backward`. With batch size 1 each `backward` is followed by its layer's `update`; otherwise the
 * L updates follow the batch's last sample. Step 0 is the start; steps 1…`length` are fit()'s stops.
 */
export class Schedule {
	readonly n: number;
	readonly layers: number;
	readonly epochs: number;
	readonly batchSize: number;

	readonly stepsPerSample: number;
	readonly stepsPerEpoch: number;
	readonly batchesPerEpoch: number;
	/** Number of the last step. */
	readonly length: number;

	/** Visits of samples in the whole run. */
	readonly samples: number;

	/** Steps of a batch of full size, its updates included. */
	readonly #stepsPerBatch: number;
	/** Whether every layer is updated right after its own backward step. */
	readonly #interleaved: boolean;

	constructor({ n, layers, epochs, batchSize }: ScheduleShape) {
		this.n = n;
		this.layers = layers;
		this.epochs = epochs;
		this.batchSize = Math.min(batchSize, n);
		// As asked, not as capped: fit() gathers a batch of one sample too when more were asked for.
		this.#interleaved = batchSize === 1;
		const updatesAfterBatch = this.#interleaved ? 0 : layers;
		this.stepsPerSample = 3 + (this.#interleaved ? 3 : 2) * layers;
		this.#stepsPerBatch = this.batchSize * this.stepsPerSample + updatesAfterBatch;
		this.batchesPerEpoch = Math.ceil(n / this.batchSize);
		this.stepsPerEpoch = 2 + n * this.stepsPerSample + this.batchesPerEpoch * updatesAfterBatch;
		this.length = epochs * this.stepsPerEpoch;
		this.samples = epochs * n;
	}

	/** Of a run of these settings on n samples. */
	static of(
		{ layers, epochs, batchSize }: Pick<Problem, 'layers' | 'epochs' | 'batchSize'>,
		n: number
	): Schedule {
		return new Schedule({ n, layers: layers.length, epochs, batchSize });
	}

	/** @throws RangeError when there is no such step. */
	cursorOf(step: number): Cursor {
		if (!Number.isInteger(step) || step < 0 || step > this.length)
			throw new RangeError(`Step ${step} is not one of 0…${this.length}.`);
		if (step === 0) return { kind: 'start' };

		const epoch = Math.floor((step - 1) / this.stepsPerEpoch);
		const inEpoch = (step - 1) % this.stepsPerEpoch;
		if (inEpoch === 0) return { kind: 'epoch', epoch };
		if (inEpoch === this.stepsPerEpoch - 1) return { kind: 'epoch-end', epoch };

		const batch = Math.floor((inEpoch - 1) / this.#stepsPerBatch);
		const inBatch = (inEpoch - 1) % this.#stepsPerBatch;
		const first = batch * this.batchSize;
		const size = this.#sizeOf(batch);
		const updates = inBatch - size * this.stepsPerSample;
		if (updates >= 0)
			return {
				kind: 'update',
				epoch,
				batch,
				position: first + size - 1,
				layer: this.layers - 1 - updates
			};

		const position = first + Math.floor(inBatch / this.stepsPerSample);
		return this.#inSample({ epoch, batch, position }, inBatch % this.stepsPerSample);
	}

	/** The step's number; the inverse of `cursorOf`. */
	stepOf(cursor: Cursor): number {
		if (cursor.kind === 'start') return 0;
		const first = 1 + cursor.epoch * this.stepsPerEpoch;
		if (cursor.kind === 'epoch') return first;
		if (cursor.kind === 'epoch-end') return first + this.stepsPerEpoch - 1;
		if (cursor.kind === 'update' && !this.#interleaved)
			return this.batchEnd(cursor.epoch, cursor.batch) - cursor.layer;
		const inBatch = (cursor.position - cursor.batch * this.batchSize) * this.stepsPerSample;
		return this.batchStart(cursor.epoch, cursor.batch) + 1 + inBatch + this.#offsetOf(cursor);
	}

	/** The step before a batch's first one: nothing of the batch has happened yet. */
	batchStart(epoch: number, batch: number): number {
		return 1 + epoch * this.stepsPerEpoch + batch * this.#stepsPerBatch;
	}

	/** The batch's last step: all its layers are updated. */
	batchEnd(epoch: number, batch: number): number {
		return (
			this.batchStart(epoch, batch) +
			this.#sizeOf(batch) * this.stepsPerSample +
			(this.#interleaved ? 0 : this.layers)
		);
	}

	/** The next step at which fit() rests: the last one of the batch that follows, or the epoch's end. */
	restAfter(step: number): number {
		const next = this.cursorOf(step + 1);
		if (next.kind === 'start' || next.kind === 'epoch-end') return step + 1;
		return this.batchEnd(next.epoch, next.kind === 'epoch' ? 0 : next.batch);
	}

	/**
	 * Where a replay of this step begins: the last step between two batches from which everything
	 * that the step shows is computed anew.
	 */
	replayFrom(step: number): number {
		const cursor = this.cursorOf(step);
		switch (cursor.kind) {
			case 'start':
			case 'epoch-end':
				return step;
			case 'epoch':
				return step - 1;
			default:
				return cursor.batch === 0
					? cursor.epoch * this.stepsPerEpoch
					: this.batchStart(cursor.epoch, cursor.batch);
		}
	}

	/** How many updates of the whole network are complete at this step. */
	updatesDone(cursor: Cursor): number {
		if (cursor.kind === 'start') return 0;
		const before = cursor.epoch * this.batchesPerEpoch;
		if (cursor.kind === 'epoch') return before;
		if (cursor.kind === 'epoch-end') return before + this.batchesPerEpoch;
		const complete = cursor.kind === 'update' && cursor.layer === 0;
		return before + cursor.batch + (complete ? 1 : 0);
	}

	/** The step with which the k-th sample of the whole run is done, its update included where it has one. */
	sampleEnd(k: number): number {
		const epoch = Math.floor(k / this.n);
		const position = k % this.n;
		const batch = Math.floor(position / this.batchSize);
		const count = position - batch * this.batchSize + 1;
		return count === this.#sizeOf(batch)
			? this.batchEnd(epoch, batch)
			: this.batchStart(epoch, batch) + count * this.stepsPerSample;
	}

	/** How many samples of the whole run are done at a step. */
	samplesDone(step: number): number {
		const cursor = this.cursorOf(step);
		if (cursor.kind === 'start') return 0;
		const before = cursor.epoch * this.n;
		if (cursor.kind === 'epoch') return before;
		if (cursor.kind === 'epoch-end') return before + this.n;
		const current = before + cursor.position;
		return current + (step >= this.sampleEnd(current) ? 1 : 0);
	}

	#sizeOf(batch: number): number {
		return Math.min(this.batchSize, this.n - batch * this.batchSize);
	}

	#inSample(where: { epoch: number; batch: number; position: number }, offset: number): Cursor {
		const { layers } = this;
		if (offset === 0) return { kind: 'sample', ...where };
		if (offset <= layers) return { kind: 'forward', ...where, layer: offset - 1 };
		if (offset === layers + 1) return { kind: 'loss', ...where };
		if (offset === layers + 2) return { kind: 'gradient', ...where };
		const back = offset - layers - 3;
		if (!this.#interleaved) return { kind: 'backward', ...where, layer: layers - 1 - back };
		return {
			kind: back % 2 === 0 ? 'backward' : 'update',
			...where,
			layer: layers - 1 - Math.floor(back / 2)
		};
	}

	#offsetOf(cursor: InSample): number {
		const { layers } = this;
		const stride = this.#interleaved ? 2 : 1;
		switch (cursor.kind) {
			case 'sample':
				return 0;
			case 'forward':
				return 1 + cursor.layer;
			case 'loss':
				return layers + 1;
			case 'gradient':
				return layers + 2;
			case 'backward':
				return layers + 3 + stride * (layers - 1 - cursor.layer);
			case 'update':
				return layers + 4 + stride * (layers - 1 - cursor.layer);
			default:
				return cursor satisfies never;
		}
	}
}

export const scheduleOf = (problem: Problem): Schedule =>
	Schedule.of(problem, problem.samples.inputs.length);
