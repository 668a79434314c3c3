import { fitListing, type LineKey } from '$lib/explain/listing';
import type { OrderAsked, Swap } from '../../asked';
import type { Draw } from '../../draw';
import type { Kind } from '../../kind';
import type { MistakeId } from '../../mistake';
import type { Question } from '../../question';
import type { Setting } from '../../setting';
import type { Said } from '../../voice';
import { anyOf, inWords } from '../any-of';

/** One thing to put in its place. */
interface Item {
	readonly name: string;
	readonly said: Said;
}

/** What it tells that the second, which belongs later, stands before the first. */
type Tells = readonly [early: string, late: string, cause: MistakeId];

/**
 * Each item needs what the one before it gives, so that no other order is right. For that reason the loss and its
 * gradient are one item: either could be computed first.
 */
function orderAsked(draw: Draw, items: readonly Item[], tells: readonly Tells[]): OrderAsked {
	const indices = [...items.keys()];
	let shown = draw.shuffled(indices);
	while (shown.every((item, k) => item === k)) shown = draw.shuffled(indices);
	const indexOf = (name: string): number => items.findIndex((item) => item.name === name);
	return {
		kind: 'order',
		items: items.map(({ said }) => said),
		shown,
		swaps: tells
			.map(([early, late, cause]): Swap => ({ early: indexOf(early), late: indexOf(late), cause }))
			.filter(({ early, late }) => early >= 0 && late >= 0)
	};
}

/** Of this run: the steps of its first sample show the loop. */
function asked(
	{ problem, timeline: { schedule }, epoch }: Setting,
	prompt: Said,
	asks: OrderAsked
): Question {
	const layer = problem.layers.length - 1;
	return {
		kind: 'loop',
		place: {
			step: schedule.stepOf({ kind: 'epoch', epoch }),
			shows: schedule.stepOf({ kind: 'update', epoch, batch: 0, position: 0, layer }),
			selection: null
		},
		hides: ['rail', 'code'],
		prompt,
		hint: ({ quiz }) => quiz.order.loop.hint,
		given: [],
		asked: asks,
		solution: inWords(({ quiz }) => quiz.order.loop.why)
	};
}

type Part = 'shuffle' | 'sample' | 'forward' | 'loss' | 'backward' | 'update' | 'mean';

/** The parts of an epoch, those of a batch together. */
const ofEpoch: Kind = (setting, draw) => {
	const { batchSize, shuffle } = setting.problem;
	const parts: readonly Part[] = [
		...(shuffle ? (['shuffle'] as const) : []),
		'sample',
		'forward',
		'loss',
		'backward',
		'update',
		'mean'
	];
	const sayIn = (part: Part) =>
		batchSize > 1 && (part === 'backward' || part === 'update') ? (`${part}All` as const) : part;
	const items = parts.map((part): Item => ({
		name: part,
		said: ({ quiz }) => quiz.order.loop.parts[sayIn(part)]
	}));
	return asked(
		setting,
		({ quiz, format }) => quiz.order.loop.epoch(format.integer(batchSize)),
		orderAsked(draw, items, [
			['backward', 'update', 'update-before-backward'],
			['update', 'mean', 'update-per-epoch']
		])
	);
};

/** More than this are no fun to put in order. */
const MOST_LAYERS = 3;

/** A sample's way through the layers. */
const ofLayers: Kind = (setting, draw) => {
	const { layers, batchSize } = setting.problem;
	if (layers.length < 2 || layers.length > MOST_LAYERS) return null;
	const step = (kind: 'forward' | 'backward' | 'update', l: number): Item => ({
		name: `${kind} ${l}`,
		said: ({ quiz }) => quiz.order.loop.steps[kind](l + 1)
	});
	const up = [...layers.keys()];
	const down = up.toReversed();
	const items = [
		...up.map((l) => step('forward', l)),
		{ name: 'loss', said: ({ quiz }) => quiz.order.loop.steps.loss } satisfies Item,
		...down.map((l) => step('backward', l)),
		// Of the layer that is last: the others’ could stand elsewhere and do no harm.
		...(batchSize === 1 ? [step('update', 0)] : [])
	];
	return asked(
		setting,
		({ quiz, format }) => quiz.order.loop.layers(format.integer(batchSize)),
		orderAsked(draw, items, [
			...down
				.slice(1)
				.map((l): Tells => [`backward ${l + 1}`, `backward ${l}`, 'forward-for-backward']),
			['backward 0', 'update 0', 'update-before-backward']
		])
	);
};

const FORMULAS = ['z', 'a', 'da', 'dz', 'dW', 'W'] as const;

/** What becomes of a sample in one layer. */
const ofNeuron: Kind = (setting, draw) => {
	if (setting.problem.batchSize > 1) return null;
	const items = FORMULAS.map((name): Item => ({
		name,
		said: ({ quiz }) => quiz.order.loop.neurons[name]
	}));
	return asked(
		setting,
		({ quiz }) => quiz.order.loop.neuron,
		orderAsked(draw, items, [['dW', 'W', 'update-before-backward']])
	);
};

const LINES: readonly LineKey[] = [
	'shuffle',
	'take',
	'forward',
	'gradient',
	'backward',
	'update',
	'mean'
];
const LINES_ASKED = 5;

/** Lines of fit(), some of those that need one another. */
const ofLines: Kind = (setting, draw) => {
	const lines = fitListing(setting.problem).filter(({ key }) => LINES.includes(key));
	const left = draw.shuffled(lines).slice(LINES_ASKED);
	const items = lines
		.filter((line) => !left.includes(line))
		.map(({ key, text }): Item => ({ name: key, said: () => `\`${text.trim()}\`` }));
	return asked(
		setting,
		({ quiz }) => quiz.order.loop.lines,
		orderAsked(draw, items, [
			['backward', 'update', 'update-before-backward'],
			['update', 'mean', 'update-per-epoch']
		])
	);
};

type Length = 'layer' | 'sample' | 'batch' | 'epoch' | 'training';

/** What is made of what. */
const ofSizes: Kind = (setting, draw) => {
	const { n, batchSize, epochs } = setting.timeline.schedule;
	if (n === 1 || epochs === 1) return null;
	const lengths: readonly Length[] = [
		'layer',
		'sample',
		...(batchSize > 1 && batchSize < n ? (['batch'] as const) : []),
		'epoch',
		'training'
	];
	const items = lengths.map((name): Item => ({
		name,
		said: ({ quiz }) => quiz.order.loop.lengths[name]
	}));
	return {
		...asked(
			setting,
			({ quiz, format: { integer } }) =>
				quiz.order.loop.sizes(integer(n), integer(setting.problem.batchSize)),
			orderAsked(draw, items, [
				['batch', 'epoch', 'epoch-is-batch'],
				['sample', 'epoch', 'epoch-is-sample']
			])
		),
		hint: ({ quiz }) => quiz.order.loop.sizesHint,
		solution: inWords(({ quiz }) => quiz.order.loop.whySizes)
	};
};

export const loop = anyOf(ofEpoch, ofLayers, ofNeuron, ofLines, ofLines, ofSizes);
