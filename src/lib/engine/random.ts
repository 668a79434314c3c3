/** Words in a block of the Mersenne Twister. */
const SIZE = 624;

/**
 * NumPy's legacy random numbers, those after `np.random.seed(seed)`: the Mersenne Twister MT19937 of
 * Matsumoto and Nishimura (1998). Every formula names its source in NumPy's folder `numpy/random`.
 */
export class RandomState {
	/** Only the constructor writes in it; the next block is a new array, so that clones can share this one. */
	#block = new Uint32Array(SIZE);
	/** Index in the block of the next word. */
	#position = SIZE;
	/** The second normal number of a pair, kept for the next call. */
	#spare: number | null = null;

	/** Knuth's recurrence: mt19937_seed in src/mt19937/mt19937.c. Throws a RangeError unless `seed` is a whole number below 2³². */
	constructor(seed: number) {
		if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
			throw new RangeError(`A seed must be a whole number from 0 to 4294967295, not ${seed}.`);
		}
		this.#block[0] = seed;
		for (let i = 1; i < SIZE; i++) {
			const previous = this.#block[i - 1]!;
			this.#block[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
		}
	}

	/** A generator that goes on exactly as this one will, on its own. */
	clone(): RandomState {
		const copy = new RandomState(0);
		copy.#block = this.#block;
		copy.#position = this.#position;
		copy.#spare = this.#spare;
		return copy;
	}

	/** The next word, a whole number in [0, 2³²): mt19937_next in src/mt19937/mt19937.h. */
	uint32(): number {
		if (this.#position === SIZE) this.#nextBlock();
		let y = this.#block[this.#position++]!;
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
		const spare = this.#spare;
		this.#spare = null;
		if (spare !== null) return spare;

		let x1, x2, r2;
		do {
			x1 = 2 * this.randomSample() - 1;
			x2 = 2 * this.randomSample() - 1;
			r2 = x1 * x1 + x2 * x2;
		} while (r2 >= 1 || r2 === 0);
		const f = Math.sqrt((-2 * Math.log(r2)) / r2);
		this.#spare = f * x1;
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
		const block = this.#block.slice();
		for (let i = 0; i < SIZE; i++) {
			const y = (block[i]! & 0x80000000) | (block[(i + 1) % SIZE]! & 0x7fffffff);
			block[i] = block[(i + 397) % SIZE]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
		}
		this.#block = block;
		this.#position = 0;
	}
}
