import type { DataSpec } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { kindOf } from '$lib/experiment/datasets';
import type { Dictionary } from '$lib/i18n/dictionary';

/** What the data are called. */
export const titleOf = (data: DataSpec, { page }: Dictionary): string =>
	data.name === 'own' ? data.own.title : page.experiments[data.name];

/** 2 – 4 – 1 */
export const shapeOf = ({ data, layers }: Experiment): string =>
	[kindOf(data).inputs, ...layers.map(({ units }) => units)].join('–');

/** tanh, sigmoid: each kind of activation once, in order. */
export const activationsOf = ({ layers }: Experiment, { network }: Dictionary): string =>
	[...new Set(layers.map(({ activation }) => network.activations[activation]))].join(', ');
