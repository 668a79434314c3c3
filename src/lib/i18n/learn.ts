import type { learn } from './en/learn';
import type { Lang } from './number';

/** What the chapter says beside the words of every page. */
export type LearnWords = typeof learn;

/** The numbers of the chapter's runs, as the language writes them. */
export interface Facts {
	/** Weights and biases of the network, and how many of them the first sample moves. */
	readonly parameters: string;
	readonly moved: string;
	readonly samples: string;
	readonly epochs: string;
	/** Updates of the whole run, and those between the first sample's first two turns. */
	readonly updates: string;
	readonly between: string;
	/** α */
	readonly rate: string;
	/** The order of the samples in the first and in the second epoch. */
	readonly order1: string;
	readonly order2: string;

	/** The first sample: its name, its input, its target. */
	readonly sample: string;
	readonly input: string;
	readonly target: string;
	/** Of the first neuron. */
	readonly z: string;
	readonly a: string;
	/** The network's first answer, the same in per cent, and its loss. */
	readonly output: string;
	readonly percent: string;
	readonly loss: string;
	/** The loss of an answer of ½. */
	readonly open: string;
	readonly da: string;
	readonly dz: string;
	/** The first weight into the output: what came in along it, its gradient, and its value before and after. */
	readonly arrived: string;
	readonly dW: string;
	readonly before: string;
	readonly after: string;
	/** The blame of the neuron at the other end of it. */
	readonly blame: string;
	/** The same sample in the second epoch, and its answer after the last. */
	readonly outputAgain: string;
	readonly lossAgain: string;
	readonly outputLast: string;

	readonly meanFirst: string;
	readonly meanLast: string;
	/** The inputs of all samples, and the answers to them after training. */
	readonly inputs: string;
	readonly answers: string;
	/** Between which a learning rate usually lies. */
	readonly lowest: string;
	readonly highest: string;
}

/** Only in the chapter, and only in its language. */
export async function loadLearnWords(lang: Lang): Promise<LearnWords> {
	switch (lang) {
		case 'en':
			return (await import('./en/learn')).learn;
		case 'nl':
			return (await import('./nl/learn')).learn;
		default:
			return lang satisfies never;
	}
}
