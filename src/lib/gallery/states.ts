import type { DataName } from '$lib/experiment/datasets/dataset';
import type { SetupWords } from '$lib/i18n/setup';
import type { Panel } from '$lib/state/screen.svelte';

/** Addresses that together show every component in every state. None needs data to be loaded. */
export const STATES: readonly string[] = [
	'data=xor',
	// Between samples a selected neuron shows its weights.
	'data=xor&sel=L1.2',
	'data=xor&step=39',
	'data=xor&step=40',
	'data=xor&step=41&sel=L1.3',
	'data=xor&step=42',
	'data=xor&step=43',
	'data=xor&step=44',
	'data=xor&step=45',
	'data=xor&step=46',
	'data=xor&step=47',
	'data=xor&step=48',
	'data=xor&step=76',
	'data=xor&step=3800',
	'data=xor&shuffle=0&step=1',
	// The network of the course, with dead neurons.
	'data=circles&step=11',
	'data=blobs&step=45002',
	'data=blobs&step=45006',
	'data=circles&batch=10&step=10',
	'data=circles&batch=10&step=92',
	'data=xor&batch=4&step=30',
	'data=sine&step=40007',
	'data=mazur&step=7',
	// Small cards, then the smallest.
	'data=spirals&net=2-8t-8t-8t-8t-8t-8t-1s&step=18',
	'data=moons&net=2-16r-16r-1s&step=11',
	// The first number that overflows; then another run, long after: everything is NaN.
	'data=line&lr=5&step=1032',
	'data=line&net=1-2l-1l&lr=100&step=2000',
	// Changed by hand.
	'data=xor&edits=w1.1.1@12=1.5,x3.2@12=-1&step=12',
	// An update whose result was replaced; targets that mean no class.
	'data=xor&edits=w2.1.3@17=1.5,b2.1@17=2&step=17',
	'data=xor&edits=t3.1@12=0.5&step=12',
	'data=blobs&edits=t73.1@6=1&step=6'
];

/** A comparison, by its address, and what has been guessed of one more run. */
export interface ComparedState {
	readonly hash: string;
	readonly guess?: 'level' | 'drawn' | 'judged';
}

/** Together these show every part of the Compare page in every state. */
export const COMPARED: readonly ComparedState[] = [
	// Falling, converged, oscillating; a lens on a valley.
	{ hash: 'data=circles' },
	// Curves that run out of the picture, and one that diverges.
	{ hash: 'data=xor&values=0.01,3,4' },
	{ hash: 'data=line&epochs=30&values=0.001,0.05,0.9,5' },
	// Growing, and settled above the best.
	{ hash: 'data=circles&values=0.003,0.1,0.3,30' },
	// As many as there may be, and too few epochs to judge.
	{ hash: 'data=xor&epochs=3&values=0.01,0.02,0.05,0.1,0.2,0.5,1,2' },
	// Not even the highest rate is too high.
	{ hash: 'data=mazur' },
	// A lens on a loss that falls as far as is seen, rises at once, and hardly changes.
	{ hash: 'data=xor&epochs=20&values=0.01,0.1' },
	{ hash: 'data=digits&epochs=10&values=0.03,3' },
	{ hash: 'data=xor&epochs=20&values=0.0001' },
	{ hash: 'data=circles&vary=batch&epochs=30' },
	{ hash: 'data=circles&vary=batch&epochs=30&by=updates' },
	// A surface of all the parameters there are.
	{ hash: 'data=line&vary=batch&epochs=30' },
	// The order hardly matters, and it does.
	{ hash: 'data=xor&vary=shuffle' },
	{ hash: 'data=iris&lr=0.1&vary=shuffle' },
	// Neurons that stay equal, and a network without any to tell apart.
	{ hash: 'data=xor&vary=seed' },
	{ hash: 'data=and&vary=seed' },
	{ hash: 'data=xor&values=0.01,0.3', guess: 'level' },
	{ hash: 'data=xor&values=0.01,0.3', guess: 'drawn' },
	{ hash: 'data=xor&values=0.01,0.3', guess: 'judged' }
];

/** A presentation, by its address. */
export interface PresentedState {
	readonly hash: string;
	readonly panel?: Panel;
	/** Whether it is the speaker's window. */
	readonly speaker?: boolean;
}

