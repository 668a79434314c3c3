import type { teach } from './en/teach';
import type { Lang } from './number';

/** What the teacher's page says; loaded with it. */
export type TeachWords = typeof teach;

export async function loadTeachWords(lang: Lang): Promise<TeachWords> {
	switch (lang) {
		case 'en':
			return (await import('./en/teach')).teach;
		case 'nl':
			return (await import('./nl/teach')).teach;
		default:
			return lang satisfies never;
	}
}
