import type { TeachWords } from '$lib/i18n/teach';
import { plain } from '$lib/i18n/rich';
import type { Voice } from '$lib/quiz/voice';
import { sortOf } from './draft';
import { valueAt } from './json';

/** What a question is called in the list: its text, or what is made. */
export function nameOf(
	item: Readonly<Record<string, unknown>>,
	{ quiz, format, lang }: Voice,
	words: TeachWords
): string {
	const sort = sortOf(item);
	if (!sort) return words.field.unknown;
	if ('fixed' in sort) {
		const prompt = valueAt(item, ['prompt']);
		const text = typeof prompt === 'object' ? valueAt(prompt, [lang]) : prompt;
		return (typeof text === 'string' && plain(text).trim()) || quiz.pack.types[sort.fixed];
	}
	const count = typeof item.count === 'number' ? item.count : 1;
	const name =
		'kind' in sort
			? sort.kind && quiz.run.kinds[sort.kind]
			: sort.topic && quiz.run.topicNames[sort.topic];
	return words.list.made(count, format.integer(count), name ?? '?');
}
