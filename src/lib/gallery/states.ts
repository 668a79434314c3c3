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
