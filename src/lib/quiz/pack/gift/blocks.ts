/** A question as it stands in a GIFT file: lines up to an empty one. */
export interface Block {
	/** Of its first line that is no comment, counted from 1. */
	readonly line: number;
	readonly text: string;
	/** Comment lines before it or in it, without their //. */
	readonly comments: readonly string[];
}

/** Splits a GIFT file at its empty lines. Comments belong to the block that follows; the last may have no text. */
export function blocksOf(file: string): Block[] {
	const blocks: Block[] = [];
	let lines: string[] = [];
	let comments: string[] = [];
	let begin = 1;
	const end = (): void => {
		if (lines.length === 0) return;
		blocks.push({ line: begin, text: lines.join('\n'), comments });
		lines = [];
		comments = [];
	};
	for (const [i, given] of file
		.replace(/^\uFEFF/, '')
		.split(/\r\n?|\n/)
		.entries()) {
		const line = given.trim();
		if (line === '') end();
		else if (line.startsWith('//')) comments.push(line.slice(2).trim());
		else {
			if (lines.length === 0) begin = i + 1;
			lines.push(line);
		}
	}
	end();
	if (comments.length > 0) blocks.push({ line: begin, text: '', comments });
	return blocks;
}
