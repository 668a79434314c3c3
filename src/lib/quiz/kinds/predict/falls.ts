import { choiceInOrder } from '../../choice';
import type { Kind } from '../../kind';
import { inWords } from '../any-of';
import { onceMore, type OnceMore } from './once-more';

/** How often another place is tried. */
const TRIES = 10;
/** Times the run's learning rate. */
const FACTORS = [1, 1, 0.1, 10, 100, 1000];
/** Of the loss: a promised fall so small is about kept, and one so great cannot be. */
const SMALL = 0.3;
const GREAT = 3;
/** Of the loss: less of a change than this cannot be told from none. */
const NOTICED = 0.002;

const WAYS = ['lower', 'higher', 'same'] as const;

/**
 * Whether an update lowers the loss of the very samples that it was made for. Asked where that can be told: where
 * nothing changes, where the step is small, and where it promises far more than there is to lose.
 */
export const falls: Kind = ({ problem, timeline, epoch }, draw) => {
	const { schedule } = timeline;
	if (problem.learningRate === 0) return null;
	for (let i = 0; i < TRIES; i++) {
		const shows = schedule.batchEnd(epoch, draw.below(schedule.batchesPerEpoch));
		const factor = draw.pick(FACTORS);
		const rate = Number((problem.learningRate * factor).toPrecision(12));
		const moment = timeline.at(shows);
		const { index, inBatch } = moment.sample!;
		// What was changed by hand in the middle of a batch mixes old and new numbers.
		const first = schedule.batchStart(epoch, 'batch' in moment.cursor ? moment.cursor.batch : 0);
		if (problem.edits.some(({ step }) => step > first && step <= shows)) continue;
		const outcome = onceMore(moment, problem, rate);
		const way = wayOf(outcome);
		if (!way) continue;
		const { was, is, promised } = outcome;
		const alone = inBatch.size === 1;
		return {
			kind: 'falls',
			place: { step: shows - 1, shows, selection: null },
			prompt: ({ quiz: { predict }, format }) => {
				const { sample, batch, suppose, supposeBatch } = predict.falls;
				const { number: write, setting, integer } = format;
				const numbers = [write(was), setting(rate), write(promised)] as const;
				if (alone) return (factor === 1 ? sample : suppose)(index, ...numbers);
				return (factor === 1 ? batch : supposeBatch)(integer(inBatch.size), ...numbers);
			},
			hint: ({ quiz }) => quiz.predict.falls.hint,
			given: [],
			asked: choiceInOrder(
				WAYS.map((option) => ({
					said: ({ quiz }) => quiz.predict.falls[option],
					right: option === way,
					cause: option === 'lower' && way !== 'lower' ? 'loss-always-falls' : null
				}))
			),
			solution: inWords(({ quiz: { predict }, format: { number: write } }) => {
				if (way === 'same') return predict.falls.whySame;
				return way === 'lower'
					? predict.falls.why(write(was), write(is))
					: predict.falls.whyHigher(write(was), write(is), write(promised));
			})
		};
	}
	return null;
};

/** Null where it is too close to call. */
function wayOf({ was, is, promised }: OnceMore): (typeof WAYS)[number] | null {
	if (![was, is, promised].every(Number.isFinite) || was <= 0) return null;
	if (promised === 0) return is === was ? 'same' : null;
	if (promised < NOTICED * was) return null;
	if (promised <= SMALL * was) return is < was - promised / 4 ? 'lower' : null;
	return promised >= GREAT * was && is > (1 + SMALL) * was ? 'higher' : null;
}
