import type { Expected, Fault } from '$lib/text/json-fault';

/** 3 rows, 1 row. */
export const counted = (count: number, unit: string): string =>
	`${count} ${unit}${count === 1 ? '' : 's'}`;

/** sigmoid, tanh or relu. */
export const choice = (names: readonly string[]): string =>
	`${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`;

const EXPECTED: Readonly<Record<Expected, string>> = {
	value: 'a value',
	name: 'a name in double quotes',
	colon: 'a colon',
	'comma or }': 'a comma or }',
	'comma or ]': 'a comma or ]',
	quote: 'a closing quote',
	escape: 'another escape',
	end: 'the end of the file'
};

/** expected a colon, but found "1" */
export const expectation = ({ expected, found }: Fault): string =>
	`expected ${EXPECTED[expected]}, but ${found === null ? 'the file ends' : `found ${JSON.stringify(found)}`}`;
