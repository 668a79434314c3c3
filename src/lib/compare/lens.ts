/** A step of length α · gradient, and the loss where it lands. */
export interface Landing {
	readonly alpha: number;
	readonly loss: number;
}

/**
 * Where a step comes down: before the lowest point, about there, beyond it but lower than it began, or higher; higher
 * where no step at all would have helped; or the loss is what it was.
 */
export type Where = 'before' | 'best' | 'beyond' | 'higher' | 'rises' | 'same';

/** What the loss does along an update; lost where it is no number to begin with. */
export type Shape = 'valley' | 'falls' | 'rises' | 'flat' | 'lost';

export interface Lens {
	/** The loss where nothing is moved. */
	readonly now: number;
	/** The curve, from α = 0 to the end of what is shown. */
	readonly points: readonly Landing[];
	/** The lowest point, where the loss falls and then rises; null where it does not. */
	readonly best: Landing | null;
	/** What it does as far as has been looked. */
	readonly shape: Shape;
	/** For every rate. */
	readonly landings: readonly (Landing & { readonly where: Where })[];
}

/** Points of the curve. */
const POINTS = 120;
/** Rates tried in search of the best one, on a logarithmic grid below the highest. */
const TRIES = 60;
const SMALLEST = 1e-6;
/** How far the picture goes on beyond the best rate, in multiples of it. */
const BEYOND = 3.2;
/** Within this share of the best rate a step is as good as the best. */
const NEAR = 0.1;
/** Of the loss: changes that are none. */
const FLAT = 1e-3;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Looks at the loss along one update. Yields between evaluations.
 *
 * @param rates of the runs to compare, at least one of them above 0
 */
export function* lensOf(
	loss: (alpha: number) => number,
	rates: readonly number[]
): Generator<number, Lens> {
	const now = loss(0);
	if (!Number.isFinite(now)) return { now, points: [], best: null, shape: 'lost', landings: [] };
	const furthest = 1.15 * Math.max(...rates);
	const best = yield* lowestAlong(loss, furthest);
	const end = best ? Math.min(furthest, BEYOND * best.alpha) : furthest;
	const points: Landing[] = [];
	for (let i = 0; i <= POINTS; i++) {
		const alpha = (end * i) / POINTS;
		points.push({ alpha, loss: loss(alpha) });
		yield 0.5 + i / (2 * POINTS);
	}
	const change = Math.max(...points.map(({ loss }) => Math.abs(loss - now)));
	const shape =
		change <= FLAT * now ? 'flat' : best ? 'valley' : loss(furthest) < now ? 'falls' : 'rises';
	const landings: Lens['landings'][number][] = [];
	for (const alpha of rates) {
		const landing = { alpha, loss: loss(alpha) };
		landings.push({ ...landing, where: whereOf(landing, now, best, shape) });
		yield 1;
	}
	return { now, points, best, shape, landings };
}

/** The lowest loss for α in (0, furthest]: first on a grid, then by golden section. Null when it is at either end. */
function* lowestAlong(
	loss: (alpha: number) => number,
	furthest: number
): Generator<number, Landing | null> {
	const grid: Landing[] = [];
	for (let i = 0; i <= TRIES; i++) {
		const alpha = furthest * SMALLEST ** (1 - i / TRIES);
		grid.push({ alpha, loss: loss(alpha) });
		yield i / (2 * TRIES);
	}
	const lowest = grid.reduce((at, { loss }, i) => (loss < grid[at]!.loss ? i : at), 0);
	if (lowest === TRIES || grid[lowest]!.loss >= loss(0)) return null;
	let low = grid[lowest - 1]?.alpha ?? 0;
	let high = grid[lowest + 1]!.alpha;
	while (high - low > 1e-9 * furthest && high - low > 1e-6 * high) {
		const one = high - GOLDEN * (high - low);
		const other = low + GOLDEN * (high - low);
		if (loss(one) < loss(other)) high = other;
		else low = one;
		yield 0.5;
	}
	const alpha = (low + high) / 2;
	return { alpha, loss: loss(alpha) };
}

function whereOf({ alpha, loss }: Landing, now: number, best: Landing | null, shape: Shape): Where {
	if (alpha === 0 || shape === 'flat') return 'same';
	if (!(loss <= now)) return shape === 'rises' ? 'rises' : 'higher';
	if (!best || alpha < (1 - NEAR) * best.alpha) return 'before';
	return alpha <= (1 + NEAR) * best.alpha ? 'best' : 'beyond';
}

/** How far above the present loss the picture goes, in multiples of what the best step gains. */
const ABOVE = 1.6;
/** Of the loss: how far a picture of next to no change goes to both sides. */
const AROUND = 0.1;

/** The losses that are shown: from the lowest to somewhat above the present one, or all where none is lower. */
export function shownLosses({ now, points, shape }: Lens): readonly [low: number, high: number] {
	if (shape === 'flat') return [now * (1 - AROUND), now * (1 + AROUND)];
	const losses = points.map(({ loss }) => loss).filter(Number.isFinite);
	const [low, high] = [Math.min(...losses), Math.max(...losses)];
	return [low, shape === 'rises' ? high : Math.max(Math.min(high, now + ABOVE * (now - low)), now)];
}
