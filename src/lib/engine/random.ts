/** Words in a block of the Mersenne Twister. */
const SIZE = 624;

/** Where a generator stands, as plain data: what NumPy's get_state() tells. */
export interface TwisterState {
	/** The block of 624 words in use. Never written in, so that it can be shared. */
	readonly words: Uint32Array;
	/** Index in the block of the next word. */
	readonly position: number;
	/** The second normal number of a pair, kept for the next call. */
	readonly gauss: number | null;
}

/**
 * NumPy's legacy random numbers, those after `np.random.seed(seed)`: the Mersenne Twister MT19937 of
 * Matsumoto and Nishimura (1998). Every formula names its source in NumPy's folder `numpy/random`.
 */
export class RandomState {
	#words: Uint32Array;
	#position: number;
	#gauss: number | null;

	/** Begins with a seed; see `from` for a state. Throws a RangeError unless the seed is a whole number below 2³². */
	constructor(seed: number | TwisterState) {
		const { words, position, gauss } = typeof seed === 'number' ? seeded(seed) : seed;
		this.#words = words;
		this.#position = position;
		this.#gauss = gauss;
	}

	/** A generator that goes on from a state exactly as the one will that it was taken from. */
	static from(state: TwisterState): RandomState {
		return new RandomState(state);
	}

	get state(): TwisterState {
		return { words: this.#words, position: this.#position, gauss: this.#gauss };
	}

	/** The next word, a whole number in [0, 2³²): mt19937_next in src/mt19937/mt19937.h. */
	uint32(): number {
		if (this.#position === SIZE) this.#nextBlock();
		let y = this.#words[this.#position++]!;
		y ^= y >>> 11;
		y ^= (y << 7) & 0x9d2c5680;
		y ^= (y << 15) & 0xefc60000;
		y ^= y >>> 18;
		return y >>> 0;
	}

	/** A number in [0, 1) made of 53 random bits: mt19937_next_double in src/mt19937/mt19937.h. */
	randomSample(): number {
		return ((this.uint32() >>> 5) * 2 ** 26 + (this.uint32() >>> 6)) / 2 ** 53;
	}

	/** A number in [low, high): random_uniform in src/distributions/distributions.c. */
	uniform(low: number, high: number): number {
		return low + (high - low) * this.randomSample();
	}

	/** A normal number, to the last digit of the logarithm: legacy_gauss in src/legacy/legacy-distributions.c (Marsaglia's polar method). */
	standardNormal(): number {
		const gauss = this.#gauss;
		this.#gauss = null;
		if (gauss !== null) return gauss;

		let x1, x2, r2;
		do {
			x1 = 2 * this.randomSample() - 1;
			x2 = 2 * this.randomSample() - 1;
			r2 = x1 * x1 + x2 * x2;
		} while (r2 >= 1 || r2 === 0);
		const f = Math.sqrt((-2 * Math.log(r2)) / r2);
		this.#gauss = f * x1;
		return f * x2;
	}

	/** legacy_normal in src/legacy/legacy-distributions.c. */
	normal(mean: number, sd: number): number {
		return mean + sd * this.standardNormal();
	}

	/** Puts `array` in random order, in place: shuffle in mtrand.pyx, random_interval in src/distributions/distributions.c. */
	shuffle<T>(array: { readonly length: number; [index: number]: T }): void {
		for (let i = array.length - 1; i > 0; i--) {
			// j is uniform in [0, i]: the low bits of a word, as many as i has, of the first word for which they fit.
			const mask = 0xffffffff >>> Math.clz32(i);
			let j;
			do j = this.uint32() & mask;
			while (j > i);
			[array[i], array[j]] = [array[j]!, array[i]!];
		}
	}

	/** 0 … n − 1 in random order: permutation in mtrand.pyx. Draws nothing for n ≤ 1. */
	permutation(n: number): Int32Array {
		const order = new Int32Array(n).map((_, k) => k);
		this.shuffle(order);
		return order;
	}

	/** The 624 words after this block: mt19937_gen in src/mt19937/mt19937.c. */
	#nextBlock(): void {
		const words = this.#words.slice();
		for (let i = 0; i < SIZE; i++) {
			const y = (words[i]! & 0x80000000) | (words[(i + 1) % SIZE]! & 0x7fffffff);
			words[i] = words[(i + 397) % SIZE]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
		}
		this.#words = words;
		this.#position = 0;
	}
}

/** Knuth's recurrence: mt19937_seed in src/mt19937/mt19937.c. */
function seeded(seed: number): TwisterState {
	if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
		throw new RangeError(`A seed must be a whole number from 0 to 4294967295, not ${seed}.`);
	}
	const words = new Uint32Array(SIZE);
	words[0] = seed;
	for (let i = 1; i < SIZE; i++) {
		const previous = words[i - 1]!;
		words[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
	}
	return { words, position: SIZE, gauss: null };
}
