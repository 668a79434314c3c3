import { choiceInOrder } from '../../choice';
import type { Kind } from '../../kind';
import type { MistakeId } from '../../mistake';
import type { Said } from '../../voice';
import { inWords } from '../any-of';
import { lossCurve, sayVerdict } from './curves';
import { ladderOf } from './ladder';
import { drawTrio, type Named } from './trios';

const LETTERS = ['A', 'B', 'C'];

/** Which of several curves belongs to which learning rate. */
export const whichCurve: Kind = ({ problem }, draw) => {
	const ladder = ladderOf(problem, draw);
	const named = ladder && drawTrio(ladder, draw);
	if (!named) return null;
	const { epochs } = ladder;
	const { runs } = named;
	const asked = draw.below(runs.length);
	// drawn[k]: index of the run whose curve is the k-th.
	const drawn = draw.shuffled([...runs.keys()]);
	const nameOf =
		(run: number): Said =>
		({ quiz }) =>
			quiz.rate.curve.name(LETTERS[drawn.indexOf(run)]!);
	const toCurve = draw.below(2) === 0;
	const shown = toCurve ? drawn : [...runs.keys()];
	return {
		kind: 'which-curve',
		place: null,
		prompt: (voice) => {
			const { format, quiz } = voice;
			const rates = voice.words.explain.list(runs.map(({ rate }) => format.setting(rate)));
			return [
				quiz.rate.trained(format.integer(epochs), rates),
				toCurve
					? quiz.rate.which.curve(format.setting(runs[asked]!.rate))
					: quiz.rate.which.rate(nameOf(asked)(voice))
			].join(' ');
		},
		hint: ({ quiz }) => quiz.rate.which.hint,
		given: [],
		curves: drawn.map((run) => lossCurve(runs[run]!, epochs, nameOf(run))),
		asked: choiceInOrder(
			shown.map((run) => ({
				said: toCurve ? nameOf(run) : ({ format }) => `α = ${format.setting(runs[run]!.rate)}`,
				right: run === asked,
				cause: toCurve ? believed(named, asked, run) : believed(named, run, asked)
			}))
		),
		solution: inWords((voice) => {
			const { which } = voice.quiz.rate;
			const [first, second, third] = runs.map(
				(run, i) => `${nameOf(i)(voice)} ${sayVerdict(run)(voice)}`
			);
			if (third) return which.why(first!, second!, third);
			const pair = named.names[0] === 'tooLow' ? which.whyPair.low : which.whyPair.high;
			return pair(first!, second!);
		})
	};
};

/** What somebody believes who gives the curve of one run to the rate of another. */
function believed({ names }: Named, rate: number, curve: number): MistakeId | null {
	if (rate === curve || names[curve] !== 'aboutRight') return null;
	return names[rate] === 'tooHigh' ? 'more-is-faster' : 'less-is-safer';
}
