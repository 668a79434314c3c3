import type { Facts } from '../learn';

export const learn = {
	title: 'Model training: Backstep',
	name: 'Model training',
	/** Under the title. */
	lead: 'How does a neural network learn? In this chapter you look over its shoulder, from its first wrong answer to its last right one. The text comes with a real network in training: what you read about, you can see happen there.',
	duration: 'About a quarter of an hour.',
	howTo: (key: string) => `Press *${key}* to go on.`,
	contents: 'Contents',
	wordsTitle: 'Words',
	done: 'read',
	startAgain: 'Start again',
	/** On coming back. */
	left: 'Last time you were here:',
	goOn: 'Continue',
	goBack: 'Previous',
	/** How far one is, as in “12 of 40”. */
	of: (number: string, all: string) => `${number} of ${all}`,
	here: 'Show this moment',
	figure: 'The network at this moment',
	/** Takes the figure back to the moment that the text speaks of. */
	backToText: 'Back to the text’s step',
	openInStep: 'Open in Step',
	onlyWithScripts: 'With JavaScript switched on, this network trains along with the text.',
	noSuchStop: (given: string) =>
		`This chapter has no place called “${given}”; you are at its beginning.`,
	/** Beside the parts on the learning rate and on SGD. */
	runs: {
		rates: 'Three learning rates',
		batches: 'One, some or all samples per update',
		hint: 'Click a curve to step through that run.',
		openInCompare: 'Open in Compare'
	},
	commands: {
		goOn: 'Continue reading',
		goBack: 'Back to the paragraph before',
		step: 'One step of the network forward',
		back: 'One step of the network back',
		words: 'What the words mean',
		help: 'Keys'
	},

	parts: {
		training: 'Training is repetition',
		epoch: 'One epoch, shuffled',
		forward: 'One sample forward',
		loss: 'How wrong was that?',
		backward: 'Back through the layers',
		rate: 'The learning rate α',
		sgd: 'Why after every sample?',
		fit: 'fit(), line by line',
		question: 'One last question'
	},

	/** The paragraphs. Their numbers are those of the run. */
	stops: {
		'training-1': ({ parameters }: Facts) =>
			`This is a small *neural network*: two inputs on the left, one *output* on the right, and between them two *layers* of four and three *neurons*. Every line is a *weight*, a number that says how strongly one neuron listens to another. Each neuron also has a number of its own, its *bias*. That makes ${parameters} numbers, and to begin with all of them are drawn at random.`,
		'training-2': ({ samples }: Facts) =>
			`The network is to learn XOR: answer 1 if exactly one of the two inputs is 1, and 0 if not. Nobody tells it that rule. All it gets is ${samples} *samples*, each an input together with the right answer, the *target*. Together they are its *training set*.`,
		'training-3': ({ meanFirst, meanLast }: Facts) =>
			`*Training* is changing the weights and biases until the answers are good. No formula gives the right numbers at once, so it is done *iteratively*: the same short routine, over and over, each time shifting the numbers a tiny bit. One number tells how wrong it still is: the *loss*. Here its mean falls from ${meanFirst} in the first round to ${meanLast} in the last.`,
		'training-4': () =>
			'And training is *gradient-based*. For every weight we can work out a *gradient*: how fast the loss would rise if that weight were made a little larger. A gradient above 0 says “smaller, please”, one below 0 says “larger”. So each weight takes a small step *against* its gradient. That is called *gradient descent*: walking downhill on the loss.',
		'training-5': () =>
			'The whole algorithm fits on a card. Each line of it is a part of this chapter.',

		'epoch-1': ({ samples, epochs, updates }: Facts) =>
			`One full round, in which every sample of the training set is used *exactly once*, is called an *epoch*. Our training set has ${samples} samples, so an epoch is ${samples} turns. The network is trained for ${epochs} epochs: ${updates} turns in all.`,
		'epoch-2': ({ order1 }: Facts) =>
			`Every epoch begins with a *shuffle*: the samples are put in a random order. In the first epoch that is ${order1}. (These are the samples’ places in the data, counted from 0, as in Python.)`,
		'epoch-3': ({ order2 }: Facts) =>
			`For the second epoch the order is drawn anew: ${order2}. The same samples, each of them once, only in another order. How they are shuffled depends on one number, the *seed*: with the same seed, everybody sees the same orders.`,
		'epoch-4': () =>
			'After its turn, a sample has pulled the weights a little its own way, so the latest turns count most. In a fixed order it would always be the same samples that have the last word, and the network would partly learn that order. It is worst with sorted data: while it sees one kind of sample for a long time, it forgets the other. With a new order every epoch, these pulls even out. Four samples hardly show it; sorted irises do.',

		'forward-1': ({ sample, input, target }: Facts) =>
			`Back to the very first sample. The shuffle has put ${sample} in front: its input is ${input}, and the right answer is ${target}. The network only gets the input. The target is not looked at until it has answered.`,
		'forward-2': ({ z, a }: Facts) =>
			`Each neuron of layer 1 multiplies every input by the weight of its line, adds these up, and adds its bias. The sum is called _z_; for the first neuron it is ${z}. Then an *activation function*, here *tanh*, squeezes it into a number between −1 and 1: the neuron’s *activation* _a_ = ${a}. Click another neuron to see its sum.`,
		'forward-3': () =>
			'The activations of layer 1 are what layer 2 gets as its inputs. Its neurons do the same with weights of their own. In this way the sample moves on layer by layer, and that is *forward propagation*. The bend of tanh matters: without it, all these layers together could do no more than a single one.',
		'forward-4': ({ output, percent }: Facts) =>
			`The last neuron uses *sigmoid*, which makes any _z_ a number between 0 and 1. This is the network’s *prediction*: ${output}. You can read it as “a 1? I give that ${percent}%”. It would rather say 0. No wonder, with weights that were drawn at random.`,

		'loss-1': ({ target, output, loss }: Facts) =>
			`Now the target is looked at: ${target}. The prediction was ${output}. The *loss* turns the two into one number that says how bad that is. This network uses *binary cross-entropy*, which for a target of 1 is −ln of the prediction: ${loss}.`,
		'loss-2': ({ open, meanFirst }: Facts) =>
			`A perfect prediction would cost 0, and a shrug, 0.5, would cost ${open}. The surer the network is of a wrong answer, the steeper the loss climbs. Because every sample has a loss of its own, one usually looks at their mean over an epoch: in the first it is ${meanFirst}.`,
		'loss-3': ({ da }: Facts) =>
			`Which way would be better? That is what the derivative of the loss says: _da_, how fast the loss changes when the output changes. Here it is ${da}. The minus sign means that a larger output makes the loss smaller. It is the first gradient, and from here everything goes backwards.`,

		'backward-1': ({ dz }: Facts) =>
			`The output was made from _z_ by sigmoid. The *chain rule* says: the gradient for _z_ is _da_ times the slope of sigmoid at that point. That is _dz_ = ${dz}. (For sigmoid with this loss it is simply prediction minus target.) Think of _dz_ as the *blame* the neuron gets; the minus sign says that its _z_ should have been higher.`,
		'backward-2': ({ dz, arrived, dW }: Facts) =>
			`The neuron shares out its blame among its weights. The gradient of a weight, _dW_, is _dz_ times the number that came in along its line: whoever had more say gets more blame. For the first weight that is ${dz} × (${arrived}) = ${dW}. The bias has no input, so its gradient _db_ is _dz_ itself.`,
		'backward-3': ({ before, after, rate }: Facts) =>
			`Then comes the *update*: each weight takes its step against its gradient. The first one goes from ${before} to ${after}. What is taken off is _dW_ times the *learning rate* _α_, here ${rate}. The bias does the same with _db_.`,
		'backward-4': ({ before, dz, blame }: Facts) =>
			`And the layer below? Each of its neurons is blamed for what it passed on, in proportion to the weight it was heard with: for the first, ${before} × (${dz}) = ${blame}. That is its _da_, worked out with the weight as it was *before* the update. From here everything repeats: _dz_, _dW_, _db_, update. This way back is *backpropagation*.`,
		'backward-5': ({ moved, parameters, input }: Facts) =>
			`At layer 1 the way back ends. One sample has been forward and back, and ${moved} of the ${parameters} numbers have moved a little. The others are the weights from the input that is 0 in ${input}: it had no part in the answer, so it gets no blame. Then the next sample has its turn, with the new weights.`,
		'backward-6': () =>
			'*Forward propagation* is working out the answer: numbers go from layer to layer, and each layer makes _z_ and _a_ of what it is handed. *Backpropagation* is working out who is to blame: gradients go the other way, and each layer makes _dz_, _dW_ and _db_ of the _da_ it is handed, and hands a _da_ on. Neither of the two changes a weight. Only the update does.',

		'rate-1': ({
			sample,
			output,
			outputAgain,
			loss,
			lossAgain,
			between,
			outputLast,
			epochs
		}: Facts) =>
			`Did it help? In the second epoch ${sample} has its turn again, ${between} updates later. The prediction has gone from ${output} to ${outputAgain}, and the loss from ${loss} to ${lossAgain}. Still wrong, but less so; after ${epochs} epochs the prediction is ${outputLast}. Why so slowly? Why not take larger steps?`,
		'rate-2': ({ rate }: Facts) =>
			`The *learning rate* _α_ decides how long a step is: new weight = old weight − _α_ · gradient. It is not learned. You choose it before training begins; here it is ${rate}. The gradient gives the direction, _α_ the length of the step.`,
		'rate-3': () =>
			'Here one network is trained three times on another data set, two rings of points, each time with the same starting weights. Only _α_ differs. If it is *too low*, the loss does go down, but so slowly that the epochs are over long before it is done. Click a curve to see that run, at that very point.',
		'rate-4': () =>
			'If _α_ is *too high*, the steps go too far. A gradient only says which way is down right where you stand. Jump, and you land on the other side of the valley, perhaps higher than before. The loss jumps up and down, and sometimes it grows without end. *About right* is in between: fast, and still calm.',
		'rate-5': ({ lowest, highest, rate }: Facts) =>
			`Most of the time a suitable value lies between ${lowest} and ${highest}. Which one depends on the data, the network and the loss, so people try: if the loss falls slowly and evenly, take an _α_ three times as large; if it jumps about, one that is smaller. Our ${rate} is at the upper end. A small, simple problem like this one can take that.`,

		'sgd-1': () =>
			'So far the network has been updated after *every single sample*; here the second one comes in and already meets new weights. That is *stochastic gradient descent*, SGD for short. “Stochastic” means that chance plays a part: which sample comes next is up to the shuffle.',
		'sgd-2': ({ samples }: Facts) =>
			`There is another way. Leave the weights alone while all samples go forward and back, add their gradients up, and then take one step against the *mean* of them. Samples that share an update are called a *batch*; here that is all of them, a *full batch*. It makes one update per epoch, where SGD makes ${samples}.`,
		'sgd-3': () =>
			'Who learns faster? Epoch by epoch, usually SGD: by the time full batch takes its first step, SGD has taken one for every sample. The gradient of one sample is only a rough guess at the mean of all, but you get many guesses for the same amount of work.',
		'sgd-4': () =>
			'The price is *noise*. A step that suits one sample may be bad for another, so the loss zigzags down. Yet the noise can *help*. Picture the loss as a landscape with hollows and flat places: whoever always goes straight downhill stays in the first hollow there is. A little staggering can carry you out of it, into a deeper one. Towards the end it gets in the way; a smaller learning rate calms it.',
		'sgd-5': () =>
			'In practice people mostly choose something in between: *mini-batches* of a few dozen samples. The mean of a few gradients is steadier than a single one, and there are still many updates in an epoch.',

		'fit-1': () =>
			'In the course’s Python, all of this is one method, `fit`. It is given the inputs `X`, the targets `Y`, the number of epochs, and the learning rate `lr`. The outer loop counts the epochs, and `order = permutation(order)` is the shuffle.',
		'fit-2': () =>
			'The inner loop takes the samples in that order. `output` begins as the input `x`. Then each layer in turn gets `output` and gives back its activations, which become the new `output`. After the last layer it is the prediction.',
		'fit-3': () =>
			'`loss(output, target)` says how wrong it was, and `total` collects the losses for the mean of the epoch. `loss_grad` gives the gradient of the loss for the output: the first `da`.',
		'fit-4': () =>
			'Now the layers are visited from the last to the first, which is what `[::-1]` means. Each is given the `da` from above. It works out its gradients and gives back the `da` for the layer below.',
		'fit-5': () =>
			'It is the argument `lr`. `fit()` itself does no arithmetic with it. It hands it on to `layer.update(lr)`, for every layer, after every sample, and there `W -= lr * dW` and `b -= lr * db` are done. So `lr` has no say in what the gradients are; it only decides how long the step is. With `lr` = 0, `fit()` would compute everything and learn nothing.',
		'fit-6': () =>
			'Your turn. Two lines have been left open. Fill them in; then your program is run on the samples, and you see whether it learns.',

		'question-1': ({ meanFirst, meanLast, updates, inputs, answers }: Facts) =>
			`From ${meanFirst} down to ${meanLast}, in ${updates} small updates: each from one sample, each a small step against the gradient. To the inputs ${inputs} the network now answers ${answers}. It was never told the rule, and still it has learned XOR.`,
		'question-2': () => 'One question, to see what has stuck.',
		'question-3': () => 'That was the chapter. Where to now?'
	} satisfies Record<string, (facts: Facts) => string>,

	/** What stands above the paragraphs that answer a question. */
	questions: {
		'epoch-4': 'How does shuffling help?',
		'backward-6': 'What do forward propagation and backpropagation mean here?',
		'fit-5': 'What is the role of the learning rate in fit()?'
	},

	/** Buttons that show on the run what a paragraph says. */
	shows: {
		'epoch-4': ['Order of epoch 1', 'Order of epoch 2', 'Order of epoch 3'],
		'backward-6': ['Show forward', 'Show backward', 'Show the update'],
		'fit-5': ['Update of layer 3', 'Update of layer 2', 'Update of layer 1']
	},

	/** The algorithm on a card, line by line, each with the part it belongs to. */
	algorithm: {
		epoch: 'Begin an epoch: *shuffle* the samples.',
		forward: 'Take the next sample and work out the network’s answer: *forward propagation*.',
		loss: 'Measure how wrong it is: the *loss*.',
		backward: 'Work out all gradients, from the output back to the input: *backpropagation*.',
		rate: '*Update* the weights and biases: a small step, as long as the *learning rate* says.',
		sgd: 'Go on with the next sample. After the last one, begin the next epoch.'
	},

	/** The two lines of fit() that the reader writes, and what becomes of them. */
	exercise: {
		heading: 'Your turn',
		prompt: 'Complete the two lines, so that the sample goes forward and its blame goes back.',
		hint: 'Each line calls a method of `layer` with what the neighbouring layer has just handed on. Going forward that is called `output`, going back `da`.',
		ran: 'Your fit(), run on the samples',
		yours: 'your fit()',
		live: 'the run of this chapter',
		from: (from: string, to: string) => `from ${from} to ${to}`,
		/** The line a fault is in. */
		lines: { forward: '`output = …`', backward: '`da = …`' },
		trained: (epochs: string, first: string, last: string) =>
			`It runs. In ${epochs} epochs the mean loss goes from ${first} to ${last}.`,
		same: 'That is, number for number, what the run of this chapter does: *your fit() learns*.',
		other:
			'But that is not what the run of this chapter does: these are not steps against the gradient.',
		noCall: (line: string) =>
			`${line} cannot be run. What goes there is a call to one of the layer’s methods with one variable, such as \`layer.…(…)\`.`,
		noMethod: (line: string, name: string) =>
			`It stops at ${line}: a layer has no method \`${name}\`. It has \`forward\`, \`backward\` and \`update\`.`,
		noName: (line: string, name: string) =>
			`It stops at ${line}: there is no variable called \`${name}\` in fit().`,
		unset: (line: string, name: string) =>
			`It stops at ${line}, at the very first sample: \`${name}\` has no value yet.`,
		early: (line: string) =>
			`It stops at ${line}: no sample has been forward yet, so there is nothing to go back over.`,
		nothing: (line: string) =>
			`It stops at ${line}: \`update\` changes the weights and gives nothing back to go on with.`,
		size: (line: string, layer: number, name: string, needs: number, got: number) =>
			`It stops at ${line} in layer ${layer}: that layer has to be given ${needs === 1 ? 'one number' : `${needs} numbers`} there, but \`${name}\` holds ${got === 1 ? 'one' : got}.`,
		allSamples: (line: string, name: string) =>
			`It stops at ${line}: \`${name}\` holds all samples at once, and a layer takes one.`
	},

	/** Where to go from here, after the name of the page. */
	ways: {
		step: 'Go through this very run yourself, neuron by neuron if you like, or change a number and see what happens.',
		quiz: 'Answer questions about the run: epochs, gradients, updates, with the network beside them.',
		compare:
			'Train the same network with other learning rates, batch sizes and seeds, and lay the curves side by side.'
	}
};
