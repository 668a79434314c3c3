// npm run embed-schema: writes static/embed.schema.json, which says what a frame and the page around it tell one another.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import process from 'node:process';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';

export const file = fileURLToPath(new URL('../static/embed.schema.json', import.meta.url));

/**
 * The JSON Schema of the messages, as text: each by its name under $defs.
 * @param {typeof import('../src/lib/embed/messages')} messages
 */
export function textOf({ ToFrameSchema, FromFrameSchema, DEFINITIONS }) {
	const json = toJsonSchema(
		v.variant('type', [...ToFrameSchema.options, ...FromFrameSchema.options]),
		{ target: 'draft-2020-12', definitions: DEFINITIONS }
	);
	const title = 'Messages between a frame of Backstep and the page around it';
	return `${JSON.stringify({ $schema: json.$schema, title, ...json }, null, '\t')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { register } = await import('tsx/esm/api');
	register({ tsconfig: fileURLToPath(new URL('typescript.json', import.meta.url)) });
	writeFileSync(file, textOf(await import('../src/lib/embed/messages')));
}
