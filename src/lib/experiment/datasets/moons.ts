import { twoCurves, type Curve } from './curves';
import type { DatasetFamily } from './dataset';

/** Half a turn, from 0 to π inclusive; a single point stands at 0, as in `np.linspace`. */
const angle = (k: number, count: number) => (count > 1 ? (Math.PI * k) / (count - 1) : 0);

const upper: Curve = (k, count) => [Math.cos(angle(k, count)), Math.sin(angle(k, count))];

const lower: Curve = (k, count) => [1 - Math.cos(angle(k, count)), 0.5 - Math.sin(angle(k, count))];

/** Two half circles, each reaching into the other: scikit-learn's `make_moons(n, noise=noise, random_state=seed)`. */
export const moons: DatasetFamily = {
	inputs: 2,
	target: 'classes',
	outputs: 2,
	n: { min: 2, max: 2000, default: 100 },
	noise: { min: 0, max: 0.5, default: 0.1 },
	seeded: true,
	make: (spec) => twoCurves(spec, upper, lower)
};
