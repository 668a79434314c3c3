import type { Experiment } from '$lib/experiment/experiment';
import { DATASETS } from '$lib/experiment/datasets';
import type { Dictionary } from '$lib/i18n/dictionary';

/** 2 – 4 – 1 */
export const shapeOf = ({ data, layers }: Experiment): string =>
	[DATASETS[data.name].inputs, ...layers.map(({ units }) => units)].join('–');

/** tanh, sigmoid: each kind of activation once, in order. */
export const activationsOf = ({ layers }: Experiment, { network }: Dictionary): string =>
	[...new Set(layers.map(({ activation }) => network.activations[activation]))].join(', ');
