import type { StopId } from '$lib/chapter/stops';
import type { Written } from '$lib/chapter/written';

/** A paragraph of the chapter beside its figure. */
export interface LearnedState {
	readonly stop: StopId;
	/** The two lines of fit() that somebody has written. */
	readonly written?: Written;
}

const forward = 'layer.forward(output)';
const backward = 'layer.backward(da)';

/** Together these show every kind of paragraph, every figure, and whatever can become of the two lines. */
export const LEARNED: readonly LearnedState[] = [
	{ stop: 'training-1' },
	{ stop: 'training-5' },
	{ stop: 'epoch-4' },
	{ stop: 'forward-2' },
	{ stop: 'loss-2' },
	{ stop: 'backward-5' },
	{ stop: 'rate-3' },
	{ stop: 'sgd-3' },
	{ stop: 'sgd-4' },
	{ stop: 'fit-4' },
	{ stop: 'fit-6' },
	{ stop: 'question-2' },
	{ stop: 'question-3' },
	{ stop: 'fit-6', written: { forward, backward } },
	// Runs, and does not learn.
	{ stop: 'fit-6', written: { forward, backward: 'layer.backward(output)' } },
	// Stops.
	{ stop: 'fit-6', written: { forward: 'layer.forward(x)', backward } },
	{ stop: 'fit-6', written: { forward: 'layer.forward(X)', backward } },
	{ stop: 'fit-6', written: { forward: 'layer.forward(da)', backward } },
	{ stop: 'fit-6', written: { forward: 'layer.backward(output)', backward } },
	{ stop: 'fit-6', written: { forward, backward: 'layer.update(lr)' } },
	{ stop: 'fit-6', written: { forward, backward: 'layer.back(da)' } },
	{ stop: 'fit-6', written: { forward, backward: 'layer.backward(d)' } },
	{ stop: 'fit-6', written: { forward, backward: '= da' } }
];
