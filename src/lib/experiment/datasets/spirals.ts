import { twoCurves, type Curve } from './curves';
import type { DatasetFamily } from './dataset';

const TURNS = 1.25;

/** Archimedes' spiral from near the centre outwards: radius and angle both grow with t = (k + 1) / count, up to 1. */
const arm =
	(start: number): Curve =>
	(k, count) => {
		const t = (k + 1) / count;
		const angle = start + 2 * Math.PI * TURNS * t;
		return [t * Math.cos(angle), t * Math.sin(angle)];
	};

/** Two spirals, half a turn apart: the hardest of the plane's shapes here. */
export const spirals: DatasetFamily = {
	inputs: 2,
	target: 'classes',
	outputs: 2,
	n: { min: 2, max: 2000, default: 100 },
	noise: { min: 0, max: 0.3, default: 0.03 },
	seeded: true,
	make: (spec) => twoCurves(spec, arm(0), arm(Math.PI))
};