/** Together these show every part of a presentation in every state. */
export const PRESENTED: readonly PresentedState[] = [
	{ hash: 'data=xor&step=47' },
	{ hash: 'data=circles&step=21' },
	{ hash: 'data=mazur&step=9' },
	{ hash: 'data=blobs&step=6' },
	// Small cards, then the smallest.
	{ hash: 'data=spirals&step=11' },
	{ hash: 'data=spirals&net=2-8t-8t-8t-8t-8t-8t-1s&step=18' },
	// Announced: a sample, forward, the loss, backward, an update, an epoch.
	{ hash: 'data=xor&step=46&ask=sample' },
	{ hash: 'data=xor&step=39&ask=layer' },
	{ hash: 'data=xor&step=41&ask=layer' },
	{ hash: 'data=xor&step=43&ask=layer' },
	{ hash: 'data=xor&step=44&ask=layer' },
	{ hash: 'data=xor&step=76&ask=epoch' },
	...(['code', 'data', 'matrix', 'loss'] as const).map((panel) => ({
		hash: 'data=xor&step=47',
		panel
	})),
	// Questions of every make, asked and answered.
	...['pass', 'a', 'loop', 'blanks', 'which-curve', 'backward'].flatMap((kind) => [
		{ hash: `v=1&data=xor&quiz=${kind}&at=1` },
		{ hash: `v=1&data=xor&quiz=${kind}&at=1&answer=1` }
	]),
	// A stop for every figure.
	...['training-1', 'training-5', 'epoch-4', 'loss-1', 'rate-3', 'sgd-4', 'fit-2'].map((stop) => ({
		hash: `learn=${stop}`
	})),
	{ hash: 'data=xor&step=47', speaker: true },
	{ hash: 'data=xor&step=39&ask=layer', speaker: true },
	{ hash: 'data=xor&step=3800', speaker: true }
];

/** Own data while they are brought along, which no address shows. */
export interface OwnState {
	readonly name: string;
	/** The table that is looked at; without one points are drawn. */
	readonly text?: string;
}

export const OWN: readonly OwnState[] = [
	{ name: 'a table', text: 'lengte;breedte;soort\n1,5;2,5;a\n3;4;b\n5,25;6;a\n4,5;1;b' },
	{
		name: 'bad rows',
		text: 'x,y,kind\n1,2,a\nabc,3,b\n4,,a\n5,6\n7,8,\n9,10,b,extra\n11,12,b'
	},
	{ name: 'decimal commas', text: 'x,y\n1,5,2,5\n3,5,4,5\n2,0,1,5' },
	{ name: 'commas of both kinds', text: 'x,y,z\n1,5,2,5,0\n3,5,4,5,1' },
	{ name: 'a single column', text: 'x\n1\n2' },
	{ name: 'one class', text: 'x,y,kind\n1,2,a\n3,4,a' },
	{ name: 'points' }
];

/** A setup, by the address it is opened on, and what is done there. */
export interface SetUpState {
	readonly hash: string;
	/** Data that are chosen instead. */
	readonly chosen?: Exclude<DataName, 'own'>;
	/** What is typed into fields, by their names. */
	readonly typed?: (words: SetupWords) => Readonly<Record<string, string>>;
	/** What brings own data along could not be loaded. */
	readonly missing?: boolean;
}

/** Together these show every part of the setup in every state. */
export const SET_UP: readonly SetUpState[] = [
	{ hash: 'data=circles&step=15' },
	{ hash: 'data=mazur' },
	// Everything there is to advise on, and all the layers there can be.
	{ hash: 'data=xor&net=2-4l-4m-1m&loss=cce&lr=0&batch=4&init=zeros' },
	{ hash: 'data=xor&net=2-4t-4t-4t-4t-4t-4t-1s' },
	{ hash: 'data=sine&net=1-6t-1s&loss=bce' },
	// Numbers that cannot be had, or on a Dutch page may mean two.
	{
		hash: 'data=mazur',
		typed: (words) => ({
			[words.learningRate]: 'fast',
			[words.epochs]: '0',
			[words.batch]: '2',
			[`${words.neuron('1')}, x₂`]: 'x'
		})
	},
	{ hash: 'data=moons', typed: (words) => ({ [words.learningRate]: '1.250', [words.noise]: '9' }) },
	// Own weights and changes by hand that other data cost.
	{ hash: 'data=xor&net=2-1s&init=1,2,3&edits=b1.1@5=2,w1.1.1@9=1', chosen: 'moons' },
	{ hash: 'data=xor', missing: true }
];
