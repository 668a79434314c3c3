import { RandomState } from '$lib/engine/random';
import { PLANE, type DatasetFamily } from './dataset';
import { standardise } from './standardise';

const CENTRES = 3;

/**
 * Three round clouds: scikit-learn's `make_blobs(n, centers=3, cluster_std=noise, random_state=seed)`, which
 * draws the centres, then the points cloud by cloud, and shuffles last. Then standardised, since centres lie
 * up to 10 from 0.
 */
export const blobs: DatasetFamily = {
	inputs: 2,
	target: 'classes',
	outputs: CENTRES,
	n: { min: CENTRES, max: 2000, default: 100 },
	noise: { min: 0.1, max: 5, default: 1 },
	seeded: true,
	make(spec) {
		const { n, noise, seed } = spec;
		const random = new RandomState(seed);
		const centres = Array.from({ length: CENTRES }, () => [
			random.uniform(-10, 10),
			random.uniform(-10, 10)
		]);
		// The first n mod 3 clouds have one point more.
		const clouds = centres.flatMap((_, c) =>
			Array<number>(Math.floor(n / CENTRES) + (c < n % CENTRES ? 1 : 0)).fill(c)
		);
		const points = clouds.map((c) => centres[c]!.map((mean) => random.normal(mean, noise)));
		const order = Array.from(random.permutation(n));
		return {
			spec,
			inputNames: PLANE,
			...standardise(order.map((i) => points[i]!)),
			target: {
				kind: 'classes',
				classNames: ['0', '1', '2'],
				labels: order.map((i) => clouds[i]!)
			},
			leftOut: []
		};
	}
};
