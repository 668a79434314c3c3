/** A link as it stands in a Markdown text. */
export const markdownOf = (name: string, link: string): string =>
	`[${name.replaceAll(/[[\]\\]/g, '\\$&')}](<${link}>)`;

/** The code that shows a page within another one. */
export const iframeOf = (name: string, link: string): string =>
	`<iframe src="${escaped(link)}" title="${escaped(name)}" width="720" height="480" style="border:0;max-width:100%" loading="lazy"></iframe>`;

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
