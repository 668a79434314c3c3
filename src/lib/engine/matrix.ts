/**
 * The three loops over a layer's weights, in which training spends its time. W is flat, row by row; b, z
 * and dz have one number per row, x and dx one per column.
 *
 * Each takes four rows at once, so that four sums grow where one would wait for its last addition, and
 * every x is fetched once for four of its weights. No sum changes its order: the numbers are, to the last
 * bit, those of one row at a time.
 */

/** z = W·x + b, summed left to right with the bias last. */
export function weigh(w: Float64Array, b: Float64Array, x: Float64Array, z: Float64Array): void {
	const { length: inputs } = x;
	const { length: units } = z;
	let j = 0;
	let row = 0;
	for (; j < units - 3; j += 4, row += 4 * inputs) {
		const row1 = row + inputs;
		const row2 = row1 + inputs;
		const row3 = row2 + inputs;
		let sum = 0;
		let sum1 = 0;
		let sum2 = 0;
		let sum3 = 0;
		for (let k = 0; k < inputs; k++) {
			sum += w[row + k]! * x[k]!;
			sum1 += w[row1 + k]! * x[k]!;
			sum2 += w[row2 + k]! * x[k]!;
			sum3 += w[row3 + k]! * x[k]!;
		}
		z[j] = sum + b[j]!;
		z[j + 1] = sum1 + b[j + 1]!;
		z[j + 2] = sum2 + b[j + 2]!;
		z[j + 3] = sum3 + b[j + 3]!;
	}
	for (; j < units; j++, row += inputs) {
		let sum = 0;
		for (let k = 0; k < inputs; k++) sum += w[row + k]! * x[k]!;
		z[j] = sum + b[j]!;
	}
}

/** dx = Wᵀ·dz, summed from the first neuron to the last. */
export function weighBack(w: Float64Array, dz: Float64Array, dx: Float64Array): void {
	const { length: inputs } = dx;
	const { length: units } = dz;
	for (let k = 0; k < inputs; k++) dx[k] = 0;
	let j = 0;
	let row = 0;
	for (; j < units - 3; j += 4, row += 4 * inputs) {
		const row1 = row + inputs;
		const row2 = row1 + inputs;
		const row3 = row2 + inputs;
		const d = dz[j]!;
		const d1 = dz[j + 1]!;
		const d2 = dz[j + 2]!;
		const d3 = dz[j + 3]!;
		for (let k = 0; k < inputs; k++)
			dx[k] = dx[k]! + w[row + k]! * d + w[row1 + k]! * d1 + w[row2 + k]! * d2 + w[row3 + k]! * d3;
	}
	for (; j < units; j++, row += inputs) {
		const d = dz[j]!;
		for (let k = 0; k < inputs; k++) dx[k]! += w[row + k]! * d;
	}
}

/** W −= α · (dz xᵀ), b −= α · dz. */
export function descend(
	w: Float64Array,
	b: Float64Array,
	rate: number,
	dz: Float64Array,
	x: Float64Array
): void {
	const { length: inputs } = x;
	const { length: units } = dz;
	let j = 0;
	let row = 0;
	for (; j < units - 3; j += 4, row += 4 * inputs) {
		const row1 = row + inputs;
		const row2 = row1 + inputs;
		const row3 = row2 + inputs;
		const d = dz[j]!;
		const d1 = dz[j + 1]!;
		const d2 = dz[j + 2]!;
		const d3 = dz[j + 3]!;
		for (let k = 0; k < inputs; k++) {
			w[row + k]! -= rate * (d * x[k]!);
			w[row1 + k]! -= rate * (d1 * x[k]!);
			w[row2 + k]! -= rate * (d2 * x[k]!);
			w[row3 + k]! -= rate * (d3 * x[k]!);
		}
		b[j]! -= rate * d;
		b[j + 1]! -= rate * d1;
		b[j + 2]! -= rate * d2;
		b[j + 3]! -= rate * d3;
	}
	for (; j < units; j++, row += inputs) {
		const d = dz[j]!;
		for (let k = 0; k < inputs; k++) w[row + k]! -= rate * (d * x[k]!);
		b[j]! -= rate * d;
	}
}
