import type { Problem } from '$lib/experiment/problem';
import type { CursorKind } from '$lib/timeline/cursor';

/** One line of the course's Python. The key names it across the variants of the program. */
export interface Line {
	readonly key: LineKey;
	readonly text: string;
	/** Opens a new part: drawn with a little space above. */
	readonly part?: boolean;
}

export type LineKey =
	| 'def'
	| 'losses'
	| 'arange'
	| 'epoch'
	| 'shuffle'
	| 'total'
	| 'batches'
	| 'batch'
	| 'clears'
	| 'clear'
	| 'sample'
	| 'take'
	| 'input'
	| 'upwards'
	| 'forward'
	| 'loss'
	| 'sum'
	| 'gradient'
	| 'downwards'
	| 'backward'
	| 'updates'
	| 'update'
	| 'mean'
	| 'return'
	| MethodKey;

export type MethodKey =
	| 'forward-def'
	| 'x'
	| 'z'
	| 'a'
	| 'forward-return'
	| 'backward-def'
	| 'dz'
	| 'dW'
	| 'db'
	| 'da'
	| 'update-def'
	| 'W'
	| 'b';

/** The methods of Layer that fit() calls. */
export type Method = 'forward' | 'backward' | 'update';

/**
 * `Perceptron.fit` as the course writes it, for per-sample SGD or for batches, with or without shuffle:
 * the lines of the exported program too. Indented by two spaces, because the pane is narrow.
 */
export function fitListing({ batchSize, shuffle }: Problem): Line[] {
	const batchwise = batchSize > 1;
	const deeper = batchwise ? '  ' : '';
	const lines: (Line | false)[] = [
		{ key: 'def', text: `def fit(self, X, Y, epochs, lr${batchwise ? ', size' : ''}):` },
		{ key: 'losses', text: '  losses = []' },
		{ key: 'arange', text: '  order = np.arange(len(X))' },
		{ key: 'epoch', text: '  for epoch in range(1, epochs + 1):' },
		shuffle && { key: 'shuffle', text: '    order = permutation(order)' },
		{ key: 'total', text: '    total = 0' },
		batchwise && { key: 'batches', text: '    for start in range(0, len(X), size):' },
		batchwise && { key: 'batch', text: '      batch = order[start:start + size]' },
		batchwise && { key: 'clears', text: '      for layer in self.layers:' },
		batchwise && { key: 'clear', text: '        layer.dW = layer.db = 0' },
		{
			key: 'sample',
			text: `${deeper}    for i in ${batchwise ? 'batch' : 'order'}:`,
			part: !batchwise
		},
		{ key: 'take', text: `${deeper}      x, target = X[i], Y[i]` },
		{ key: 'input', text: `${deeper}      output = x`, part: true },
		{ key: 'upwards', text: `${deeper}      for layer in self.layers:` },
		{ key: 'forward', text: `${deeper}        output = layer.forward(output)` },
		{ key: 'loss', text: `${deeper}      L = loss(output, target)`, part: true },
		{ key: 'sum', text: `${deeper}      total += L` },
		{ key: 'gradient', text: `${deeper}      da = loss_grad(output, target)` },
		{ key: 'downwards', text: `${deeper}      for layer in self.layers[::-1]:`, part: true },
		{ key: 'backward', text: `${deeper}        da = layer.backward(da)` },
		batchwise && { key: 'updates', text: '      for layer in self.layers[::-1]:', part: true },
		{ key: 'update', text: `        layer.update(lr${batchwise ? ', len(batch)' : ''})` },
		{ key: 'mean', text: '    losses.append(total / len(X))', part: true },
		{ key: 'return', text: '  return losses' }
	];
	return lines.filter((line) => line !== false);
}

/** One method of `Layer`, as called for a layer with this activation. */
export function methodListing(
	method: Method,
	{ layers, batchSize }: Problem,
	layer: number
): Line[] {
	const softmax = layers[layer]!.activation === 'softmax';
	const add = batchSize > 1 ? '+=' : '=';
	switch (method) {
		case 'forward':
			return [
				{ key: 'forward-def', text: 'def forward(self, x):' },
				{ key: 'x', text: '  self.x = x' },
				{ key: 'z', text: '  self.z = self.W @ x + self.b' },
				{ key: 'a', text: '  self.a = self.activation(self.z)' },
				{ key: 'forward-return', text: '  return self.a' }
			];
		case 'backward':
			return [
				{ key: 'backward-def', text: 'def backward(self, da):' },
				{
					key: 'dz',
					text: softmax ? '  dz = self.a * (da - da @ self.a)' : '  dz = da * self.slope(self.z)'
				},
				{ key: 'dW', text: `  self.dW ${add} np.outer(dz, self.x)` },
				{ key: 'db', text: `  self.db ${add} dz` },
				{ key: 'da', text: '  return self.W.T @ dz' }
			];
		case 'update':
			return batchSize > 1
				? [
						{ key: 'update-def', text: 'def update(self, lr, count):' },
						{ key: 'W', text: '  self.W -= lr * (self.dW / count)' },
						{ key: 'b', text: '  self.b -= lr * (self.db / count)' }
					]
				: [
						{ key: 'update-def', text: 'def update(self, lr):' },
						{ key: 'W', text: '  self.W -= lr * self.dW' },
						{ key: 'b', text: '  self.b -= lr * self.db' }
					];
		default:
			return method satisfies never;
	}
}

/** The line of fit() that a step runs. */
export function lineOf(kind: CursorKind, { shuffle }: Problem): LineKey {
	switch (kind) {
		case 'start':
			return 'arange';
		case 'epoch':
			return shuffle ? 'shuffle' : 'epoch';
		case 'sample':
			return 'take';
		case 'epoch-end':
			return 'mean';
		case 'forward':
		case 'loss':
		case 'gradient':
		case 'backward':
		case 'update':
			return kind;
		default:
			return kind satisfies never;
	}
}

/** The method a step is inside of. */
export const methodOf = (kind: CursorKind): Method | null =>
	kind === 'forward' || kind === 'backward' || kind === 'update' ? kind : null;
