/** What a wrong answer shows, and what helps against it; by the ids of quiz/mistake.ts. */
export const mistakes = {
	'epoch-is-sample': 'You took one sample for an epoch. An epoch is one pass over *all* samples.',
	'epoch-is-update':
		'You took one update for an epoch. An epoch is one pass over all samples, with one update per batch.',
	'epoch-is-batch':
		'You took one batch for an epoch. A batch is the samples that make one update; an epoch is one pass over *all* samples.',
	'update-per-sample': 'You counted one update per sample. The weights change once per *batch*.',
	'update-per-epoch':
		'You counted one update per epoch. The weights change once per *batch*, many times in an epoch.',
	'last-batch-forgotten':
		'You left out the last batch. It is smaller than the others, but it makes an update too.',
	'one-epoch-only': 'That is one epoch. Multiply by the number of epochs.',
	'counted-from-zero': 'You counted one too few or too many: code counts from 0, people from 1.',
	'this-epoch-only': 'You counted this epoch only. The epochs before it count too.',
	'epoch-not-over':
		'The epoch under way is not complete yet: of it, only what has been done so far counts.',
	'updates-for-samples':
		'That is the number of updates. A batch has several samples, and they make one update together.',
	'rounded-at-end':
		'Every epoch ends with a smaller batch, which makes a whole update. So round up within one epoch, then multiply.',
	'last-batch-full':
		'The samples do not fill the last batch: it has only what is left over after the full ones.',
	'order-kept': 'With shuffle, every epoch gets an order of its own.',
	'shuffle-draws-again':
		'Shuffling is like shuffling a deck of cards: every sample gets *exactly one* turn.',
	'data-order':
		'That would be the order of the data. This epoch visits the samples in its shuffled order.',
	'shuffle-trains-more': 'Shuffling adds no samples and no updates; it only changes the order.',
	'shuffle-changes-data':
		'Shuffling leaves every sample as it is: inputs and target stay together.',
	'bias-forgotten':
		'You left out the bias. After the weighted inputs are added up, _b_ is added too.',
	'activation-forgotten':
		'You took _z_, from before the activation. The activation function still has to be applied.',
	'activation-given': 'That is _a_, after the activation. _z_ comes before it.',
	'other-activation':
		'That is what another activation function gives. Look at which one this layer has.',
	'softmax-alone':
		'You looked at this neuron alone. With softmax all neurons of the layer depend on one another.',
	'mean-for-sum': 'You divided by how many there are. Here the *sum* is needed, not the mean.',
	'sum-for-mean': 'That is the sum. The mean is the sum divided by how many there are.',
	'last-for-mean':
		'That is the loss of the last sample. The epoch’s loss is the mean over *all* its samples.',
	'mean-of-batches':
		'You divided by the number of updates. The mean is over all *samples* of the epoch.',
	'other-loss': 'That belongs to another loss. Look at which one this run uses.',
	'other-target':
		'You exchanged the two parts of the formula: _t_ goes with _o_, and 1 − _t_ with 1 − _o_.',
	'log-ten': 'You took the logarithm with base 10. Losses use ln, the natural logarithm.',
	'square-forgotten':
		'You left out the square: the difference between output and target is squared.',
	'factor-two':
		'That is twice the right number. Half squared error has a ½; in its gradient the ½ and the 2 of the square cancel.',
	'factor-half':
		'That is half the right number. Mean squared error has no ½, so in its gradient the 2 of the square stays.',
	'factor-n':
		'You are off by a factor *n*, the number of outputs. Only mean squared error divides by it, also in its gradient.',
	'sign-turned': 'A minus is missing, or there is one too many: check the signs.',
	'slope-forgotten':
		'You passed _da_ on as it is. The chain rule multiplies it by the *slope* of the activation.',
	'slope-is-activation':
		'You multiplied _da_ by the activation _a_. The chain rule multiplies it by the *slope* of the activation function.',
	'slope-misplaced':
		'You took the slope at the wrong place: it belongs to this neuron’s own _z_ and _a_.',
	'dead-relu-learns':
		'This ReLU is off (_z_ is not above 0), so its slope is 0 and nothing passes through.',
	'dz-given':
		'That is _dz_. The slope of the activation is not part of _da_; it comes one step later.',
	'own-activation':
		'You multiplied _dz_ by the neuron’s own output. A weight’s gradient needs what comes *in* through it.',
	'weight-for-input':
		'You multiplied by the weight. That belongs to _da_ for the layer below; _dW_ is _dz_ times the *input*.',
	'input-forgotten':
		'You left out the input: a weight’s gradient is _dz_ times what comes in through it.',
	'bias-gradient-times-input':
		'You multiplied _dz_ by something. _z_ grows as fast as the bias, so _db_ is _dz_ itself.',
	'bias-gradient-zero':
		'You left the bias out of learning. Moving it by 1 moves _z_ by 1, so _db_ is _dz_.',
	'not-transposed':
		'You took a row of _W_, the weights into one neuron of the layer above. What comes back to this neuron comes through a *column*, hence Wᵀ.',
	'updated-weights':
		'You used the weights after the update. Going back takes those of before, which the forward pass used.',
	'one-path-only':
		'You followed one connection only. Add up what comes back through *all* of them.',
	'gradient-added': 'You added the gradient, which goes uphill. The update *subtracts* it.',
	'rate-forgotten': 'You left out the learning rate α, which sets the size of the step.',
	'step-for-result':
		'That is the step, α times the gradient. The new value is the old one minus this step.',
	'batch-not-divided':
		'You took the sum over the batch. The update takes the mean: divide by the size of the batch.',
	'backward-changes-weights':
		'The backward step only computes gradients. The weights change in the *update*.',
	'large-batch-is-noisy':
		'A mean over many samples is calmer than what a single one says: the larger the batch, the less noise.',
	'large-batch-updates-more':
		'There is one update per batch, and larger batches are fewer: the larger the batch, the fewer updates.',
	'one-sample-of-batch':
		'Every sample of the batch has a say: the update takes the *mean* of all their gradients.',
	'gradient-sign-is-direction': 'The gradient points uphill. The update goes the *other* way.',
	'loss-always-falls':
		'One update lowers the loss only if the step is small enough; a large step can overshoot.',
	'forward-for-backward': 'That is the way forward. Going backward starts at the output layer.',
	'update-before-backward':
		'A layer’s update needs its gradients, so its backward step comes first.',
	'largest-weight-moves-most': 'How far a weight moves depends on its gradient, not on its size.',
	'sign-for-size':
		'The sign says which way a weight goes, not how far. Compare the sizes without their signs.',
	'negative-is-dead':
		'A negative number somewhere does not make a neuron dead: a ReLU is dead when its _z_ is not above 0.',
	'leaky-is-relu':
		'That is ReLU. *Leaky* ReLU lets a little through where _z_ is not above 0, so it is never quite off.',
	'more-is-faster': 'Larger steps are faster only up to a point; beyond it they overshoot.',
	'less-is-safer':
		'Smaller steps are safe but slow: training may be far from done when the epochs are over.',
	'slow-is-stuck': 'Slow is not stuck: the loss is still on its way down.',
	'input-not-passed-on':
		'Each layer takes what the layer before it gave, and the loss takes what the last one gave.',
	'backward-too-early':
		'That goes back. On the way forward each layer computes its output from what it is given.',
	'loss-for-gradient':
		'That is the loss itself. What goes back is its *gradient*: how it changes with the output.',
	'output-for-gradient': 'Outputs are passed on going forward. Going back, the *gradient* is.',
	'output-target-swapped': 'The output comes first, then the target.',
	'outer-turned':
		'_dW_ has the shape of _W_, with a row for each neuron: _dz_ comes first, then the input.',
	'rounded-early': 'You seem to have rounded on the way. Keep at least four decimals until the end.'
};
