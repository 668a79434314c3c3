import type { LineKey, Method } from '$lib/explain/listing';
import type { Problem } from '$lib/experiment/problem';
import type { Gap } from '../../asked';
import type { MistakeId } from '../../mistake';

/** What is left out of a line of code, and how it may be filled; the first is the listing's own. */
export type CodeGap = Pick<Gap, 'accepts' | 'mistakes'>;

export type Part = 'fit' | Method;

/** Where gaps can be. */
export type Gaps = Partial<Record<LineKey, CodeGap>>;

const gap = (
	accepts: readonly string[],
	mistakes: Readonly<Partial<Record<MistakeId, readonly string[]>>>
): CodeGap => ({
	accepts,
	mistakes: (Object.entries(mistakes) as [MistakeId, readonly string[]][]).flatMap(
		([cause, texts]) => texts.map((text) => ({ text, cause }))
	)
});

export function gapsOf(part: Part, problem: Problem): Gaps {
	switch (part) {
		case 'fit':
			return fitGaps(problem);
		case 'forward':
			return FORWARD;
		case 'backward':
			return BACKWARD;
		case 'update':
			return problem.batchSize > 1 ? UPDATE_BY_MEAN : UPDATE;
		default:
			return part satisfies never;
	}
}

function fitGaps({ batchSize, shuffle, samples }: Problem): Gaps {
	const n = samples.inputs.length;
	const batchwise = batchSize > 1;
	/** One batch is all there is, so that much comes to the same. */
	const full = batchSize >= n;
	/** The size of every batch, also of the last one. */
	const even = n % batchSize === 0;
	const inOrder = ['range(len(X))', 'np.arange(len(X))'];
	const overBatch = full
		? gap(['batch', 'order', 'range(len(batch))', ...inOrder, ...(even ? ['range(size)'] : [])], {})
		: gap(['batch'], {
				'data-order': ['range(size)', 'range(len(batch))', ...inOrder],
				'epoch-is-batch': ['order']
			});
	return {
		sample: batchwise
			? overBatch
			: // Without shuffle it is the same.
				gap(shuffle ? ['order'] : ['order', ...inOrder], {
					'data-order': shuffle ? inOrder : []
				}),
		forward: gap(['layer.forward(output)'], {
			'input-not-passed-on': ['layer.forward(x)', 'layer.forward(X)', 'layer.forward()'],
			'backward-too-early': ['layer.backward(output)', 'layer.backward(x)', 'layer.backward(da)']
		}),
		loss: gap(['loss(output, target)'], {
			'output-target-swapped': ['loss(target, output)'],
			'input-not-passed-on': ['loss(x, target)']
		}),
		gradient: gap(['loss_grad(output, target)'], {
			'loss-for-gradient': ['loss(output, target)', 'L'],
			'output-target-swapped': ['loss_grad(target, output)'],
			'input-not-passed-on': ['loss_grad(x, target)']
		}),
		downwards: gap(['self.layers[::-1]', 'reversed(self.layers)'], {
			'forward-for-backward': ['self.layers']
		}),
		backward: gap(['layer.backward(da)'], {
			'output-for-gradient': ['layer.backward(output)', 'layer.backward(x)'],
			'loss-for-gradient': ['layer.backward(L)', 'layer.backward(total)'],
			'forward-for-backward': ['layer.forward(da)', 'layer.forward(output)']
		}),
		update: batchwise
			? gap(
					[
						'lr, len(batch)',
						...(even ? ['lr, size'] : []),
						...(full ? ['lr, len(X)', 'lr, len(order)'] : [])
					],
					{
						'batch-not-divided': ['lr', 'lr, 1'],
						...(!even && !full && { 'last-batch-full': ['lr, size'] }),
						...(!full && { 'epoch-is-batch': ['lr, len(X)', 'lr, len(order)'] })
					}
				)
			: gap(['lr'], { 'rate-forgotten': ['da', 'L', '1'] }),
		mean: gap(
			[
				'total / len(X)',
				'total / len(Y)',
				'total / len(order)',
				...(batchwise && full ? ['total / len(batch)'] : []),
				...(batchwise && full && even ? ['total / size'] : [])
			],
			{
				'sum-for-mean': ['total'],
				'last-for-mean': ['L', 'L / len(X)'],
				...(batchwise && !full && { 'epoch-is-batch': ['total / size', 'total / len(batch)'] })
			}
		)
	};
}

const FORWARD: Gaps = {
	z: gap(['self.W @ x + self.b', 'self.b + self.W @ x', 'np.dot(self.W, x) + self.b'], {
		'bias-forgotten': ['self.W @ x'],
		'sign-turned': ['self.W @ x - self.b']
	}),
	a: gap(['self.activation(self.z)'], {
		'activation-forgotten': ['self.z'],
		'input-not-passed-on': ['self.activation(x)', 'self.activation(self.x)']
	})
};

const BACKWARD: Gaps = {
	dz: gap(['da * self.slope(self.z)', 'self.slope(self.z) * da'], {
		'slope-forgotten': ['da'],
		'slope-is-activation': ['da * self.a', 'self.a * da', 'da * self.activation(self.z)'],
		'slope-misplaced': ['da * self.slope(self.a)', 'da * self.slope(da)']
	}),
	dW: gap(['np.outer(dz, self.x)'], {
		'outer-turned': ['np.outer(self.x, dz)'],
		'own-activation': ['np.outer(dz, self.a)'],
		'input-forgotten': ['dz'],
		'slope-forgotten': ['np.outer(da, self.x)']
	}),
	db: gap(['dz'], {
		'bias-gradient-times-input': ['dz * self.x', 'np.outer(dz, self.x)'],
		'bias-gradient-zero': ['0'],
		'slope-forgotten': ['da']
	}),
	da: gap(['self.W.T @ dz', 'dz @ self.W', 'np.dot(self.W.T, dz)'], {
		'not-transposed': ['self.W @ dz', 'dz @ self.W.T'],
		'slope-forgotten': ['self.W.T @ da']
	})
};

const UPDATE: Gaps = {
	W: gap(['-= lr * self.dW', '-= self.dW * lr'], {
		'gradient-added': ['+= lr * self.dW', '+= self.dW * lr'],
		'rate-forgotten': ['-= self.dW'],
		'step-for-result': ['= lr * self.dW', '= -lr * self.dW']
	}),
	b: gap(['-= lr * self.db', '-= self.db * lr'], {
		'gradient-added': ['+= lr * self.db', '+= self.db * lr'],
		'rate-forgotten': ['-= self.db'],
		'step-for-result': ['= lr * self.db', '= -lr * self.db']
	})
};

const UPDATE_BY_MEAN: Gaps = {
	W: gap(['-= lr * (self.dW / count)', '-= lr * self.dW / count', '-= lr / count * self.dW'], {
		'gradient-added': ['+= lr * (self.dW / count)', '+= lr * self.dW / count'],
		'rate-forgotten': ['-= self.dW / count'],
		'batch-not-divided': ['-= lr * self.dW']
	}),
	b: gap(['-= lr * (self.db / count)', '-= lr * self.db / count', '-= lr / count * self.db'], {
		'gradient-added': ['+= lr * (self.db / count)', '+= lr * self.db / count'],
		'rate-forgotten': ['-= self.db / count'],
		'batch-not-divided': ['-= lr * self.db']
	})
};
