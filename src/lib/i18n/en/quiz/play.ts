/** The backward pass, filled in by hand. */
export const play = {
	backward: {
		prompt: (da: string, rate: string) =>
			`The loss sends _da_ = ${da} back into the output layer. Do the whole backward pass of this sample, from the last layer to the first: every _dz_ and _dW_, then the new weights and biases. The learning rate is _α_ = ${rate}.`,
		hint: 'In each layer: _dz_ is _da_ times the slope, _dW_ is _dz_ times the input, _db_ is _dz_. The layer below gets its _da_ through the weights as they were; only then subtract α times the gradient.'
	}
};
