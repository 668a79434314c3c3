// npm run pack-schema: writes static/pack.schema.json, which says what a pack of questions is.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import process from 'node:process';
import { toJsonSchema } from '@valibot/to-json-schema';

export const file = fileURLToPath(new URL('../static/pack.schema.json', import.meta.url));

/**
 * The JSON Schema of packs, as text. What JSON Schema has no word for (no two options the same, as many gaps
 * as the text has) is left out; who reads a pack checks it all the same.
 * @param {typeof import('../src/lib/quiz/pack/schema')} schema
 */
export function textOf({ PackSchema, DEFINITIONS }) {
	const json = toJsonSchema(PackSchema, {
		target: 'draft-2020-12',
		definitions: DEFINITIONS,
		errorMode: 'ignore',
		overrideAction: ({ valibotAction, jsonSchema }) =>
			'message' in valibotAction && valibotAction.message === 'rule one-right'
				? { ...jsonSchema, contains: { required: ['right'] }, minContains: 1, maxContains: 1 }
				: null
	});
	const title = 'A pack of questions for Backstep';
	return `${JSON.stringify({ $schema: json.$schema, title, ...json }, null, '\t')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { register } = await import('tsx/esm/api');
	register({ tsconfig: fileURLToPath(new URL('typescript.json', import.meta.url)) });
	writeFileSync(file, textOf(await import('../src/lib/quiz/pack/schema')));
}
