// npm run --silent trace -- experiment.json: prints every number of a run.
import { command } from './cli.mjs';

await command('npm run --silent trace -- experiment.json', [], async (file) => {
	const { jsonText } = await import('../src/lib/export/json-text');
	const { traceOf } = await import('../src/lib/export/trace');
	return line(jsonText(traceOf(file)));
});

/** @param {Iterable<string>} pieces */
function* line(pieces) {
	yield* pieces;
	yield '\n';
}
