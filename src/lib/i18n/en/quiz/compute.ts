/** Questions for a number that the stepper computes. Layers and neurons are counted from 1. */
export const compute = {
	z: {
		prompt: (layer: number, neuron: number) =>
			`The sample is on its way forward. What will _z_ of neuron ${neuron} in layer ${layer} be?`,
		hint: 'Multiply every input of the neuron by its weight, add it all up, and add the bias.'
	},
	dz: {
		prompt: (layer: number, neuron: number, da: string, activation: string, a: string) =>
			`Neuron ${neuron} of layer ${layer} receives _da_ = ${da}. Its ${activation} output is _a_ = ${a}. What is _dz_?`,
		hint: (activation: string) =>
			`The chain rule: _dz_ is _da_ times the slope of ${activation} at this neuron.`
	}
};
