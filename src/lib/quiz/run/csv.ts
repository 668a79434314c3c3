import { decimalSign } from '$lib/i18n/number';
import { plain } from '$lib/i18n/rich';
import { csvText } from '$lib/text/csv';
import { causeText, type Cause } from '../mistake';
import type { Voice } from '../voice';
import { endedOf, pointsOf } from './outcome';
import { topicOfTurn } from './results';
import type { Turn } from './source';
import { answerText, kindText, rightText } from './told';

/** A run as a table that a spreadsheet in that language opens. */
export function csvOf(turns: readonly Turn[], voice: Voice): string {
	const { run, card } = voice.quiz;
	const rows = turns.map((turn, i) => {
		const { question, ending } = turn;
		return [
			i + 1,
			run.topicNames[topicOfTurn(turn)],
			kindText(question, voice),
			plain(question.prompt(voice)),
			answerText(question.asked, ending.answer, voice) ?? '',
			rightText(question.asked, voice),
			run.ended[endedOf(ending)],
			voice.format.setting(pointsOf(ending)),
			ending.wrong,
			ending.hints,
			ending.confidence ? card.confidence.levels[ending.confidence] : '',
			ending.causes.map((cause) => nameOf(cause, voice)).join(' | ')
		];
	});
	return csvText([Object.values(run.csvColumns), ...rows], decimalSign(voice.lang));
}

/** The id of a well-known mistake, which is the same in every language, or what the pack says about it. */
const nameOf = (cause: Cause, voice: Voice): string =>
	typeof cause === 'string' ? cause : plain(causeText(cause, voice));
