/** The kinds of question, by topic. Names never change: results, links and packs hold them. */
export const TOPICS = {
	epoch: ['pass', 'so-far', 'updates', 'next-sample', 'shuffle', 'when', 'batches'],
	compute: ['z', 'a', 'loss', 'da', 'dz', 'dW', 'db', 'da-below', 'weight', 'mean-loss'],
	predict: ['direction', 'falls', 'next-step', 'moves-most', 'dead'],
	rate: ['which-curve', 'what-happens', 'verdict'],
	order: ['loop', 'blanks'],
	play: ['backward']
} as const;

export type Topic = keyof typeof TOPICS;
export type KindName = (typeof TOPICS)[Topic][number];

export const TOPIC_NAMES = Object.keys(TOPICS) as readonly Topic[];
export const KIND_NAMES: readonly KindName[] = Object.values(TOPICS).flat();

export const topicOf = (kind: KindName): Topic =>
	TOPIC_NAMES.find((topic) => (TOPICS[topic] as readonly string[]).includes(kind))!;
