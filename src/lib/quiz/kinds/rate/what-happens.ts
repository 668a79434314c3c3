import { overshoots, type Rated } from '$lib/explain/judge/naming';
import { choiceAsked, type Wrong } from '../../choice';
import type { Kind } from '../../kind';
import type { MistakeId } from '../../mistake';
import type { Said } from '../../voice';
import { anyOf, inWords } from '../any-of';
import { CLEARLY, endsAt, fallOf } from './ends';
import { finitePart, lossCurve, sayVerdict } from './curves';
import { ladderOf } from './ladder';

type Outcome = 'slower' | 'faster' | 'overshoots' | 'stays';
const OUTCOMES: readonly Outcome[] = ['slower', 'faster', 'overshoots', 'stays'];

/** So many times a rate that works well is bound to overshoot. */
const FAR = 50;

/** What another rate comes to, where one can tell beforehand from a curve that one knows; else null. */
function outcomeOf(known: Rated, other: Rated): Outcome | null {
	if (overshoots(known)) return null;
	const factor = other.rate / known.rate;
	const higher = (endsAt(other) - endsAt(known)) / known.curve[0]!;
	if (factor < 1) return higher >= CLEARLY && other.verdict.kind === 'falling' ? 'slower' : null;
	const works = fallOf(known) >= CLEARLY;
	if (overshoots(other)) return works && factor > FAR && higher >= CLEARLY ? 'overshoots' : null;
	const slow = known.verdict.kind === 'falling' && factor < FAR;
	return slow && higher <= -CLEARLY ? 'faster' : null;
}

/** What somebody believes who expects one thing where another happens. */
function believed(right: Outcome, wrong: Outcome): MistakeId | null {
	if (right === 'overshoots') return wrong === 'faster' ? 'more-is-faster' : null;
	if (right === 'slower') return wrong === 'stays' ? 'slow-is-stuck' : null;
	return right === 'faster' && wrong === 'overshoots' ? 'less-is-safer' : null;
}

/** One curve is shown, and another rate is asked about. */
const ahead: Kind = ({ problem }, draw) => {
	const ladder = ladderOf(problem, draw);
	if (!ladder) return null;
	const { epochs, runs } = ladder;
	const pairs = runs.flatMap((known) =>
		runs.flatMap((other) => {
			const outcome = known === other ? null : outcomeOf(known, other);
			return outcome ? [{ known, other, outcome }] : [];
		})
	);
	// First the outcome, so that each is as likely as any other.
	const outcomes = OUTCOMES.filter((one) => pairs.some(({ outcome }) => outcome === one));
	if (outcomes.length === 0) return null;
	const right = draw.pick(outcomes);
	const { known, other } = draw.pick(pairs.filter(({ outcome }) => outcome === right));
	const label: Said = ({ format }) => `α = ${format.setting(known.rate)}`;
	return {
		kind: 'what-happens',
		place: null,
		prompt: ({ quiz: { rate }, format: { setting, integer } }) =>
			`${rate.happens.known(setting(known.rate), integer(epochs))} ${rate.happens.what(setting(other.rate))}`,
		hint: ({ quiz }) => quiz.rate.happens.hint,
		given: [],
		curves: [lossCurve(known, epochs, label)],
		asked: choiceAsked(
			draw,
			({ quiz }) => quiz.rate.happens[right],
			OUTCOMES.filter((one) => one !== right).map((one): Wrong => [
				({ quiz }) => quiz.rate.happens[one],
				believed(right, one)
			])
		),
		solution: inWords((voice) => voice.quiz.rate.happens.why(sayVerdict(other)(voice)))
	};
};

type Reading = 'falling' | 'converged' | 'oscillating' | 'grown';
const READINGS: readonly Reading[] = ['falling', 'converged', 'oscillating', 'grown'];

/** Of the whole fall: what the last tenth of the epochs must still bring to be seen. */
const SEEN = 0.05;

/** What a curve shows; null where two people could differ. */
function readingOf(run: Rated): Reading | null {
	const { curve, verdict } = run;
	const epochs = curve.length - 1;
	const fall = fallOf(run);
	switch (verdict.kind) {
		case 'falling':
			return fall >= CLEARLY && verdict.drop >= SEEN * fall * curve[0]! ? 'falling' : null;
		case 'converged':
			return fall >= CLEARLY && verdict.epoch <= epochs / 2 ? 'converged' : null;
		case 'oscillating':
			return fall >= 0 && fall <= 2 * CLEARLY && verdict.rises >= epochs / 4 ? 'oscillating' : null;
		case 'grown':
			return verdict.to >= 2 * verdict.from ? 'grown' : null;
		case 'short':
		case 'settled':
		case 'flat':
		case 'diverged':
			return null;
		default:
			return verdict satisfies never;
	}
}

/** A curve to be read. */
const read: Kind = ({ problem }, draw) => {
	const ladder = ladderOf(problem, draw);
	if (!ladder) return null;
	const { epochs, runs } = ladder;
	const readable = runs.filter((run) => readingOf(run) && finitePart(run.curve).length > epochs);
	const readings = READINGS.filter((one) => readable.some((run) => readingOf(run) === one));
	if (readings.length === 0) return null;
	const right = draw.pick(readings);
	const run = draw.pick(readable.filter((one) => readingOf(one) === right));
	return {
		kind: 'what-happens',
		place: null,
		prompt: ({ quiz, format }) => quiz.rate.happens.read(format.integer(epochs)),
		hint: ({ quiz }) => quiz.rate.happens.readHint,
		given: [],
		curves: [lossCurve(run, epochs, () => 'α = ?')],
		asked: choiceAsked(
			draw,
			({ quiz }) => quiz.rate.happens.readings[right],
			READINGS.filter((one) => one !== right).map((one): Wrong => [
				({ quiz }) => quiz.rate.happens.readings[one],
				right === 'falling' && one === 'converged' ? 'slow-is-stuck' : null
			])
		),
		solution: inWords((voice) =>
			voice.quiz.rate.happens.readWhy(voice.format.setting(run.rate), sayVerdict(run)(voice))
		)
	};
};

export const whatHappens = anyOf(ahead, ahead, read);
