/** The screen that everything is designed for, in pixels of the Step page: a projector of 1920 × 1080 shows it twice as large. */
const DESIGN = { width: 800, height: 540 };

/** How many pixels of this screen a pixel of the Step page takes. */
export const unitOf = (width: number, height: number, textSize: number): number =>
	Math.min(width / DESIGN.width, height / DESIGN.height) * textSize;
