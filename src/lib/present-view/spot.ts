/** A circle of the screen that stays light. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Around the pointer. */
export const spotAt = (pointer: { x: number; y: number }, unit: number): Spot => ({
	...pointer,
	radius: 90 * unit
});

/** Around something on the screen, all of it and a little more; but never nearly the whole screen. */
export const spotOn = ({ left, top, width, height }: Box, unit: number): Spot => ({
	x: left + width / 2,
	y: top + height / 2,
	radius: Math.min(Math.max(Math.hypot(width, height) / 2 + 16 * unit, 60 * unit), 220 * unit)
});
