import { decimal, type Value } from './cmi';

/** How far a quiz has come. */
export interface Standing {
	readonly points: number;
	/** The most there are to earn: one for every question of the whole quiz. */
	readonly most: number;
	readonly over: boolean;
}

/** Points in a hundred, as a learning environment wants them. */
export const scoreOf = ({ points, most }: Standing): number =>
	most === 0 ? 0 : Math.round((10_000 * points) / most) / 100;

/**
 * Score and status. Where there is a pass mark, the score is told at the end only: a learning environment judges by
 * it whenever the page is left, and half a quiz is not failed.
 *
 * @param pass the score that passes, of a hundred; null where nobody passes or fails
 */
export function standingValues(standing: Standing, pass: number | null): Value[] {
	const score = scoreOf(standing);
	const told = standing.over || pass === null;
	return [
		...(told ? scoreValues(score) : []),
		['cmi.core.lesson_status', standing.over ? statusAt(score, pass) : 'incomplete']
	];
}

const scoreValues = (score: number): Value[] => [
	['cmi.core.score.min', '0'],
	['cmi.core.score.max', '100'],
	['cmi.core.score.raw', decimal(score)]
];

function statusAt(score: number, pass: number | null): 'completed' | 'passed' | 'failed' {
	if (pass === null) return 'completed';
	return score >= pass ? 'passed' : 'failed';
}
