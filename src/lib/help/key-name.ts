const SIGNS: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←' };

/** What is printed on a key: 'Shift+ArrowRight' → '⇧ →'. */
export function keyName(key: string, space: string): string {
	if (key === '+') return key;
	return key
		.split('+')
		.map((part) => {
			if (part === 'Shift') return '⇧';
			if (part === ' ') return space;
			return SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
		})
		.join(' ');
}
