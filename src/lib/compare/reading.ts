import { lastOf, type Place, type Series } from './chart';

/**
 * Where a key leads that reads curves point by point: left and right along a curve, up and down to another one.
 * Null for any other key, and where there is nothing to read.
 *
 * @param here null before anything has been read
 */
export function moved(
	key: string,
	here: Place | null,
	series: readonly Series[],
	epochs: number
): Place | null {
	if (series.length === 0) return null;
	const from = here ?? { run: 0, epoch: 0 };
	const last = lastOf(series[from.run]!);
	const page = Math.max(Math.round(epochs / 10), 2);
	const along = (epoch: number): Place => ({
		run: from.run,
		epoch: Math.min(Math.max(epoch, 0), last)
	});
	const across = (by: number): Place => {
		const run = (from.run + by + series.length) % series.length;
		return { run, epoch: Math.min(from.epoch, lastOf(series[run]!)) };
	};
	switch (key) {
		case 'ArrowRight':
			return along(from.epoch + 1);
		case 'ArrowLeft':
			return along(from.epoch - 1);
		case 'PageDown':
			return along(from.epoch + page);
		case 'PageUp':
			return along(from.epoch - page);
		case 'Home':
			return along(0);
		case 'End':
			return along(last);
		case 'ArrowDown':
			return across(1);
		case 'ArrowUp':
			return across(-1);
		default:
			return null;
	}
}
