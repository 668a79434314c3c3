import { plain } from '$lib/i18n/rich';
import { csvText } from '$lib/text/csv';
import type { Question } from '../question';
import { topicOf } from '../topics';
import type { Voice } from '../voice';
import { endedOf, pointsOf, type Outcome } from './outcome';
import { answerText, rightText } from './told';

/**
 * A run as a table that a spreadsheet in that language opens: Dutch ones expect semicolons between, and commas in
 * numbers.
 *
 * @param questions those of the outcomes
 */
export function csvOf(
	outcomes: readonly Outcome[],
	questions: readonly Question[],
	voice: Voice
): string {
	const { run, card } = voice.quiz;
	const rows = outcomes.map((outcome, i) => {
		const { prompt, asked } = questions[i]!;
		const topic = topicOf(outcome.kind);
		return [
			String(i + 1),
			run.topicNames[topic],
			run.kinds[outcome.kind],
			plain(prompt(voice)),
			answerText(asked, outcome.answer, voice) ?? '',
			rightText(asked, voice),
			run.ended[endedOf(outcome)],
			voice.format.setting(pointsOf(outcome)),
			String(outcome.wrong),
			String(outcome.hints),
			outcome.confidence ? card.confidence.levels[outcome.confidence] : '',
			outcome.causes.join(' ')
		];
	});
	return csvText([Object.values(run.csvColumns), ...rows], voice.lang === 'nl' ? ';' : ',');
}
