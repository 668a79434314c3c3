/** How strongly a value is coloured, 0…1: saturating, so that relu's large activations stay comparable. */
export const strength = (value: number): number =>
	Number.isNaN(value) ? 0 : Math.tanh(Math.abs(value) * 1.2);
