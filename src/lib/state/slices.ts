import { SLICE } from './idle';
import { soon } from './soon';

/** What comes of a long job, done in slices between which the page can do other things. */
export async function inSlices<T>(job: Generator<unknown, T>): Promise<T> {
	for (;;) {
		const end = performance.now() + SLICE;
		do {
			const next = job.next();
			if (next.done) return next.value;
		} while (performance.now() < end);
		await new Promise<void>((goOn) => soon(goOn));
	}
}
