/** The screen that everything is designed for, in pixels of the Step page: a projector of 1920 × 1080 shows it twice as large. */
const DESIGN = { width: 800, height: 540 };
/** One that stands upright, as a phone does: the sentence is below the network. */
const UPRIGHT = { width: 400, height: 800 };

/** How many pixels of this screen a pixel of the Step page takes. */
export function unitOf(width: number, height: number, textSize: number): number {
	const design = width < height ? UPRIGHT : DESIGN;
	return Math.min(width / design.width, height / design.height) * textSize;
}
