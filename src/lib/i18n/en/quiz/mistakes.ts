/** What a wrong answer shows, and what helps against it; by the ids of quiz/mistake.ts. */
export const mistakes = {
	'epoch-is-sample': 'That is one sample. An epoch is one pass over *all* samples.',
	'epoch-is-update':
		'That is one update. An epoch is one pass over all samples, with one update per batch.',
	'epoch-is-batch':
		'That is one batch: the samples whose gradients make one update. An epoch is one pass over all of them.',
	'update-per-sample': 'You counted one update per sample. The weights change once per *batch*.',
	'update-per-epoch':
		'You counted one update per epoch. The weights change once per *batch*, many times in an epoch.',
	'last-batch-forgotten':
		'You left out the last batch. It is smaller than the others, but it makes an update too.',
	'one-epoch-only': 'That is one epoch. Multiply by the number of epochs.',
	'counted-from-zero': 'You counted one too few or too many: code counts from 0, people from 1.',
	'data-order':
		'That would be the order of the data. This epoch visits the samples in its shuffled order.',
	'shuffle-trains-more': 'Shuffling adds no samples and no updates; it only changes the order.',
	'shuffle-changes-data':
		'Shuffling leaves every sample as it is: inputs and target stay together.',
	'bias-forgotten':
		'You left out the bias. After the weighted inputs are added up, _b_ is added too.',
	'activation-forgotten':
		'That is _z_, before the activation. The activation function still has to be applied.',
	'activation-given': 'That is _a_, after the activation. _z_ comes before it.',
	'mean-for-sum': 'You took the mean where the *sum* belongs.',
	'sum-for-mean': 'That is the sum. The mean is the sum divided by how many there are.',
	'last-for-mean':
		'That is the loss of the last sample. The epoch’s loss is the mean over *all* its samples.',
	'factor-two': 'You are off by a factor 2: look where the 2 of the square goes in this loss.',
	'factor-half': 'You are off by a factor ½: look at how this loss is defined.',
	'factor-n': 'You are off by a factor *n*: look at what is divided by how many.',
	'sign-turned': 'The size is right, the sign is not.',
	'slope-forgotten':
		'You passed _da_ on as it is. The chain rule multiplies it by the *slope* of the activation.',
	'slope-is-activation':
		'You multiplied by the activation _a_. The chain rule multiplies by its *slope*.',
	'slope-misplaced':
		'You took the slope at the wrong place: it belongs to this neuron’s own _z_ and _a_.',
	'dead-relu-learns':
		'This ReLU is off (_z_ is not above 0), so its slope is 0 and nothing passes through.',
	'own-activation':
		'You multiplied by the neuron’s own output. The weight’s gradient needs its *input*.',
	'input-forgotten':
		'You left out the input: a weight’s gradient is _dz_ times what comes in through it.',
	'bias-gradient-times-input': 'The bias has no input to multiply by: _db_ is simply _dz_.',
	'bias-gradient-zero': 'The bias learns too: moving it by 1 moves _z_ by 1, so _db_ is _dz_.',
	'not-transposed':
		'You followed the weights of the wrong neuron: going down takes the *column* of _W_, hence Wᵀ.',
	'updated-weights':
		'You used the weights after the update. Going backward takes those that the forward pass used.',
	'one-path-only':
		'You followed one connection only. Add up what comes back through *all* of them.',
	'gradient-added': 'You added the gradient, which goes uphill. The update *subtracts* it.',
	'rate-forgotten': 'You left out the learning rate α, which makes the step small.',
	'step-for-result':
		'That is the step, α times the gradient. The new value is the old one minus this step.',
	'batch-not-divided':
		'You took the sum over the batch. The update takes the mean: divide by the size of the batch.',
	'gradient-sign-is-direction': 'The gradient points uphill. The update goes the *other* way.',
	'loss-always-falls':
		'One update lowers the loss only if the step is small enough; a large step can overshoot.',
	'forward-for-backward': 'That is the way forward. Going backward starts at the output layer.',
	'update-before-backward':
		'A layer’s update needs its gradients, so its backward step comes first.',
	'largest-weight-moves-most': 'How far a weight moves depends on its gradient, not on its size.',
	'negative-is-dead':
		'A negative number somewhere does not make a neuron dead: a ReLU is dead when its _z_ is not above 0.',
	'more-is-faster': 'Larger steps are faster only up to a point; beyond it they overshoot.',
	'less-is-safer':
		'Smaller steps are safe but slow: training may be far from done when the epochs are over.',
	'slow-is-stuck': 'Slow is not stuck: the loss still falls in every epoch.',
	'rounded-early': 'You seem to have rounded on the way. Keep at least four decimals until the end.'
};
