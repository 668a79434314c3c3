import { overshoots, type Rated } from '$lib/explain/judge/naming';
import { endOf } from '$lib/explain/judge/verdict';
import { choiceInOrder } from '../../choice';
import type { Kind } from '../../kind';
import type { MistakeId } from '../../mistake';
import type { Said } from '../../voice';
import { anyOf, inWords } from '../any-of';
import { finitePart, lossCurve, sayVerdict } from './curves';
import { CLEARLY, endsAt } from './ends';
import { ladderOf } from './ladder';
import { drawTrio, type Named } from './trios';

type Name = Named['names'][number];
const NAMES: readonly Name[] = ['tooLow', 'aboutRight', 'tooHigh'];

/** What somebody believes who takes a rate for another than it is. */
function believed(right: Name, wrong: Name): MistakeId | null {
	if (NAMES.indexOf(wrong) < NAMES.indexOf(right))
		// It is taken for lower than it is: larger steps seem better than they are.
		return right === 'tooHigh' && wrong === 'tooLow' ? null : 'more-is-faster';
	return right === 'tooLow' && wrong === 'tooHigh'
		? null
		: right === wrong
			? null
			: 'less-is-safer';
}

/** The curves of several rates are shown, and one of the rates is to be judged. */
const beside: Kind = ({ problem }, draw) => {
	const ladder = ladderOf(problem, draw);
	const named = ladder && drawTrio(ladder, draw);
	if (!named) return null;
	const { runs, names } = named;
	const asked = draw.below(runs.length);
	const run = runs[asked]!;
	const right = names[asked]!;
	const best = runs[names.indexOf('aboutRight')]!;
	return {
		kind: 'verdict',
		place: null,
		prompt: ({ quiz, format }) => quiz.rate.verdict.shown(format.setting(run.rate)),
		hint: ({ quiz }) => quiz.rate.verdict.shownHint,
		given: [],
		curves: runs.map((one) => lossCurve(one, ladder.epochs, labelOf(one.rate))),
		asked: choiceInOrder(
			NAMES.map((name) => ({
				said: ({ quiz }) => quiz.rate.verdict[name],
				right: name === right,
				cause: believed(right, name)
			}))
		),
		solution: inWords((voice) => {
			const { verdict: words } = voice.quiz.rate;
			const { setting, number } = voice.format;
			const why = words.why(setting(run.rate), words[right], sayVerdict(run)(voice));
			return right === 'aboutRight'
				? why
				: `${why} ${words.best(setting(best.rate), number(endOf(best.curve)))}`;
		})
	};
};

const labelOf =
	(rate: number): Said =>
	({ format }) =>
		`α = ${format.setting(rate)}`;

type Way = 'raise' | 'keep' | 'lower';
const WAYS: readonly Way[] = ['raise', 'keep', 'lower'];
/** What the rate is, where that is the way to go. */
const NAME = { raise: 'tooLow', keep: 'aboutRight', lower: 'tooHigh' } as const;

/** What to do with a rate to end lower, by how ten times as much and a tenth end; null where the curve does not say. */
function wayOf(runs: readonly Rated[], i: number): Way | null {
	const run = runs[i]!;
	const [below, above] = [runs[i - 1], runs[i + 1]];
	if (!below || !above) return null;
	const [down, up] = [below, above].map(
		(other) => (endsAt(other) - endsAt(run)) / run.curve[0]!
	) as [number, number];
	if (overshoots(run)) return down <= -CLEARLY && up > 0 ? 'lower' : null;
	if (run.verdict.kind === 'falling' && up <= -CLEARLY && down > 0) return 'raise';
	return run.verdict.kind === 'converged' && down >= CLEARLY / 3 && up >= CLEARLY / 3
		? 'keep'
		: null;
}

/** One curve is shown, and what to do next is asked. */
const next: Kind = ({ problem }, draw) => {
	const ladder = ladderOf(problem, draw);
	if (!ladder) return null;
	const { runs, epochs } = ladder;
	const asked = [...runs.keys()].flatMap((i) => {
		const way = finitePart(runs[i]!.curve).length > 1 ? wayOf(runs, i) : null;
		return way ? [{ i, way }] : [];
	});
	const there = WAYS.filter((one) => asked.some(({ way }) => way === one));
	if (there.length === 0) return null;
	const right = draw.pick(there);
	const { i } = draw.pick(asked.filter(({ way }) => way === right));
	const run = runs[i]!;
	return {
		kind: 'verdict',
		place: null,
		prompt: ({ quiz, format: { setting, integer } }) =>
			quiz.rate.verdict.next(setting(run.rate), integer(epochs)),
		hint: ({ quiz }) => quiz.rate.verdict.nextHint,
		given: [],
		curves: [lossCurve(run, epochs, labelOf(run.rate))],
		asked: choiceInOrder(
			WAYS.map((way) => ({
				said: ({ quiz }) => quiz.rate.verdict[way],
				right: way === right,
				cause: believed(NAME[right], NAME[way])
			}))
		),
		solution: inWords((voice) => {
			const { verdict: words } = voice.quiz.rate;
			const { setting } = voice.format;
			return [
				words.why(setting(run.rate), words[NAME[right]], sayVerdict(run)(voice)),
				...[runs[i - 1]!, runs[i + 1]!].map((other) =>
					words.other(setting(other.rate), sayVerdict(other)(voice))
				)
			].join(' ');
		})
	};
};

export const verdict = anyOf(beside, beside, next);
