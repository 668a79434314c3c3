import { twoCurves, type Curve } from './curves';
import type { DatasetFamily } from './dataset';

/** A whole turn; its end, being its beginning, has no second point. */
export const ring =
	(radius: number): Curve =>
	(k, count) => {
		const angle = (2 * Math.PI * k) / count;
		return [radius * Math.cos(angle), radius * Math.sin(angle)];
	};

/** A ring within a ring: scikit-learn's `make_circles(n, noise=noise, factor=0.5, random_state=seed)`. */
export const circles: DatasetFamily = {
	inputs: 2,
	target: 'classes',
	outputs: 2,
	n: { min: 2, max: 2000, default: 100 },
	noise: { min: 0, max: 0.5, default: 0.1 },
	seeded: true,
	make: (spec) => twoCurves(spec, ring(1), ring(0.5))
};
