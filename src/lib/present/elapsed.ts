/** A stretch of time as a stopwatch shows it: 0:07, 12:30, 1:02:05. */
export function elapsedText(milliseconds: number): string {
	const seconds = Math.max(Math.floor(milliseconds / 1000), 0);
	const two = (count: number): string => String(count).padStart(2, '0');
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
